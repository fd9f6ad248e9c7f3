import type { RatingPlace } from "../../people/apply-ratings.js";
import type { Finding } from "../../schema/finding.js";
import { decodeText } from "../decode-text.js";
import { readJson } from "../read-json.js";
import { takeInput } from "../take-input.js";

/** One record of an input, and where it stands. */
export interface JsonRecord {
  readonly value: unknown;
  readonly place: RatingPlace;
}

/** What names the members of a list that an object wraps its records in. */
export type ListNames = readonly string[];

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * The records in JSON: one, a list of them, an object with such a list under one of some names, or one on every line;
 * and tokens (JWT), alone or one on every line, as text. What cannot be read is a finding, and the other lines are
 * read. O(length).
 */
export function readRecords(
  input: string | Uint8Array | ArrayBuffer,
  file: string,
  names: ListNames,
): { readonly records: readonly JsonRecord[]; readonly findings: readonly Finding[] } {
  const whole = readJson(input);
  const inFile = (finding: Finding): Finding => ({ ...finding, file });
  if (whole.value !== undefined) {
    return { records: listRecords(whole.value, { file, pointer: "" }, names), findings: whole.findings.map(inFile) };
  }
  const taken = takeInput(input) ?? "";
  const text = typeof taken === "string" ? taken : (decodeText(taken).text ?? "");
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const filled = lines.filter((line) => line.trim() !== "");
  const isToken = (line: string): boolean => TOKEN.test(line.trim());
  if (!filled.some(isToken) && (filled.length < 2 || !filled.slice(0, 20).some(isAlone))) {
    return { records: [], findings: whole.findings.map(inFile) };
  }
  const records: JsonRecord[] = [];
  const findings: Finding[] = [];
  lines.forEach((line, at) => {
    const place = { file, line: at + 1 };
    if (isToken(line)) records.push({ value: line.trim(), place });
    else if (line.trim() !== "") {
      const read = readJson(line);
      if (read.value !== undefined) records.push({ value: read.value, place });
      findings.push(...read.findings.map((finding) => ({ ...finding, ...place })));
    }
  });
  return { records, findings };
}

function isAlone(line: string): boolean {
  const { value } = readJson(line);
  return typeof value === "object" && value !== null;
}

function listRecords(value: unknown, place: RatingPlace, names: ListNames): JsonRecord[] {
  const pointer = place.pointer ?? "";
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => ({ value: each, place: { ...place, pointer: `${pointer}/${at}` } }));
  }
  for (const name of names) {
    const list = memberOf(value, name);
    if (Array.isArray(list)) return listRecords(list, { ...place, pointer: `${pointer}/${name}` }, []);
  }
  return [{ value, place }];
}

/** A member of what may be an object. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** A text of what may be an object: as it is, or with its language beside it. */
export function textOf(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  const text = typeof member === "string" ? member : memberOf(member, "@value");
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

/** The objects in a member that holds one, a list of them, or nothing. */
export function objectsOf(value: unknown, name: string): readonly object[] {
  const member = memberOf(value, name);
  const list: readonly unknown[] = Array.isArray(member) ? member : [member];
  return list.filter((each): each is object => typeof each === "object" && each !== null);
}
