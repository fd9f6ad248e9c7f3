import { type ExplorerTexts, explorerMessages } from "../messages/explorer-messages.js";
import type { Catalogue } from "../messages/messages.js";
import { defineElements } from "./define-elements.js";
import type { ExplorerPart } from "./explorer-part.js";

export type PartName = "routes" | "reach" | "rating";

const loaders: Readonly<Record<PartName, () => Promise<{ readonly part: ExplorerPart }>>> = {
  routes: () => import("./route-parts.js"),
  reach: () => import("./reach/reach-parts.js"),
  rating: () => import("./rating/rating-parts.js"),
};

const loading = new Map<PartName, Promise<void>>();
const loaded = new Set<PartName>();
let texts: Catalogue<object> = explorerMessages;

/** Whether it can be drawn. */
export function hasPart(name: PartName): boolean {
  return loaded.has(name);
}

/** Once a page, however many explorers it has. Rejected where it cannot be loaded; asked again, it is tried again. */
export function loadPart(name: PartName): Promise<void> {
  const known = loading.get(name);
  if (known !== undefined) return known;
  const coming = loaders[name]().then(({ part }) => {
    texts = { en: { ...texts.en, ...part.texts.en }, nl: { ...texts.nl, ...part.texts.nl } };
    defineElements(part.elements);
    loaded.add(name);
  });
  loading.set(name, coming);
  coming.catch(() => loading.delete(name));
  return coming;
}

/** What the explorer and the parts that are there say. A part that is not there yet draws nothing, and says nothing. */
export function explorerTexts(): Catalogue<ExplorerTexts> {
  return texts as Catalogue<ExplorerTexts>;
}
