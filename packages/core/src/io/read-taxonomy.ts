import { checkTaxonomyShape } from "../schema/check-shape.js";
import type { Finding } from "../schema/finding.js";
import { FindingList } from "../schema/finding-list.js";
import type { TaxonomyDocument } from "../schema/taxonomy-document.js";
import { checkIntegrity } from "../taxonomy/check-integrity.js";
import { Taxonomy } from "../taxonomy/taxonomy.js";
import { type ReadOptions, readJson } from "./read-json.js";
import { locateFindings } from "./read-json-locate.js";

export interface TaxonomyRead {
  /** Absent when the input is no taxonomy document. */
  readonly taxonomy?: Taxonomy;
  readonly document?: TaxonomyDocument;
  /** All that was noticed, with line and column: how it is written, its shape, and what it means. */
  readonly findings: readonly Finding[];
}

/**
 * A taxonomy from JSON: text, or bytes in UTF-8 or UTF-16. Never throws: an input that is no taxonomy is answered by
 * findings alone. A document that means something wrong, such as a reference to a missing skill, is read, with
 * findings of severity error. O(length).
 */
export function readTaxonomy(input: string | Uint8Array | ArrayBuffer, options: ReadOptions = {}): TaxonomyRead {
  const { text, value, findings: written } = readJson(input, options);
  if (value === undefined) return { findings: written };
  const shape = new FindingList();
  checkTaxonomyShape(value, shape);
  const isUsable = !shape.hasErrors && written.every(({ code }) => code !== "number-too-large");
  if (!isUsable) return { findings: locateFindings(text, [...written, ...shape.toArray()]) };
  const taxonomy = new Taxonomy(value as TaxonomyDocument);
  const findings = [...written, ...shape.toArray(), ...checkIntegrity(taxonomy)];
  return { taxonomy, document: taxonomy.document, findings: locateFindings(text, findings) };
}
