import { Taxonomy, type TaxonomyDocument } from "@skillways/core";
import { createTaxonomy } from "@skillways/core/model";
import { ReferenceIndex } from "../../search/reference-index.js";
import type { ReferenceContent, ReferenceSource } from "../../workbench/reference-source.js";
import type { Workbench } from "../../workbench/workbench.js";
import { readText } from "../file-work.js";

/** In milliseconds: half of what a frame takes. */
const WAIT = 8;

/** A reference that is open: its taxonomy, and all that can be found in it. */
export interface OpenReference {
  readonly taxonomy: Taxonomy;
  /** Keys such as `skill:sql`, in the order of the index. */
  readonly keys: readonly string[];
  readonly index: ReferenceIndex;
}

/** What a source is called before it is open. */
export function titleOf(source: ReferenceSource, language: string): string {
  if (typeof source === "string" || source instanceof URL) {
    return decodeURIComponent(String(source).split(/[?#]/u)[0]?.split("/").at(-1) || String(source));
  }
  if ("load" in source) return source.title;
  const title = source instanceof Taxonomy ? source.document.title : source.title;
  return (Object.hasOwn(title, language) ? title[language] : Object.values(title)[0]) ?? source.id;
}

/** The taxonomy of a source; undefined when it cannot be read, which is explained in a dialog. */
export async function readSource(bench: Workbench, source: ReferenceSource): Promise<Taxonomy | undefined> {
  if (typeof source === "string" || source instanceof URL) {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${response.status}`);
    return take(bench, new Uint8Array(await response.arrayBuffer()));
  }
  return take(bench, "load" in source ? await source.load() : source);
}

function take(bench: Workbench, content: ReferenceContent): Taxonomy | undefined {
  if (content instanceof Taxonomy) return content;
  if (content instanceof ArrayBuffer) return readText(bench, new Uint8Array(content)).taxonomy;
  if (typeof content === "string" || content instanceof Uint8Array) return readText(bench, content).taxonomy;
  return createTaxonomy(content as TaxonomyDocument);
}

/** Makes a taxonomy searchable, a part at a time. Headings are found through what stands under them. */
export async function indexReference(taxonomy: Taxonomy): Promise<OpenReference> {
  const skills = taxonomy.skills.filter(({ grouping }) => !grouping);
  const keys = [...taxonomy.roles.map(({ id }) => `role:${id}`), ...skills.map(({ id }) => `skill:${id}`)];
  const index = await ReferenceIndex.build([...taxonomy.roles, ...skills], restNowAndThen());
  return { taxonomy, keys, index };
}

/** Lets the page go on when it has waited for a moment. */
function restNowAndThen(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WAIT) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
