// What goes in: a document of the graph. What comes out: its text with names, times and triggers marked, each a way to its person or
// meeting. Why it exists: every fact is shown with the words it came from.
const marksByDocument = new Map();
const markOf = (document_id, mark) => append(marksByDocument, document_id, mark);

const collectMarks = () => {
  for (const event of graph.events) {
    for (const account of event.accounts) {
      const { document: id, start, end } = account.trigger;
      markOf(id, { start, end, order: 0, kind: "trigger", target: "event=" + event.id, title: () => kindText(event) });
    }
  }
  for (const entity of graph.entities) {
    for (const { document: id, start, end } of entity.mentions)
      markOf(id, { start, end, order: 1, kind: entity.type, target: "entity=" + entity.id, title: () => [entityName(entity.id), postsText(entity.id)].filter(Boolean).join(" — ") });
  }
  for (const time of graph.times) {
    for (const { document: id, start, end } of time.mentions)
      markOf(id, { start, end, order: 2, kind: "time", target: "time=" + time.id, title: () => time.value });
  }
  for (const marks of marksByDocument.values()) marks.sort((a, b) => a.start - b.start || a.order - b.order || b.end - a.end);
};

const markedText = (article, lit) => {
  const pieces = [];
  let done = 0;
  for (const mark of marksByDocument.get(article.id) || []) {
    if (mark.start < done) continue;
    const isLit = lit && mark.start < lit.end && lit.start <= mark.start;
    pieces.push(article.text.slice(done, mark.start), element("span", {
      className: "mark " + mark.kind + (isLit ? " lit" : ""), role: "link", tabIndex: 0, title: mark.title(), "data-start": mark.start,
      onclick: () => go(mark.target), onkeydown: (key) => key.key === "Enter" && go(mark.target),
    }, article.text.slice(mark.start, mark.end)));
    done = mark.end;
  }
  return [...pieces, article.text.slice(done)];
};

const showArticle = (id, lit) => {
  const article = documents.get(id);
  const about = [article.source, article.date, id].filter(Boolean).join(" · ");
  const legend = ["Person", "Organization", "Place", "time", "trigger"].map((kind) => element("span", { className: "mark " + kind }, word("mark-" + kind)));
  const body = element("div", { className: "text", lang: article.language === "mixed" ? "" : article.language }, ...markedText(article, lit));
  const told = (eventsOfDocument.get(id) || []).map((event) => element("li", {}, dot(event), " ", link("event=" + event.id, peopleOf(event).map(entityName).join(", ") || kindText(event))));
  return [
    element("h2", {}, documentName(id)), element("p", { className: "quiet" }, about, " ",
      /^https?:\/\//.test(article.url || "") ? element("a", { href: article.url, rel: "noopener noreferrer", target: "_blank" }, word("original")) : ""),
    ...article.problems.map((problem) => element("p", { className: "badge" }, problem.what)),
    element("p", { className: "legend quiet" }, ...legend), body,
    told.length ? element("h3", {}, word("told-here")) : "", element("ul", {}, ...told),
  ];
};
