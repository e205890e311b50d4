// What goes in: clicks, keys and the address behind #. What comes out: the page as the reader wants it. Why it exists: one place holds what is
// chosen; everything else is drawn from it.
let tab = "timeline";

const target = () => {
  let given = "";
  try { given = decodeURIComponent(location.hash.slice(1)); } catch { /* an address typed by hand */ }
  const [, kind, id, , start, end] = given.match(/^(event|entity|time|document)=(.*?)(@(\d+)-(\d+))?$/s) || [];
  return { kind, id, lit: start === undefined ? null : { start: Number(start), end: Number(end) } };
};
const go = (where) => {
  const address = "#" + encodeURIComponent(where);
  if (location.hash !== address) location.hash = address;
};

const views = { timeline: showTimeline, network: showNetwork, articles: showArticles };
const refresh = () => {
  const chosen = chosenEvents();
  field("counts").textContent = word("counts").replace("#", chosen.length).replace("#", graph.events.length).replace("#", graph.documents.length);
  for (const name of Object.keys(views)) {
    field(name).hidden = name !== tab;
    field("tab-" + name).setAttribute("aria-selected", String(name === tab));
    field("tab-" + name).tabIndex = name === tab ? 0 : -1;
  }
  views[tab](chosen);
};
const openTab = (name) => {
  tab = name;
  refresh();
  field("tab-" + name).focus();
};

const speak = (wanted) => {
  language = wanted;
  document.documentElement.lang = language;
  document.title = word("title");
  for (const spoken of document.querySelectorAll("[data-word]")) spoken.textContent = word(spoken.dataset.word);
  for (const spoken of document.querySelectorAll("[data-label]")) {
    spoken.setAttribute("aria-label", word(spoken.dataset.label));
    spoken.title = spoken.placeholder = word(spoken.dataset.label);
  }
  field("language").textContent = word("other-language");
  fillFilters();
  refresh();
  showDetail();
};
const show = (theme) => { document.documentElement.dataset.theme = theme; };
const toggleTheme = () => show(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
const otherLanguage = () => speak(language === "ko" ? "en" : "ko");
const showHelp = () => {
  const lines = ["/", "j k", "1 2 3", "l", "t", "Esc"].map((key) => element("p", {}, element("kbd", {}, key), " " + word("key-" + key)));
  field("keys").replaceChildren(element("h2", {}, word("help")), ...lines, element("button", { onclick: () => field("keys").close() }, word("close")));
  field("keys").showModal();
};
const reset = () => {
  for (const id of ["search", "type", "person", "organization", "place", "from", "to", "modality"]) field(id).value = "";
  field("conflicts").checked = false;
  refresh();
};

const shortcuts = {
  "/": () => field("search").focus(), j: () => stepEvent(1), k: () => stepEvent(-1), 1: () => openTab("timeline"), 2: () => openTab("network"),
  3: () => openTab("articles"), l: otherLanguage, t: toggleTheme, "?": showHelp,
};
const onKey = (key) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(key.target.tagName) && key.target.type !== "checkbox";
  if (key.key === "Escape" && !field("keys").open) return typing ? key.target.blur() : go("");
  if (typing || key.ctrlKey || key.metaKey || key.altKey || field("keys").open || !shortcuts[key.key]) return;
  key.preventDefault();
  shortcuts[key.key]();
};
const onTabKey = (key) => {
  const names = Object.keys(views), by = { ArrowRight: 1, ArrowLeft: -1 }[key.key];
  if (by) openTab(names[(names.indexOf(tab) + by + names.length) % names.length]);
};

const start = () => {
  collectMarks();
  show(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  let waiting = 0;
  const later = () => { clearTimeout(waiting); waiting = setTimeout(refresh, 120); };
  for (const id of ["search", "person", "organization", "place"]) field(id).addEventListener("input", later);
  for (const id of ["type", "modality", "from", "to", "conflicts"]) field(id).addEventListener("change", refresh);
  for (const name of Object.keys(views)) field("tab-" + name).addEventListener("click", () => openTab(name));
  document.querySelector('[role="tablist"]').addEventListener("keydown", onTabKey);
  field("reset").addEventListener("click", reset);
  field("language").addEventListener("click", otherLanguage);
  field("theme").addEventListener("click", toggleTheme);
  field("help").addEventListener("click", showHelp);
  field("show-filters").addEventListener("click", () => {
    const open = document.body.dataset.filters !== "open";
    document.body.dataset.filters = open ? "open" : "";
    field("show-filters").setAttribute("aria-expanded", String(open));
  });
  document.addEventListener("keydown", onKey);
  addEventListener("hashchange", () => { showDetail(); tab === "timeline" ? revealCurrent() : tab === "network" && markNetwork(); });
  speak(language);
  field("type").value = graph.events.some((event) => event.type === "Meeting") ? "Meeting" : "";  // who met whom comes first
  refresh();
  if (target().kind === "event") revealCurrent();
};
const markNetwork = () => {
  for (const shape of field("network").querySelectorAll(".node")) shape.classList.toggle("chosen", target().kind === "entity" && shape.dataset.entity === target().id);
};
start();
