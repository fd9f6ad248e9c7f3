import { findUnknownMembers } from "./find-unknown-members.js";
import type { Finding } from "./finding.js";
import { describeValue, FindingList } from "./finding-list.js";
import { validators } from "./generated/validators.js";
import { shapeFinding } from "./shape-finding.js";

/** Lists of the documents whose items are checked one by one, with the name of the items' shape. */
const LISTS = {
  taxonomy: [
    ["scales", "scale"],
    ["skills", "skill"],
    ["relations", "relation"],
    ["families", "family"],
    ["roles", "role"],
    ["moves", "move"],
    ["maps", "map"],
  ],
  profile: [["evidence", "evidence"]],
  role: [["requirements", "requirement"]],
} as const;

export type ShapeName = keyof typeof validators;

/** Checks that an unknown value has the form of `schemas/taxonomy.schema.json`. O(size). */
export function checkTaxonomyShape(document: unknown, findings: FindingList): void {
  if (!checkFormat(document, "skillways/taxonomy@1", findings)) return;
  checkShape("taxonomy", document, "", findings);
  findUnknownMembers("taxonomy", document, findings);
}

/** Checks that an unknown value has the form of `schemas/profile.schema.json`. O(size). */
export function checkProfileShape(document: unknown, findings: FindingList): void {
  if (!checkFormat(document, "skillways/profile@1", findings)) return;
  checkShape("profile", document, "", findings);
  findUnknownMembers("profile", document, findings);
}

/** Checks a value, which stands at `pointer` of its document, against a shape; items of its lists included. */
export function checkShape(shape: ShapeName, value: unknown, pointer: string, findings: FindingList): void {
  checkWithoutLists(shape, value, () => pointer, findings);
  if (!Object.hasOwn(LISTS, shape) || typeof value !== "object" || value === null) return;
  for (const [member, itemShape] of LISTS[shape as keyof typeof LISTS]) {
    const list = (value as Readonly<Record<string, unknown>>)[member];
    if (Array.isArray(list)) checkItems(itemShape, list, `${pointer}/${member}`, findings);
  }
}

function checkItems(shape: ShapeName, list: readonly unknown[], pointer: string, findings: FindingList): void {
  const hasLists = Object.hasOwn(LISTS, shape);
  for (let position = 0; position < list.length; position++) {
    if (hasLists) checkShape(shape, list[position], `${pointer}/${position}`, findings);
    else checkWithoutLists(shape, list[position], () => `${pointer}/${position}`, findings);
  }
}

function checkWithoutLists(shape: ShapeName, value: unknown, pointer: () => string, findings: FindingList): void {
  const validate = validators[shape];
  if (validate(value)) return;
  for (const error of validate.errors ?? []) {
    const known = codes.get(error.schemaPath + shape);
    if (known !== undefined && findings.isFull(known.code)) {
      findings.count(known.code);
      continue;
    }
    const finding = shapeFinding(error, value, pointer());
    if (finding === undefined) continue;
    codes.set(error.schemaPath + shape, { code: finding.code });
    findings.add(finding.code, finding.severity, finding.details);
  }
}

/** The code that each part of the schemas leads to: a million more of the same need no sentence. */
const codes = new Map<string, { readonly code: string }>();

/** The findings on an item apart from the items in its own lists, such as a role's requirements. */
export function checkOwnShape(shape: ShapeName, item: unknown): Finding[] {
  const findings = new FindingList();
  checkWithoutLists(shape, item, () => "", findings);
  return findings.toArray();
}

/** The findings on one item of a taxonomy, such as a skill, by itself. */
export function checkItemShape(shape: ShapeName, item: unknown, pointer = ""): Finding[] {
  const findings = new FindingList();
  checkShape(shape, item, pointer, findings);
  return findings.toArray();
}

/** Whether the document says it has this format; when it names another, that is the only thing worth saying. */
function checkFormat(document: unknown, expected: string, findings: FindingList): boolean {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    findings.add("wrong-type", "error", () => ({
      pointer: "",
      expected: "an object",
      received: describeValue(document),
      message: { nl: "Dit is geen Skillways-document.", en: "This is no Skillways document." },
    }));
    return false;
  }
  const format = (document as Readonly<Record<string, unknown>>).format;
  if (typeof format !== "string" || format === expected) return true;
  const [name, version] = format.split("@");
  const [ownName, ownVersion] = expected.split("@");
  const isNewer = name === ownName && Number(version) > Number(ownVersion);
  findings.add(isNewer ? "newer-format" : "other-format", "error", () => ({
    pointer: "/format",
    expected,
    received: describeValue(format),
    message: isNewer
      ? {
          nl: "Dit document is gemaakt voor een nieuwere versie van Skillways. Werk Skillways bij om het te openen.",
          en: "This document was made for a newer version of Skillways. Update Skillways to open it.",
        }
      : {
          nl: `Dit is een ander soort document: ‘${format.slice(0, 60)}’ in plaats van ‘${expected}’.`,
          en: `This is another kind of document: ‘${format.slice(0, 60)}’ instead of ‘${expected}’.`,
        },
  }));
  return false;
}
