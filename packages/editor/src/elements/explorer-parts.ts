import { type ExplorerTexts, explorerMessages } from "../messages/explorer-messages.js";
import type { Catalogue } from "../messages/messages.js";
import type { RenderRoutes } from "./career-explorer-routes.js";
import { defineElements } from "./define-elements.js";
import type { ExplorerPart } from "./explorer-part.js";

export type PartName = "families" | "routes" | "reach" | "rating" | "tools" | "trouble";

const loaders: Readonly<Record<PartName, () => Promise<{ readonly part: ExplorerPart }>>> = {
  families: () => import("./family-parts.js"),
  routes: () => import("./route-parts.js"),
  reach: () => import("./reach/reach-parts.js"),
  rating: () => import("./rating/rating-parts.js"),
  tools: () => import("./tool-parts.js"),
  trouble: () => import("./trouble-parts.js"),
};

const loading = new Map<PartName, Promise<void>>();
const loaded = new Set<PartName>();
let texts: Catalogue<object> = explorerMessages;
let drawsRoutes: RenderRoutes | undefined;

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
    drawsRoutes = part.renderRoutes ?? drawsRoutes;
    loaded.add(name);
  });
  loading.set(name, coming);
  coming.catch(() => loading.delete(name));
  return coming;
}

/** What draws routes; undefined until its part is there. */
export function routesRenderer(): RenderRoutes | undefined {
  return drawsRoutes;
}

/** What the explorer and the parts that are there say. A part that is not there yet draws nothing, and says nothing. */
export function explorerTexts(): Catalogue<ExplorerTexts> {
  return texts as Catalogue<ExplorerTexts>;
}
