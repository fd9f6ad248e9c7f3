import { checkShape, type ShapeName } from "../schema/check-shape.js";
import { copyFrozen } from "../schema/copy-frozen.js";
import type { Finding } from "../schema/finding.js";
import { describeValue, FindingList } from "../schema/finding-list.js";
import { notJsonFinding } from "../schema/not-json-finding.js";

/**
 * What keeps a value from elsewhere from being a change (`schemas/change.schema.json`); nothing when it is one.
 * Whether it can be made of a given taxonomy is for `applyChange` to say. O(size).
 */
export function checkChange(value: unknown): Finding[] {
  const findings = new FindingList();
  const open: { readonly value: unknown; readonly pointer: string }[] = [{ value, pointer: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: change, pointer } = next;
    checkOperation(change, pointer, findings);
    const op = memberOf(change, "op");
    if (op === "all") {
      const changes = memberOf(change, "changes");
      if (!Array.isArray(changes)) continue;
      for (let position = changes.length - 1; position >= 0; position--) {
        open.push({ value: changes[position], pointer: `${pointer}/changes/${position}` });
      }
    } else checkContents(change, pointer, findings);
  }
  return findings.toArray();
}

/** Checks what a change does and what it is about, without the changes, the item or the values that it holds. */
export function checkOperation(change: unknown, pointer: string, findings: FindingList): void {
  const op = memberOf(change, "op");
  if (op !== "add" && op !== "remove" && op !== "set" && op !== "all") {
    addChoice(`${pointer}/op`, ["add", "remove", "set", "all"], op, findings);
    return;
  }
  checkShape(op, change, pointer, findings);
  if (op === "all") return;
  const target = memberOf(change, "target");
  const kind = memberOf(target, "kind");
  const shape = TARGET_SHAPES.get(kind);
  if (shape === undefined) addChoice(`${pointer}/target/kind`, [...TARGET_SHAPES.keys()], kind, findings);
  else checkShape(shape, target, `${pointer}/target`, findings);
}

function checkContents(change: unknown, pointer: string, findings: FindingList): void {
  const kind = memberOf(memberOf(change, "target"), "kind");
  if (!TARGET_SHAPES.has(kind)) return;
  for (const member of ["item", "before", "after"]) {
    const value = memberOf(change, member);
    if (value === undefined) continue;
    const copy = copyFrozen(value);
    if ("problem" in copy) {
      findings.add(...notJsonFinding({ ...copy, pointer: `${pointer}/${member}${copy.pointer}` }));
    }
  }
  const op = memberOf(change, "op");
  if (op !== "add" && op !== "remove") return;
  if (kind === "taxonomy") addChoice(`${pointer}/target/kind`, ITEM_KINDS, kind, findings);
  else checkShape(kind as ShapeName, memberOf(change, "item"), `${pointer}/item`, findings);
}

const TARGET_SHAPES: ReadonlyMap<unknown, ShapeName> = new Map<string, ShapeName>([
  ["taxonomy", "taxonomyTarget"],
  ["scale", "itemTarget"],
  ["skill", "itemTarget"],
  ["family", "itemTarget"],
  ["role", "itemTarget"],
  ["map", "itemTarget"],
  ["requirement", "requirementTarget"],
  ["relation", "relationTarget"],
  ["move", "moveTarget"],
]);
const ITEM_KINDS = [...TARGET_SHAPES.keys()].filter((kind) => kind !== "taxonomy");

function addChoice(pointer: string, choices: readonly unknown[], received: unknown, findings: FindingList): void {
  const list = choices.join(", ");
  findings.add("unknown-choice", "error", () => ({
    pointer,
    expected: `one of ${list}`,
    received: describeValue(received),
    message: { nl: `Hier hoort een van deze waarden: ${list}.`, en: `This must be one of: ${list}.` },
  }));
}

function memberOf(value: unknown, member: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, member)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[member];
}
