import { readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";

const maxLines = 300;
const forbiddenNames = /^(utils?|helpers?|common|misc|manager|types)([.-]|$)/;
const entries = [
  ...[
    "index",
    "engine",
    "routes",
    "model",
    "documents",
    "people",
    "people-io",
    "revise",
    "tables",
    "io",
    "graph",
    "worker",
    "worker-thread",
  ].map((name) => `core/src/${name}.ts`),
  "editor/src/index.ts",
];

/**
 * What no line of a source file may hold, and where that goes.
 * @type {{ pattern: RegExp, message: string, allowedIn?: RegExp }[]}
 */
const rules = [
  { pattern: /\b(?:eval\s*\(|new Function\b)/, message: "runs text as code, which a strict page forbids" },
  {
    pattern: /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|\bunsafe(?:HTML|SVG|Static)\b/,
    message: "turns text into markup, which Trusted Types forbid",
  },
  {
    pattern: /\bstyleMap\b|\sstyle=["'$]|setAttribute\(["']style["']/,
    message: "sets an inline style, which a strict page forbids: use a class or element.style.setProperty",
  },
  {
    pattern: /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
    message: "takes time or chance from nowhere: let the caller hand it in",
    allowedIn: /^(?:core\/src\/cli|editor\/src\/(?:elements|define))\//,
  },
  { pattern: /\.localeCompare\(/, message: "orders differently per machine: compare by code unit" },
  { pattern: /\bTODO\b|\bFIXME\b|@ts-(?:ignore|nocheck|expect-error)|biome-ignore/, message: "is unfinished" },
];

/**
 * The rules of the house that no tool knows: file sizes, names, lists of exports, and calls that do not belong.
 *
 * @param {string} root folder that holds `packages`
 * @returns {string[]} what is wrong, one sentence each; empty when all is well
 */
export function checkSources(root) {
  const packages = join(root, "packages");
  return ["core", "editor"].flatMap((name) =>
    filesUnder(join(packages, name, "src")).flatMap((file) => {
      const path = file.slice(packages.length + 1).replaceAll(sep, "/");
      return checkFile(path, readFileSync(file, "utf8")).map((problem) => `packages/${path}${problem}`);
    }),
  );
}

/**
 * @param {string} path such as `core/src/taxonomy/taxonomy.ts`
 * @param {string} text
 * @returns {string[]}
 */
export function checkFile(path, text) {
  const problems = [];
  const lines = text.replace(/\n$/, "").split("\n");
  if (lines.length > maxLines) problems.push(`: has ${lines.length} lines; ${maxLines} is the most`);
  const name = basename(path);
  if (forbiddenNames.test(name)) problems.push(": is named after nothing it holds");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|js)$/.test(name)) problems.push(": is not named in-kebab-case.ts");
  if (!entries.includes(path) && /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\b/m.test(text)) {
    problems.push(": passes on the exports of another file; only entry files do");
  }
  lines.forEach((line, index) => {
    if (/^\s*(?:\/\/|\/?\*)/.test(line) && !/TODO|FIXME|@ts-|biome-ignore/.test(line)) return;
    for (const { pattern, message, allowedIn } of rules) {
      if (pattern.test(line) && !allowedIn?.test(path)) problems.push(`:${index + 1}: ${message}`);
    }
  });
  return problems;
}

/**
 * @param {string} folder
 * @returns {string[]} source files, generated ones left out, in order of name
 */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return entry.name === "generated" ? [] : filesUnder(join(folder, entry.name));
      return /\.[jt]s$/.test(entry.name) ? [join(folder, entry.name)] : [];
    });
}
