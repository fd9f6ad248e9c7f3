import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listPages } from "./code-blocks.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

// Pictures are drawn from the built product by scripts/screenshots.mjs, and are not links.
const LINK = /(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g;

test.each(listPages(root))("every link in %s to a file here finds it, and the heading in it", (page) => {
  const broken = [...readFileSync(join(root, page), "utf8").matchAll(LINK)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(page, link));
  expect(broken).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const file = path === "" ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(file).includes(heading);
}

/** The anchors that a heading gets when the page is shown: lower case, hyphens for spaces, no punctuation. */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}
