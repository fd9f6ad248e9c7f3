import { texts } from "./texts.js";

/** What all pages share: the skills map, the person, the language. Its event `change` tells that one of them changed. */
export class Intranet extends EventTarget {
  /** The skills map, as a document; what L&D changes in the editor comes here. */
  map = null;
  /** The profile of the person whose pages these are; null: nobody is chosen. */
  profile = null;
  /** The plan that was made last in the career explorer; null: none yet. */
  plan = null;

  /** @param {readonly { name: string }[]} pages */
  constructor(pages) {
    super();
    this.pages = pages;
  }

  get language() {
    return document.documentElement.lang;
  }

  /** @param {Partial<Pick<Intranet, "map" | "profile" | "plan">>} change */
  set(change) {
    Object.assign(this, change);
    this.dispatchEvent(new Event("change"));
  }

  /** @param {string} name */
  has(name) {
    return this.pages.some((page) => page.name === name);
  }

  /**
   * @param {string} key of its texts, or of the texts of `page`
   * @param {{ texts: Record<string, Record<string, string>> }} [page]
   */
  text(key, page) {
    return page?.texts[this.language][key] ?? texts[this.language][key];
  }

  /** A name in the language of the page, or else in the first there is. */
  label(names) {
    return names?.[this.language] ?? Object.values(names ?? {})[0] ?? "";
  }
}
