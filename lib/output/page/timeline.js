// What goes in: the chosen events. What comes out: the list at the left, a line for each, months as headings. Why it exists: when who met
// whom is the first question. Lines are made a hundred at a time as they come into sight, so that thousands cost no more than the screen.
const step = 100;
let listed = [], shown = 0, listedMonth = null;

const monthOf = (event) => {
  const argument = timeOf(event);
  const month = argument && argument.value.match(/^\d{4}(-\d{2})?/);
  return month ? month[0] : "";
};
const kindText = (event) => (event.kind ? word("kind-" + event.kind, event.kind) : word("type-" + event.type, event.type));

const eventLine = (event) => {
  const time = timeOf(event), places = placesOf(event).map(entityName), people = peopleOf(event).map(entityName);
  const names = people.length > 6 ? [...people.slice(0, 5), word("more-people").replace("#", people.length - 5)] : people;
  const about = [time ? timeText(time.value) : "", kindText(event), ...places].filter(Boolean).join(" · ");
  const sources = documentsOf(event).length;
  return element("li", {}, element("button", { className: "item", onclick: () => go("event=" + event.id), "data-event": event.id, "aria-current": "false" },
    dot(event),
    element("span", {}, element("span", { className: "people" }, names.join(", ") || word("nobody")), " ",
      event.conflicts.length ? element("span", { className: "badge" }, "⚠ " + word("conflict")) : "", element("br"),
      element("span", { className: "quiet" }, about + (sources > 1 ? " · " + word("sources").replace("#", sources) : "")))));
};

const showMore = () => {
  const list = field("timeline").querySelector("ol");
  const lines = [];
  for (const event of listed.slice(shown, shown + step)) {
    const month = monthOf(event);
    if (month !== listedMonth) lines.push(element("li", { className: "month" }, month || word("undated")));
    listedMonth = month;
    lines.push(eventLine(event));
  }
  shown = Math.min(shown + step, listed.length);
  list.append(...lines);
  field("timeline").querySelector(".more").hidden = shown >= listed.length;
  markCurrent();
};

const showTimeline = (chosen) => {
  [listed, shown, listedMonth] = [chosen, 0, null];
  const more = element("button", { className: "more", onclick: showMore }, word("show-more"));
  field("timeline").replaceChildren(element("ol"), more);
  if (!chosen.length) return field("timeline").replaceChildren(element("p", { className: "nothing" }, word("nothing-fits")));
  showMore();
  new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && shown < listed.length && showMore(), { root: field("timeline") }).observe(more);
};

// Marks the line of the event that stands at the right, and makes lines until it is there.
const markCurrent = () => {
  const current = target().kind === "event" ? target().id : "";
  for (const line of field("timeline").querySelectorAll(".item")) line.setAttribute("aria-current", String(line.dataset.event === current));
};
const revealCurrent = () => {
  const at = listed.findIndex((event) => event.id === target().id);
  while (at >= shown && shown < listed.length) showMore();
  markCurrent();
  const line = field("timeline").querySelector('[aria-current="true"]');
  if (line) line.scrollIntoView({ block: "nearest" });
};
const stepEvent = (by) => {
  const at = listed.findIndex((event) => target().kind === "event" && event.id === target().id);
  const next = at < 0 ? (by > 0 ? 0 : listed.length - 1) : at + by;
  if (listed[next]) go("event=" + listed[next].id);
};

const showArticles = (chosen) => {
  const counts = new Map();
  for (const event of chosen) for (const id of documentsOf(event)) counts.set(id, (counts.get(id) || 0) + 1);
  const shownArticles = counts.size || chosen.length !== graph.events.length ? graph.documents.filter((article) => counts.has(article.id) || chosen.length === graph.events.length) : graph.documents;
  field("articles").replaceChildren(element("ol", {}, ...shownArticles.map((article) =>
    element("li", {}, element("button", { className: "item", onclick: () => go("document=" + article.id) }, element("span", {}, "▤"),
      element("span", {}, documentName(article.id), element("br"), element("span", { className: "quiet" },
        [article.source, article.date, word("events").replace("#", counts.get(article.id) || 0)].filter(Boolean).join(" · "))))))));
};
