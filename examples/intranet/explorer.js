// The least a page needs: one element, one taxonomy.
const element = document.querySelector("career-explorer");
await customElements.whenDefined("career-explorer");
const response = await fetch("/noordhaven/taxonomy.json");
element.taxonomy = await response.json();
