import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A fenced block of a Markdown file, with the block after it when that one shows its output. */
export interface CodeBlock {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** The text of a `text` block that follows with nothing but one blank line between. */
  readonly output: string | undefined;
}

const FENCE = /^```([a-z]*)[^\n]*\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gm;

/** Every fenced block, in order of appearance; `text` blocks that show an output belong to the block before. */
export function readCodeBlocks(root: string, file: string): CodeBlock[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(FENCE)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] ?? "",
    code: match[2] ?? "",
    output: match[3],
  }));
}

/** The README and every hand-written page of docs/, sorted. */
export function listPages(root: string): string[] {
  const pages = readdirSync(join(root, "docs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("docs/api/"));
  return ["README.md", ...pages.sort()];
}
