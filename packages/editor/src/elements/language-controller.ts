import type { UiLanguage } from "@skillways/core";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * The language an element speaks: its own `lang`, else that of the closest element around it that has one, shadow
 * roots looked through; Dutch for `nl` and its variants, else English. The host renders again when that changes.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #tag = "";

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of Skillways' own words. */
  get language(): UiLanguage {
    return /^nl\b/iu.test(this.#tag) ? "nl" : "en";
  }

  hostConnected(): void {
    this.#tag = findLanguageTag(this.#host);
    this.#observer = new MutationObserver(() => {
      const tag = findLanguageTag(this.#host);
      if (tag === this.#tag) return;
      this.#tag = tag;
      this.#host.requestUpdate();
    });
    for (let around = parentAcrossRoots(this.#host); around !== null; around = parentAcrossRoots(around)) {
      this.#observer.observe(around, { attributes: true, attributeFilter: ["lang"] });
    }
    this.#observer.observe(this.#host, { attributes: true, attributeFilter: ["lang"] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

function findLanguageTag(host: Element): string {
  for (let element: Element | null = host; element !== null; element = parentAcrossRoots(element)) {
    const tag = element.getAttribute("lang");
    if (tag) return tag;
  }
  return "";
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
