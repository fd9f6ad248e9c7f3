import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./run.mjs";

/** @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Entry */

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it installed in a lockfile of its own
 * inside node_modules; comparing the two costs milliseconds. Packages for other platforms may be absent.
 *
 * @param {string} [folder] folder with package-lock.json and node_modules
 * @returns {boolean}
 */
export function isInstalled(folder = root) {
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const have = readPackages(installed);
  return Object.entries(readPackages(join(folder, "package-lock.json"))).every(([path, want]) => {
    if (!path.startsWith("node_modules/")) return true;
    const got = have[path];
    if (got === undefined) return want.optional === true || want.devOptional === true;
    // The lockfile knows no checksum of a few packages for other platforms.
    const isSame = want.integrity === undefined || want.integrity === got.integrity;
    return isSame && want.version === got.version && want.link === got.link;
  });
}

/** Installs the dependencies with `npm ci` unless they are there. Throws when npm fails. */
export async function install() {
  if (isInstalled()) return;
  console.log("Installing dependencies (npm ci) …");
  const { code } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error("Dependencies could not be installed: see the messages of npm above.");
}

/**
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
