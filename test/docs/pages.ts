import { listPages, readCodeBlocks } from "./code-blocks.js";

/** A web page of the docs, as the files that its blocks make up. */
export interface DocsPage {
  readonly name: string;
  /** File name → content; `index.html` is the page. */
  readonly files: ReadonlyMap<string, string>;
}

const SCRIPT_NAME = /^\/\/ (\S+\.js)\n/;
const STYLE_NAME = /^\/\* (\S+\.css):/;

/** The name that a browser file of the docs gives itself in its first line; undefined for other blocks. */
export function browserFileName(language: string, code: string): string | undefined {
  if (language === "js") return SCRIPT_NAME.exec(code)?.[1];
  return language === "css" ? STYLE_NAME.exec(code)?.[1] : undefined;
}

/** Each `html` block with the named scripts and styles that follow it up to the next one. */
export function readDocsPages(root: string): DocsPage[] {
  const pages: DocsPage[] = [];
  for (const file of listPages(root)) {
    let files: Map<string, string> | undefined;
    for (const { language, code, line } of readCodeBlocks(root, file)) {
      const name = browserFileName(language, code);
      if (language === "html") {
        files = new Map([["index.html", code]]);
        pages.push({ name: `${file}:${line}`, files });
      } else if (name !== undefined && files !== undefined) {
        files.set(name, `${files.get(name) ?? ""}\n{\n${code}}\n`);
      }
    }
  }
  return pages;
}
