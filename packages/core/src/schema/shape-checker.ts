import type { FindingList } from "./finding-list.js";
import type { Validate } from "./generated/validators.js";
import { shapeFinding } from "./shape-finding.js";

/** For each shape its lists whose items are checked one by one: the member, and the name of the items' shape. */
export type ShapeLists = Readonly<Record<string, readonly (readonly [member: string, itemShape: string])[]>>;

/** Checks values against a set of generated validators, lists item by item: a million wrong items cost no memory. */
export class ShapeChecker<Name extends string> {
  readonly #validators: Readonly<Record<Name, Validate>>;
  readonly #lists: ShapeLists;
  /** The code that each part of the schemas leads to: a million more of the same need no sentence. */
  readonly #codes = new Map<string, string>();

  constructor(validators: Readonly<Record<Name, Validate>>, lists: ShapeLists) {
    this.#validators = validators;
    this.#lists = lists;
  }

  /** Checks a value, which stands at `pointer` of its document; items of its lists included. O(size). */
  check(shape: Name, value: unknown, pointer: string, findings: FindingList): void {
    this.checkWithoutLists(shape, value, () => pointer, findings);
    if (!Object.hasOwn(this.#lists, shape) || typeof value !== "object" || value === null) return;
    for (const [member, itemShape] of this.#lists[shape] ?? []) {
      const list = (value as Readonly<Record<string, unknown>>)[member];
      if (Array.isArray(list)) this.#checkItems(itemShape as Name, list, `${pointer}/${member}`, findings);
    }
  }

  /** The same, apart from the items in its lists. */
  checkWithoutLists(shape: Name, value: unknown, pointer: () => string, findings: FindingList): void {
    const validate = this.#validators[shape];
    if (validate(value)) return;
    for (const error of validate.errors ?? []) {
      const known = this.#codes.get(error.schemaPath + shape);
      if (known !== undefined && findings.isFull(known)) {
        findings.count(known);
        continue;
      }
      const finding = shapeFinding(error, value, pointer());
      if (finding === undefined) continue;
      this.#codes.set(error.schemaPath + shape, finding.code);
      findings.add(finding.code, finding.severity, finding.details);
    }
  }

  #checkItems(shape: Name, list: readonly unknown[], pointer: string, findings: FindingList): void {
    const hasLists = Object.hasOwn(this.#lists, shape);
    for (let position = 0; position < list.length; position++) {
      if (hasLists) this.check(shape, list[position], `${pointer}/${position}`, findings);
      else this.checkWithoutLists(shape, list[position], () => `${pointer}/${position}`, findings);
    }
  }
}
