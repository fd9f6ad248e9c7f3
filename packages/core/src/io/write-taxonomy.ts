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

/** What stands on the lines of a value besides it. */
interface Around {
  readonly indent: string;
  /** The indent, and the member's name before the value. */
  readonly start: string;
  /** The comma behind it, or nothing. */
  readonly end: string;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const LINES_AT_ONCE = 1000;

/** Lines of text, joined every so often: hundreds of thousands of short strings would be moved about in memory. */
class Lines {
  readonly #joined: string[] = [];
  #lines: string[] = [];

  push(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length === LINES_AT_ONCE) this.#joinLines();
  }

  join(): string {
    this.#joinLines();
    return this.#joined.join("\n");
  }

  #joinLines(): void {
    if (this.#lines.length > 0) this.#joined.push(this.#lines.join("\n"));
    this.#lines = [];
  }
}

type Members = Readonly<Record<string, unknown>>;

class Writer {
  readonly #languages: readonly (readonly [tag: string, shape: string])[];
  readonly #starts = new Map<string, string>();

  constructor(languages: readonly string[]) {
    this.#languages = languages.map((tag) => [tag, ""]);
  }

  write(document: unknown, shapeName: string): string {
    const lines = new Lines();
    this.#writeValue(document, shapeName, { indent: "", start: "", end: "" }, lines);
    return lines.join();
  }

  /** Adds the lines of a value. */
  #writeValue(value: unknown, shapeName: string, { indent, start, end }: Around, lines: Lines): void {
    if (typeof value !== "object" || value === null) {
      lines.push(start + JSON.stringify(value) + end);
      return;
    }
    const isList = Array.isArray(value);
    const isShort = isList ? !value.some(isObject) : !SPREAD.has(shapeName);
    const short = isShort ? this.#inline(value, shapeName, LINE_WIDTH - start.length - end.length) : undefined;
    if (short !== undefined) {
      lines.push(start + short + end);
      return;
    }
    const inner = indent + INDENT;
    if (isList) {
      lines.push(`${start}[`);
      const last = value.length - 1;
      value.forEach((item, position) => {
        this.#writeValue(item, shapeName, { indent: inner, start: inner, end: position < last ? "," : "" }, lines);
      });
      lines.push(`${indent}]${end}`);
      return;
    }
    const members = this.#membersOf(value as Members, shapeName);
    const last = members.length - 1;
    lines.push(last < 0 ? `${start}{}${end}` : `${start}{`);
    if (last < 0) return;
    members.forEach(([name, shape], position) => {
      const around = { indent: inner, start: inner + this.#startOf(name), end: position < last ? "," : "" };
      this.#writeValue((value as Members)[name], shape, around, lines);
    });
    lines.push(`${indent}}${end}`);
  }

  /** The value on one line; undefined when that takes more than `room`. */
  #inline(value: unknown, shapeName: string, room: number): string | undefined {
    if (typeof value === "string" && value.length + 2 > room) return undefined;
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
