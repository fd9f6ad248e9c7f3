// No build: one file of the package, one taxonomy, and what the page does with it.
const editor = document.querySelector("skills-map-editor");
const explorer = document.querySelector("career-explorer");
const changes = document.querySelector("#changes");

const answer = await fetch("/noordhaven/taxonomy.json");
const taxonomy = await answer.json();
editor.document = taxonomy;
explorer.taxonomy = taxonomy;

let count = 0;
editor.addEventListener("skills-map-change", (event) => {
  count += event.changes.length;
  changes.textContent = `${count} changes`;
  // Employees see at once what was edited.
  explorer.taxonomy = event.document;
});
editor.addEventListener("skills-map-select", ({ selection: [first = ""] }) => {
  if (first.startsWith("role:")) explorer.from = first.slice("role:".length);
});
editor.addEventListener("skills-map-save", (event) => {
  event.preventDefault(); // this page stores it
  sessionStorage.setItem("taxonomy", event.text);
  editor.markSaved();
});
