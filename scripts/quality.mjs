import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { root } from "./run.mjs";

const BEGIN = "<!-- measured by npm run quality: do not edit by hand -->";
const END = "<!-- end of what is measured -->";

await install();
await build({ onlyStale: true, quiet: true });
const { measureQuality } = await import("../packages/core/quality/measure-quality.mjs");

const measured = await measureQuality((text) => console.log(text));
const path = join(root, "docs", "quality.md");
if (measured === undefined) {
  console.log("docs/quality.md stays as it is: that needs all of the data.");
} else {
  const page = readFileSync(path, "utf8");
  const [before, rest = ""] = page.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`docs/quality.md has lost its marks ${BEGIN} and ${END}`);
  writeFileSync(path, `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`);
  console.log("Written to docs/quality.md.");
}
