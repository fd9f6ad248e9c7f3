/**
 * An element with attributes and children. A text becomes a text node, so nothing that a person typed turns into markup.
 *
 * @param {string} tag
 * @param {Record<string, string | boolean>} [attributes] true: there without a value; false: left out
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/**
 * How a page begins: its title and what it is for.
 *
 * @param {...Node} beside what stands beside it
 */
export function makeIntro(...beside) {
  const title = make("h1", { tabindex: "-1", "data-text": "title" });
  return make("div", { class: "intro" }, make("div", {}, title, make("p", { "data-text": "intro" })), ...beside);
}
