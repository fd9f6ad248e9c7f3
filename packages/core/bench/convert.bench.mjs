// How long the command line takes from start to end, and how much memory, on whole public taxonomies.
// Each run is a process of its own. Medians are shown; a limit is held against the fastest run, since other work on
// the machine only ever adds.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";

const RUNS = 5;
const root = resolve(import.meta.dirname, "../../..");
const data = process.env.SKILLWAYS_DATA ?? resolve(root, "../shared/data");
const main = resolve(import.meta.dirname, "../dist/cli/main.js");
const work = mkdtempSync(join(tmpdir(), "skillways-bench-"));
const esco = join(work, "esco.json");
const onet = join(work, "onet.json");
const matrix = join(work, "matrix.json");

/** @type {{ name: string, needs: string, args: string[], seconds?: number, megabytes?: number }[]} */
const cases = [
  {
    name: "convert ESCO, en and nl",
    needs: "esco-1.1.1",
    args: ["convert", "--format", "esco", join(data, "esco-1.1.1"), "--lang", "en,nl", "-o", esco],
    seconds: 5,
    megabytes: 1000,
  },
  { name: "validate ESCO", needs: "esco-1.1.1", args: ["validate", esco, "--json"] },
  { name: "stats of ESCO", needs: "esco-1.1.1", args: ["stats", esco] },
  { name: "next on ESCO", needs: "esco-1.1.1", args: ["next", esco, "--from", "role:hotel porter"] },
  {
    name: "convert O*NET",
    needs: "onet-29.3",
    args: ["convert", "--format", "onet", join(data, "onet-29.3"), "-o", onet],
  },
  { name: "validate O*NET", needs: "onet-29.3", args: ["validate", onet, "--json"] },
  {
    name: "convert a skills matrix",
    needs: "uk-ddat",
    args: [
      ...["convert", "--format", "matrix", join(data, "uk-ddat", "roles.csv"), "--role", "Role Level"],
      ...["--family", "Role Family", "--skill", "Skill Name", "--level", "Skill Level", "-o", matrix],
    ],
  },
];

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}; median of ${RUNS} runs\n`);
  console.log(row("what", "seconds", "of CPU", "most memory", "at most"));
  for (const { name, needs, args, seconds, megabytes } of cases) {
    if (!existsSync(join(data, needs))) {
      console.log(row(name, "skipped", "", "", `no ${needs} in ${data}`));
      continue;
    }
    const runs = Array.from({ length: RUNS }, () => measure(args));
    const [time, cpu, memory] = [
      median(runs.map((run) => run.seconds)),
      median(runs.map((run) => run.cpu)),
      median(runs.map((run) => run.megabytes)),
    ];
    const fastest = Math.min(...runs.map((run) => run.seconds));
    const limit = seconds === undefined ? "" : `${seconds} s, ${megabytes} MB`;
    console.log(row(name, time.toFixed(2), cpu.toFixed(2), `${memory.toFixed(0)} MB`, limit));
    if (fastest > (seconds ?? Number.POSITIVE_INFINITY) || memory > (megabytes ?? Number.POSITIVE_INFINITY)) {
      console.error(`${name} is over its limit`);
      process.exitCode = 1;
    }
  }
  for (const file of [esco, onet, matrix]) {
    if (existsSync(file)) console.log(`\n${file.slice(work.length + 1)}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  }
} finally {
  rmSync(work, { recursive: true });
}

/** @param {string[]} args */
function measure(args) {
  // The child tells its own peak on a pipe of its own, as it ends.
  const tell = `import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));`;
  const start = performance.now();
  const child = spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(tell)}`, main, ...args],
    {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      maxBuffer: 1 << 26,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(`skillways ${args.join(" ")}: ${child.stderr}`);
  const used = JSON.parse(String(child.output[3]));
  return { seconds, cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, megabytes: used.maxRSS / 1000 };
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** @param {string[]} cells */
function row(...cells) {
  const [name = "", time = "", cpu = "", memory = "", limit = ""] = cells;
  return `${name.padEnd(26)}${time.padStart(9)}${cpu.padStart(9)}${memory.padStart(14)}   ${limit}`.trimEnd();
}
