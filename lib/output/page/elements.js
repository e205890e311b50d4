// What goes in: names of elements and texts. What comes out: elements. Why it exists: all that comes from an article enters the page as text
// through here and never as markup, so that nothing in it can run.
const element = (tag, properties = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (name in made && name !== "style") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
};
const drawing = (tag, attributes = {}, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};
const link = (target, text, title = "") => element("button", { className: "link", onclick: () => go(target), title }, text);
const entityLink = (id) => (entities.has(id) ? link("entity=" + id, entityName(id), postsText(id)) : document.createTextNode(entityName(id)));
const joined = (nodes, between = ", ") => nodes.flatMap((node, at) => (at ? [between, node] : [node]));

// Solid: it happened or goes on. Hollow: announced. Half: expected or possible. Struck: denied or cancelled. Said in words too, for those who cannot see it.
const dotShapes = { happened: "solid", ongoing: "solid", planned: "", expected: "half", possible: "half", denied: "struck", cancelled: "struck" };
const dot = (event) => element("span", { className: "dot " + dotShapes[event.modality], role: "img", "aria-label": word("modality-" + event.modality) });

const weekday = (day) => new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(new Date(day + "T00:00:00Z"));
const timeText = (value) =>
  value.split("/").map((part) => {
    const day = part.match(/^\d{4}-\d{2}-\d{2}/);
    const clock = part.match(/T(\d{2}(?::\d{2})?)$/), half = part.match(/T(MO|AF|EV|NI|MI)$/);
    if (!day) return part;
    return day[0] + " (" + weekday(day[0]) + ")" + (clock ? " " + clock[1] : half ? " " + word("part-" + half[1]) : "");
  }).join(" – ");
