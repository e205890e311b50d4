// What goes in: what the address behind # names: an event, an entity, a time, a document. What comes out: the right side of the page. Why it
// exists: an event shows its sentences, a name its meetings, so that the reader goes from fact to text and back.
const sentence = (mention) => element("blockquote", {}, mention.text || documents.get(mention.document).text.slice(mention.start, mention.end), " ",
  element("br"), link("document=" + mention.document + "@" + mention.start + "-" + mention.end, documentName(mention.document) + " →"));
const row = (name, ...content) => (content.filter(Boolean).length ? [element("dt", {}, name), element("dd", {}, ...content)] : []);

const argumentNode = (argument) => {
  if (argument.entity) {
    const posts = postsText(argument.entity);
    return element("span", {}, entityLink(argument.entity), posts ? element("span", { className: "quiet" }, " " + posts) : "");
  }
  if (argument.amount) {
    const { low, high, currency } = argument.amount, number = new Intl.NumberFormat(language);
    return element("span", {}, (low === high ? number.format(low) : number.format(low) + "–" + number.format(high)) + " " + currency);
  }
  if (argument.document) return link("document=" + argument.document + "@" + argument.start + "-" + argument.end, argument.text || "…");
  if (argument.time) return link("time=" + argument.time, timeText(argument.value));
  return element("span", {}, argument.role === "time" ? timeText(argument.value) : argument.value);
};

const conflictText = (conflict, value) => (conflict.field === "time" ? timeText(value) : conflict.field === "modality" ? word("modality-" + value, value) : value.split(" ").map(entityName).join(", "));
const conflictNode = (conflict) => element("div", { className: "conflict" }, element("b", {}, word("field-" + conflict.field, conflict.field)),
  ...conflict.values.map((value) => element("div", {}, conflictText(conflict, value.value), " — ", ...joined(value.documents.map((id) => link("document=" + id, documentName(id)))))));

const showEvent = (event) => {
  const roles = [...new Set(event.arguments.map((argument) => argument.role))];
  const links = (event.links || []).filter((other) => events.has(other.event));
  return [
    element("h2", {}, dot(event), " ", kindText(event), event.conflicts.length ? element("span", { className: "badge" }, " ⚠ " + word("conflict")) : ""),
    element("dl", {},
      ...row(word("modality"), word("modality-" + event.modality) + (event.reported ? " · " + word("reported") + (event.attribution ? " (" + event.attribution + ")" : "") : "")),
      ...roles.flatMap((role) => row(word("role-" + role, role), ...event.arguments.filter((argument) => argument.role === role).map((argument) => element("div", {}, argumentNode(argument))))),
      ...links.flatMap((other) => row(word("link-" + other.relation, other.relation), link("event=" + other.event, peopleOf(events.get(other.event)).map(entityName).join(", "))))),
    ...event.conflicts.map(conflictNode),
    element("h3", {}, word("sentences")), ...event.mentions.map(sentence),
  ];
};

const eventList = (told) => element("ul", {}, ...told.map((event) => {
  const time = timeOf(event);
  return element("li", {}, dot(event), " ", link("event=" + event.id, [time ? timeText(time.value) : "", peopleOf(event).map(entityName).join(", ") || kindText(event)].filter(Boolean).join(" · ")));
}));

const showEntity = (entity) => {
  const told = eventsOfEntity.get(entity.id) || [], posts = postsOf.get(entity.id) || [];
  const inDocuments = [...new Set(entity.mentions.map((mention) => mention.document))];
  const filter = { Person: "person", Organization: "organization", Place: "place", Facility: "place" }[entity.type];
  return [
    element("h2", {}, Object.values(entity.name).filter(Boolean).join(" · ") || entity.id),
    element("p", { className: "quiet" }, word("mark-" + entity.type, entity.type), entity.known ? "" : " · " + word("unknown")),
    filter ? element("button", { onclick: () => { field(filter).value = entityName(entity.id); refresh(); } }, word("filter-by-this")) : "",
    element("dl", {}, ...posts.flatMap((post) => row(post.title || "—", post.person !== entity.id ? entityLink(post.person) : post.organization ? entityLink(post.organization) : "—")),
      ...row(word("lies-in"), ...joined((entity.in || []).map(entityLink)))),
    element("h3", {}, word("events").replace("#", told.length)), eventList(told),
    element("h3", {}, word("named-in")), element("ul", {}, ...inDocuments.map((id) => {
      const first = entity.mentions.find((mention) => mention.document === id);
      return element("li", {}, link("document=" + id + "@" + first.start + "-" + first.end, documentName(id)));
    })),
  ];
};

const showTime = (time) => {
  const told = graph.events.filter((event) => event.arguments.concat(...event.accounts.map((account) => account.arguments)).some((argument) => argument.time === time.id));
  return [
    element("h2", {}, timeText(time.value)),
    element("dl", {}, ...row(word("interval"), time.earliest ? time.earliest + " – " + time.latest : ""), ...row(word("direction"), time.direction === "none" ? "" : time.direction),
      ...row(word("approximate"), time.approximate ? "✓" : ""), ...row(word("anchor"), time.anchor || ""), ...row(word("zone"), time.zone || "")),
    element("h3", {}, word("events").replace("#", told.length)), eventList(told),
    element("h3", {}, word("named-in")), element("ul", {}, ...time.mentions.map((mention) =>
      element("li", {}, link("document=" + mention.document + "@" + mention.start + "-" + mention.end, (mention.text || time.value) + " — " + documentName(mention.document))))),
  ];
};

const showDetail = () => {
  const { kind, id, lit } = target();
  const item = { event: events, entity: entities, time: times, document: documents }[kind]?.get(id);
  const nodes = !item ? [element("p", { className: "nothing" }, word("choose-one"))]
    : kind === "event" ? showEvent(item) : kind === "entity" ? showEntity(item) : kind === "time" ? showTime(item) : showArticle(id, lit);
  field("detail").replaceChildren(element("button", { id: "back", onclick: () => go("") }, "← " + word("back")), ...nodes.filter(Boolean));
  document.body.dataset.open = item ? "detail" : "";
  const first = field("detail").querySelector(".lit");
  field("detail").scrollTop = 0;
  if (first) first.scrollIntoView({ block: "center" });
};
