// The least a page needs: one element, one taxonomy.
const element = document.querySelector("skills-map-editor");
await customElements.whenDefined("skills-map-editor");
const response = await fetch("/noordhaven/taxonomy.json");
element.taxonomy = await response.json();
