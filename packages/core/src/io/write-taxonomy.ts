import { type Shape, shapes } from "../schema/generated/shapes.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/** A value is written on one line where the line is no longer than this. */
const LINE_WIDTH = 120;
const INDENT = "  ";

/** Shapes that take a line for each member, however short: so that a change shows as one line. */
const SPREAD: ReadonlySet<string> = new Set(["taxonomy", "scale", "skill", "family", "role", "map", "map.positions"]);

/**
 * The taxonomy as JSON that reads well, and whose text differs only where its content does: members in the schema's
 * order, those the schema does not name after them by name, texts in the order of the taxonomy's languages; short
 * objects, such as levels and requirements, on a line of their own; a line break at the end. O(size).
 */
export function writeTaxonomy(taxonomy: Taxonomy): string {
  const writer = new Writer(taxonomy.document.languages);
  return `${writer.write(taxonomy.document, "taxonomy")}\n`;
}

type Members = Readonly<Record<string, unknown>>;

class Writer {
  readonly #languages: readonly (readonly [tag: string, shape: string])[];
  readonly #starts = new Map<string, string>();

  constructor(languages: readonly string[]) {
    this.#languages = languages.map((tag) => [tag, ""]);
  }

  write(document: unknown, shapeName: string): string {
    const lines: string[] = [];
    this.#writeValue(document, shapeName, "", "", lines);
    return lines.join("\n");
  }

  /** Adds the lines of a value; the first one begins with `start`, such as the member's name. */
  #writeValue(value: unknown, shapeName: string, indent: string, start: string, lines: string[]): void {
    const isList = Array.isArray(value);
    if (typeof value !== "object" || value === null) {
      lines.push(start + JSON.stringify(value));
      return;
    }
    const hasObjects =
      isList && value.some((item) => typeof item === "object" && item !== null && !Array.isArray(item));
    if (!hasObjects && (isList || !SPREAD.has(shapeName))) {
      const short = this.#inline(value, shapeName, LINE_WIDTH - indent.length - start.length);
      if (short !== undefined) {
        lines.push(start + short);
        return;
      }
    }
    const members = isList ? undefined : this.#membersOf(value as Members, shapeName);
    if ((isList ? value.length : members?.length) === 0) {
      lines.push(`${start}${isList ? "[]" : "{}"}`);
      return;
    }
    const inner = indent + INDENT;
    lines.push(start + (isList ? "[" : "{"));
    if (isList) {
      for (const item of value) {
        this.#writeValue(item, shapeName, inner, inner, lines);
        lines[lines.length - 1] += ",";
      }
    }
    for (const [name, shape] of members ?? []) {
      this.#writeValue((value as Members)[name], shape, inner, inner + this.#startOf(name), lines);
      lines[lines.length - 1] += ",";
    }
    lines[lines.length - 1] = (lines.at(-1) as string).slice(0, -1);
    lines.push(indent + (isList ? "]" : "}"));
  }

  /** The value on one line; undefined when that takes more than `room`. */
  #inline(value: unknown, shapeName: string, room: number): string | undefined {
    if (typeof value !== "object" || value === null) {
      const text = JSON.stringify(value);
      return text.length <= room ? text : undefined;
    }
    const isList = Array.isArray(value);
    const [open, close] = isList ? ["[", "]"] : ["{ ", " }"];
    let line = open;
    const add = (start: string, item: unknown, shape: string): boolean => {
      const before = line === open ? start : `, ${start}`;
      const text = this.#inline(item, shape, room - line.length - before.length - close.length);
      if (text === undefined) return false;
      line += before + text;
      return true;
    };
    if (isList) {
      for (const item of value) if (!add("", item, shapeName)) return undefined;
    } else {
      for (const [name, shape] of this.#membersOf(value as Members, shapeName)) {
        if (!add(this.#startOf(name), (value as Members)[name], shape)) return undefined;
      }
    }
    if (line === open) return isList ? "[]" : "{}";
    return line + close;
  }

  /** A member's name, as it is written before its value. */
  #startOf(name: string): string {
    let start = this.#starts.get(name);
    if (start === undefined) {
      start = `${JSON.stringify(name)}: `;
      this.#starts.set(name, start);
    }
    return start;
  }

  /** An object's members in written order, each with the name of its shape. */
  #membersOf(object: Members, shapeName: string): (readonly [name: string, shape: string])[] {
    const names = Object.keys(object);
    const shape: Shape | undefined = shapes.get(shapeName);
    const first = shape?.members ?? (isByLanguage(shapeName) ? this.#languages : []);
    const known = first.filter(([name]) => Object.hasOwn(object, name));
    if (known.length === names.length) return known;
    const isKnown = new Set(known.map(([name]) => name));
    const rest = names.filter((name) => !isKnown.has(name));
    // Level numbers stand in ascending order already, as JavaScript keeps them.
    if (shapeName !== "skill.levelDescriptions") rest.sort();
    return [...known, ...rest.map((name) => [name, shape?.each ?? ""] as const)];
  }
}

function isByLanguage(shapeName: string): boolean {
  return shapeName === "text" || shapeName === "texts";
}
