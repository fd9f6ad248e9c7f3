import { SkillwaysError } from "../errors.js";
import type { Finding } from "../schema/finding.js";
import type { TaxonomyDocument } from "../schema/taxonomy-document.js";

/** A file to import: a browser's `File` is one, and so is anything else with a name and bytes. */
export interface SourceFile {
  /** Its name; folders before it do not matter. */
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How far an import is in one of its files, in bytes. */
export interface ImportProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/** What an import gives: findings, and a document unless the input holds no taxonomy. */
export interface ImportResult {
  readonly document?: TaxonomyDocument;
  readonly findings: readonly Finding[];
}

/**
 * The files that a caller hands over, in a list of any kind.
 *
 * @throws SkillwaysError `invalid-option` when they are no files.
 */
export function takeFiles(call: string, files: unknown): readonly SourceFile[] {
  const list: readonly unknown[] = isIterable(files) ? [...files] : [undefined];
  if (list.every(isSourceFile)) return list;
  throw new SkillwaysError("invalid-option", `${call}: expected a list of files, each with a name and arrayBuffer()`);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function isSourceFile(value: unknown): value is SourceFile {
  const { name, arrayBuffer } = (value ?? {}) as Partial<SourceFile>;
  return typeof name === "string" && typeof arrayBuffer === "function";
}
