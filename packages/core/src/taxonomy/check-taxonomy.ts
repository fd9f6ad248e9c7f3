import { checkTaxonomyShape } from "../schema/check-shape.js";
import { copyFrozen } from "../schema/copy-frozen.js";
import type { Finding } from "../schema/finding.js";
import { FindingList } from "../schema/finding-list.js";
import { notJsonFinding } from "../schema/not-json-finding.js";
import type { TaxonomyDocument } from "../schema/taxonomy-document.js";
import { checkIntegrity } from "./check-integrity.js";
import { Taxonomy } from "./taxonomy.js";

/**
 * Everything that is wrong, or looks wrong, with a value that should be a taxonomy document: its shape
 * (`schemas/taxonomy.schema.json`) and, when that is right, what it means. Never throws. O(size).
 */
export function checkTaxonomy(document: unknown): Finding[] {
  const findings = new FindingList();
  const copy = copyFrozen(document);
  if ("problem" in copy) {
    findings.add(...notJsonFinding(copy));
    return findings.toArray();
  }
  checkTaxonomyShape(copy.value, findings);
  if (findings.hasErrors) return findings.toArray();
  return [...findings.toArray(), ...checkIntegrity(new Taxonomy(copy.value as TaxonomyDocument))];
}
