import { checkFormat } from "./check-format.js";
import { findUnknownMembers } from "./find-unknown-members.js";
import type { Finding } from "./finding.js";
import { FindingList } from "./finding-list.js";
import { shapes } from "./generated/shapes.js";
import { validators } from "./generated/validators.js";
import { ShapeChecker, type ShapeLists } from "./shape-checker.js";

/** Lists of a taxonomy whose items are checked one by one, with the name of the items' shape. */
const LISTS: ShapeLists = {
  taxonomy: [
    ["scales", "scale"],
    ["skills", "skill"],
    ["relations", "relation"],
    ["families", "family"],
    ["roles", "role"],
    ["moves", "move"],
    ["maps", "map"],
  ],
  role: [["requirements", "requirement"]],
};

export type ShapeName = keyof typeof validators;

const checker: ShapeChecker<ShapeName> = new ShapeChecker(validators, LISTS);

/** Checks that an unknown value has the form of `schemas/taxonomy.schema.json`, and notes members it does not name. O(size). */
export function checkTaxonomyShape(document: unknown, findings: FindingList): void {
  if (requireTaxonomyShape(document, findings)) findUnknownMembers(shapes, "taxonomy", document, findings);
}

/** The same for who only asks whether it can be used. False where it is of another format, and not looked into. O(size). */
export function requireTaxonomyShape(document: unknown, findings: FindingList): boolean {
  if (!checkFormat(document, "skillways/taxonomy@1", findings)) return false;
  checker.check("taxonomy", document, "", findings);
  return true;
}

/** Checks a value, which stands at `pointer` of its document, against a shape; items of its lists included. */
export function checkShape(shape: ShapeName, value: unknown, pointer: string, findings: FindingList): void {
  checker.check(shape, value, pointer, findings);
}

/** The findings on an item apart from the items in its own lists, such as a role's requirements. */
export function checkOwnShape(shape: ShapeName, item: unknown): Finding[] {
  const findings = new FindingList();
  checker.checkWithoutLists(shape, item, () => "", findings);
  return findings.toArray();
}

/** The findings on one item of a taxonomy, such as a skill, by itself. */
export function checkItemShape(shape: ShapeName, item: unknown, pointer = ""): Finding[] {
  const findings = new FindingList();
  checker.check(shape, item, pointer, findings);
  return findings.toArray();
}
