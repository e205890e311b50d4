// What goes in: what the reader chose in the head of the page. What comes out: the events that fit, in order of time. Why it exists: the
// timeline, the network and the articles show the same choice.
const field = (id) => document.getElementById(id);
const folded = (text) => text.normalize("NFC").toLowerCase();
const searchTexts = new Map();

const searchText = (event) => {
  if (!searchTexts.has(event.id)) {
    const names = idsOf(event, () => true).flatMap((id) => Object.values((entities.get(id) || { name: {} }).name).concat(postsText(id)));
    const said = event.mentions.map((mention) => mention.text || "").concat(event.arguments.map((argument) => argument.text || ""));
    searchTexts.set(event.id, folded(names.concat(said, documentsOf(event).map(documentName)).join("\n")));
  }
  return searchTexts.get(event.id);
};

const holdsName = (ids, typed) => {
  const wanted = folded(typed);
  return ids.some((id) => Object.values((entities.get(id) || { name: { id } }).name).some((name) => folded(name).includes(wanted)));
};
const placesAround = (event) => placesOf(event).flatMap((id) => [id, ...((entities.get(id) || {}).in || [])]);

const choice = () => ({
  words: folded(field("search").value).split(/\s+/).filter(Boolean),
  type: field("type").value, modality: field("modality").value,
  person: field("person").value.trim(), organization: field("organization").value.trim(), place: field("place").value.trim(),
  from: field("from").value, to: field("to").value, conflicts: field("conflicts").checked,
});

const fits = (event, chosen) => {
  if (chosen.type && event.type !== chosen.type) return false;
  if (chosen.modality && event.modality !== chosen.modality) return false;
  if (chosen.conflicts && !event.conflicts.length) return false;
  if (chosen.person && !holdsName(peopleOf(event), chosen.person)) return false;
  if (chosen.organization) {
    const companies = peopleOf(event).flatMap((id) => [id, ...(companiesOf.get(id) || [])]);
    if (!holdsName(companies.filter((id) => (entities.get(id) || {}).type !== "Person"), chosen.organization)) return false;
  }
  if (chosen.place && !holdsName(placesAround(event), chosen.place)) return false;
  if (chosen.from || chosen.to) {
    const [first, last] = periodOf(event);
    if (!first || (chosen.from && last < chosen.from) || (chosen.to && first > chosen.to)) return false;
  }
  return chosen.words.every((word) => searchText(event).includes(word));
};

const chosenEvents = () => {
  const chosen = choice();
  return graph.events.filter((event) => fits(event, chosen));
};

const fillFilters = () => {
  const option = (value, text) => Object.assign(document.createElement("option"), { value, textContent: text });
  const choose = (id, all, values, text) => {
    const kept = field(id).value;
    field(id).replaceChildren(option("", all), ...values.map((value) => option(value, text(value))));
    field(id).value = kept;
  };
  const sorted = (values) => [...new Set(values)].sort();
  choose("type", word("all-types"), sorted(graph.events.map((event) => event.type)), (type) => word("type-" + type, type));
  choose("modality", word("all-modalities"), sorted(graph.events.map((event) => event.modality)), (modality) => word("modality-" + modality));
  const suggest = (id, ids) => field(id).replaceChildren(...sorted(ids.map(entityName)).map((name) => option(name, "")));
  const people = [...new Set(graph.events.flatMap(peopleOf))];
  suggest("people-names", people.filter((id) => (entities.get(id) || {}).type === "Person"));
  suggest("organization-names", people.flatMap((id) => companiesOf.get(id) || []).concat(people.filter((id) => (entities.get(id) || {}).type !== "Person")));
  suggest("place-names", graph.events.flatMap(placesOf));
};
