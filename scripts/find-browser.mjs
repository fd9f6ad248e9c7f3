import { accessSync, constants, existsSync } from "node:fs";
import { posix, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

/** Flags for a headless Chromium that keeps to itself: no first-run page, no traffic of its own. */
export const browserFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium refuses to start its sandbox as root, which is what most containers run as.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Where Chrome, Chromium or Edge usually is, most likely first. SKILLWAYS_BROWSER, when set, is the only candidate.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserCandidates(platform, env) {
  if (env.SKILLWAYS_BROWSER) return [env.SKILLWAYS_BROWSER];
  if (platform === "darwin") {
    const apps = [
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Chromium.app/Contents/MacOS/Chromium",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
    const folders = ["/Applications", ...(env.HOME ? [posix.join(env.HOME, "Applications")] : [])];
    return apps.flatMap((app) => folders.map((folder) => posix.join(folder, app)));
  }
  if (platform === "win32") {
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "");
  // On Ubuntu, chromium-browser may be a stub that only says to install the snap; it comes late for that reason.
  return [...names.flatMap((name) => folders.map((folder) => posix.join(folder, name))), "/snap/bin/chromium"];
}

/**
 * The path of an installed Chrome, Chromium or Edge, undefined when there is none.
 * Costs a few look-ups in the file system.
 *
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, isProgram?: (path: string) => boolean }} [machine]
 * @returns {string | undefined}
 */
export function findBrowser({ platform = process.platform, env = process.env, isProgram = isExecutable } = {}) {
  return browserCandidates(platform, env).find(isProgram);
}

/**
 * Finds a browser, or fetches one: Playwright's download, else Debian's package when root.
 *
 * @returns {Promise<string>} path of its program
 * @throws with a sentence that says what to do when there is none to be had
 */
export async function provideBrowser() {
  if (process.env.SKILLWAYS_BROWSER && !isExecutable(process.env.SKILLWAYS_BROWSER)) {
    throw new Error(`SKILLWAYS_BROWSER names '${process.env.SKILLWAYS_BROWSER}', which is no program.`);
  }
  const found = findBrowser() ?? (await downloadBrowser()) ?? (await installDebianBrowser());
  if (found !== undefined) return found;
  throw new Error(
    "The tests of the editor need a browser, and none could be found or downloaded. " +
      "Install Chrome, Chromium or Edge, or set SKILLWAYS_BROWSER to the path of one.",
  );
}

async function downloadBrowser() {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log("No Chrome, Chromium or Edge here: downloading Chromium for the tests …");
  const cli = fileURLToPath(new URL("cli.js", import.meta.resolve("playwright/package.json")));
  const { code } = await run(process.execPath, [cli, "install", "chromium"]);
  return code === 0 && existsSync(path) ? path : undefined;
}

async function installDebianBrowser() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing the chromium package …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
  return findBrowser();
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
