// What goes in: the words of the page in both languages. What comes out: the word of the chosen one. Why it exists: a reader changes the
// language without another file; the words are data (dictionaries/messages/page.json), as everywhere in mannam.
const words = JSON.parse(document.getElementById("words").textContent);
let language = document.documentElement.lang;
const word = (key, otherwise) => words[language][key] ?? otherwise ?? key;
