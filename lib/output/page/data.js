// What goes in: the graph of this page, JSON of schema mannam/graph/1.0 with texts, offsets in UTF-16. What comes out: the same by id, and
// what each view asks for again and again. Why it exists: every other script reads the graph through these names.
const graph = JSON.parse(document.getElementById("graph").textContent);
const byId = (items) => new Map(items.map((item) => [item.id, item]));
const documents = byId(graph.documents), entities = byId(graph.entities), times = byId(graph.times), events = byId(graph.events);
const peopleRoles = new Set(["participant", "attendee", "host", "speaker", "addressee", "visitor", "party", "investor", "recipient", "appointee", "founder"]);

const entityName = (id) => {
  const entity = entities.get(id);
  if (!entity) return id.replace(/^[a-z]+\/\??/, "");
  const { ko, en } = entity.name;
  return (language === "ko" ? ko || en : en || ko) || id;
};
const documentName = (id) => {
  const article = documents.get(id);
  return article.title || article.text.trim().split("\n", 1)[0].slice(0, 90) || id;
};

const idsOf = (event, wanted) => event.arguments.filter((argument) => argument.entity && wanted(argument.role)).map((argument) => argument.entity);
const peopleOf = (event) => idsOf(event, (role) => peopleRoles.has(role));
const placesOf = (event) => idsOf(event, (role) => role === "place" || role === "destination");
const timeOf = (event) => event.arguments.find((argument) => argument.role === "time");
const documentsOf = (event) => [...new Set(event.accounts.map((account) => account.document))];

// First and last day an event may be of, as text that sorts; empty where nobody said so.
const periodOf = (event) => {
  const argument = timeOf(event);
  if (!argument) return ["", ""];
  const time = argument.time && times.get(argument.time);
  const days = argument.value.split("/").map((value) => value.match(/^\d{4}-\d{2}-\d{2}/)).filter(Boolean).map((match) => match[0]);
  if (days.length) return [days[0], days[days.length - 1]];
  return time && time.earliest ? [time.earliest.slice(0, 10), dayBefore(time.latest)] : ["", ""];
};
const dayBefore = (moment) => {
  const day = new Date(moment.slice(0, 10) + "T00:00:00Z");
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
};

// What stands at one entity: its events, its posts. Built once, so that a name answers at once however many articles there are.
const eventsOfEntity = new Map(), postsOf = new Map(), companiesOf = new Map(), eventsOfDocument = new Map();
const append = (map, key, value) => (map.has(key) ? map.get(key).push(value) : map.set(key, [value]));
for (const event of graph.events) {
  for (const id of new Set(idsOf(event, () => true))) append(eventsOfEntity, id, event);
  for (const id of documentsOf(event)) append(eventsOfDocument, id, event);
}
for (const position of graph.positions) {
  append(postsOf, position.person, position);
  if (!position.organization) continue;
  append(companiesOf, position.person, position.organization);
  append(postsOf, position.organization, position);
}
const postsText = (id) => {
  const said = (postsOf.get(id) || []).filter((post) => post.person === id);
  const texts = said.map((post) => [post.organization && entityName(post.organization), post.title].filter(Boolean).join(" "));
  return [...new Set(texts)].slice(0, 2).join(", ");
};
