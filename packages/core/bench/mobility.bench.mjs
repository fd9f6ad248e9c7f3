// The mobility engine on all of ESCO: how long the model takes to build and a question to answer.
// Medians are shown; a limit is held against the fastest run, since other work on the machine only ever adds.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import {
  createMobility,
  createTaxonomy,
  findReachableRoles,
  findRoutes,
  measureGap,
  rankNextRoles,
  rankUnlocks,
} from "../dist/index.js";
import { readEsco } from "../dist/io.js";
import { mulberry32 } from "./seeded.mjs";

const BUILDS = 7;
const QUESTIONS = 200;
const root = resolve(import.meta.dirname, "../../..");
const folder = join(process.env.SKILLWAYS_DATA ?? resolve(root, "../shared/data"), "esco-1.1.1");

if (existsSync(folder)) await main();
else console.log(`skipped: no esco-1.1.1 there (${folder})`);

async function main() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, arrayBuffer: async () => new Uint8Array(readFileSync(join(folder, name))).buffer }));
  const { document } = await readEsco(files, { languages: ["en"] });
  if (document === undefined) throw new Error("ESCO could not be read");
  const taxonomy = createTaxonomy(document);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`);
  console.log(`ESCO 1.1.1: ${document.roles.length} roles, ${document.skills.length} skills\n`);
  console.log(row("what", "fastest", "median", "p95", "of CPU", "at most"));

  const before = memory();
  const mobility = createMobility(taxonomy);
  const megabytes = memory() - before;
  report(
    "createMobility",
    time(BUILDS, () => createMobility(taxonomy)),
    { fastest: 600 },
  );

  const roles = document.roles.map((role) => role.id);
  const random = mulberry32(1);
  const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(random() * list.length)] ?? "";
  const starts = Array.from({ length: QUESTIONS }, () => pick(roles));
  const anywhere = starts.map((from) => [from, pick(roles)]);
  const nearby = starts.map((role) => {
    const next = rankNextRoles(mobility, { role }, { limit: 30 }).map((n) => n.role);
    return [role, pick(next.length === 0 ? roles : next)];
  });
  const profiles = starts.map((role, i) => ({
    format: /** @type {const} */ ("skillways/profile@1"),
    id: `p${i}`,
    evidence: (taxonomy.getRole(role).requirements ?? []).map(({ skill }) => ({
      skill,
      level: 1,
      source: /** @type {const} */ ("manager"),
      date: "2026-01-01",
    })),
  }));
  /** @param {(i: number) => unknown} ask */
  const each = (ask) => {
    for (let i = 0; i < 20; i++) ask(i);
    return time(QUESTIONS, ask);
  };
  report(
    "measureGap",
    each((i) => measureGap(mobility, { role: starts[i] ?? "" }, anywhere[i]?.[1] ?? "")),
  );
  report(
    "rankNextRoles, role",
    each((i) => rankNextRoles(mobility, { role: starts[i] ?? "" })),
  );
  report(
    "rankNextRoles, profile",
    each((i) => rankNextRoles(mobility, { profile: profiles[i] ?? profiles[0] ?? never() })),
    { median: 1 },
  );
  /** @param {string[][]} pairs @param {object} [options] */
  const routes = (pairs, options) =>
    each((i) => findRoutes(mobility, { role: pairs[i]?.[0] ?? "" }, pairs[i]?.[1] ?? "", options));
  report("findRoutes, to any role", routes(anywhere), { median: 10, p95: 50 });
  report("findRoutes, to a near one", routes(nearby), { median: 10, p95: 50 });
  report("findRoutes, by cost alone", routes(anywhere, { by: "cost", maxSteps: 12 }), { median: 4, p95: 10 });
  report(
    "findReachableRoles",
    each((i) => findReachableRoles(mobility, { role: starts[i] ?? "" }, { weeks: 52 })),
  );
  report(
    "rankUnlocks",
    each((i) => rankUnlocks(mobility, { role: starts[i] ?? "" })),
  );
  console.log(`\nmemory of the model: ${megabytes.toFixed(0)} MB (at most 250)`);
  if (megabytes > 250) process.exitCode = 1;
}

/** @returns {never} */
function never() {
  throw new Error("unreachable");
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** @param {number} runs @param {(i: number) => unknown} ask */
function time(runs, ask) {
  const cpu = process.cpuUsage();
  const milliseconds = Array.from({ length: runs }, (_, i) => {
    const start = performance.now();
    ask(i);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(cpu);
  return { milliseconds, cpu: (user + system) / 1000 / runs };
}

/**
 * @param {string} name
 * @param {{ milliseconds: number[], cpu: number }} measured
 * @param {{ fastest?: number, median?: number, p95?: number }} [limits]
 */
function report(name, { milliseconds, cpu }, limits = {}) {
  const at = (/** @type {number} */ share) =>
    milliseconds[Math.min(milliseconds.length - 1, Math.floor(share * milliseconds.length))] ?? Number.NaN;
  const limit = Object.entries(limits)
    .map(([what, ms]) => `${what} ${ms}`)
    .join(", ");
  console.log(row(name, ...[at(0), at(0.5), at(0.95), cpu].map((ms) => ms.toFixed(ms < 10 ? 2 : 0)), limit));
  if (at(0) > (limits.fastest ?? Number.POSITIVE_INFINITY)) process.exitCode = 1;
}

/** @param {string[]} cells */
function row(...cells) {
  const [name = "", fastest = "", median = "", p95 = "", cpu = "", limit = ""] = cells;
  const numbers = [fastest, median, p95, cpu].map((cell) => cell.padStart(9)).join("");
  return `${name.padEnd(26)}${numbers}   ${limit}`.trimEnd();
}
