import { SkillwaysError } from "../errors.js";
import { requireTaxonomyShape } from "../schema/check-shape.js";
import { copyFrozen } from "../schema/copy-frozen.js";
import { FindingList } from "../schema/finding-list.js";
import { notJsonFinding } from "../schema/not-json-finding.js";
import type { TaxonomyDocument } from "../schema/taxonomy-document.js";
import { Taxonomy } from "./taxonomy.js";

/**
 * A taxonomy from a document that the caller keeps: it is copied, then frozen. What the document means is not
 * judged (`checkIntegrity` does that), so that an editor can hold a draft with loose ends. O(size).
 *
 * @throws SkillwaysError `invalid-document` when it does not have the shape of `schemas/taxonomy.schema.json`;
 * `details.findings` say where.
 */
export function createTaxonomy(document: TaxonomyDocument): Taxonomy {
  const findings = new FindingList();
  const copy = copyFrozen(document);
  if ("problem" in copy) findings.add(...notJsonFinding(copy));
  else requireTaxonomyShape(copy.value, findings);
  if (findings.hasErrors || "problem" in copy) {
    const list = findings.toArray().filter((finding) => finding.severity === "error");
    const first = list[0];
    throw new SkillwaysError(
      "invalid-document",
      `createTaxonomy: no valid taxonomy document: ${first?.message.en ?? ""} (${first?.pointer ?? ""})`,
      { findings: list },
    );
  }
  return new Taxonomy(copy.value as TaxonomyDocument);
}
