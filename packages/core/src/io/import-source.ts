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
