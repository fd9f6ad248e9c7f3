import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMain, npm, root } from "./run.mjs";

/**
 * What a package is made of: a change in any of these asks for a new build. The editor's bundle holds the core.
 * @type {Record<string, string[]>}
 */
const sources = {
  core: ["package-lock.json", "tsconfig.json", "schemas", ...partsOf("core")],
  editor: ["package-lock.json", "tsconfig.json", "schemas", ...partsOf("core"), ...partsOf("editor")],
};

/**
 * Builds both packages, the core first. Throws when one does not build.
 *
 * @param {{ onlyStale?: boolean, quiet?: boolean }} [options] onlyStale: leave what is up to date
 */
export async function build(options = {}) {
  for (const name of Object.keys(sources)) {
    const stamp = join(root, "node_modules", ".cache", "skillways", `${name}.sha256`);
    const wanted = hashOf(sources[name] ?? []);
    if (options.onlyStale && isBuilt(name) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) continue;
    rmSync(stamp, { force: true });
    console.log(`Building @skillways/${name} …`);
    const { code, output } = await npm(["run", "build", "--silent", "-w", `@skillways/${name}`], {
      quiet: options.quiet ?? false,
    });
    if (code !== 0) throw new Error(`${output}@skillways/${name} does not build.`);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

/** @param {string} name */
function partsOf(name) {
  return [
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "tsup.config.ts",
    "custom-elements-manifest.config.mjs",
    "scripts",
    "src",
  ].map((part) => `packages/${name}/${part}`);
}

/** @param {string} name */
function isBuilt(name) {
  return existsSync(join(root, "packages", name, "dist", "index.js"));
}

/**
 * One digest of all these files and folders: names and contents, in order of name.
 *
 * @param {string[]} paths relative to the root
 */
function hashOf(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths) {
    for (const file of filesUnder(path)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => name !== "generated")
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

if (isMain(import.meta)) {
  await build().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
