// A whole organisation from a CSV: everybody's gap and nearest roles, beside plain loops, DuckDB, pandas and SciPy; then an
// assignment and plans.
// SKILLWAYS_PEOPLE=0.01 tries it with a hundredth of the people and roles.

import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMobility, createTaxonomy } from "../dist/index.js";
import {
  assignPeople,
  createDevelopmentPlan,
  HeldTableBuilder,
  measureEveryone,
  rankRolesForEveryone,
} from "../dist/people.js";
import { streamRatings } from "../dist/people-io.js";
import { ms, mustAgree, printTable, time, times, within } from "./bench-table.mjs";
import { makeLevelled, makePeople } from "./made-up-people.mjs";
import { runDuckdb } from "./people-duckdb.mjs";
import { writePeopleFiles } from "./people-files.mjs";
import { runPython } from "./run-python.mjs";
import { mulberry32 } from "./seeded.mjs";

const SCALE = Number(process.env.SKILLWAYS_PEOPLE ?? 1);
const PEOPLE = Math.round(100_000 * SCALE);
const TOP = 10;
/** Plain loops over all roles for the nearest are asked of these only. */
const FEW = Math.min(PEOPLE, 500);
const ONCE = { runs: 1, warm: false };

const taxonomy = makeLevelled(Math.max(60, Math.round(3000 * SCALE)), Math.max(300, Math.round(14_000 * SCALE)));
const mobility = createMobility(taxonomy);
const { matrix, closeness: index } = mobility;
const random = mulberry32(3);
const target = Int32Array.from({ length: PEOPLE }, () => Math.floor(random() * matrix.roles.length));
const targets = Array.from(target, (role) => matrix.roles[role]?.id ?? "");

const folder = mkdtempSync(join(tmpdir(), "skillways-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
writePeopleFiles(folder, makePeople(taxonomy, PEOPLE), mobility, targets);
const ratingsFile = join(folder, "ratings.csv");

const began = performance.now();
const builder = new HeldTableBuilder(mobility);
const byManager = /** @type {const} */ ({ source: "manager", date: "2026-11-01" });
const ratings = { count: 0 };
await streamRatings(createReadStream(ratingsFile), taxonomy, byManager, (changes) => {
  ratings.count += changes.filter(({ kind }) => kind === "new-rating").length;
  builder.add(changes);
});
const held = builder.build();
const fromCsv = performance.now() - began;
const gaps = time(() => measureEveryone(mobility, held, targets), { runs: 3 });
const nearest = time(() => rankRolesForEveryone(mobility, held, TOP), ONCE);
const peak = process.resourceUsage().maxRSS / 1024;

const plainHeld = time(heldByLoops, ONCE);
const plainGaps = time(gapsByLoops, { runs: 3 });
const shape = shapesByLoops();
const plainNearest = time(() => nearestByLoops(FEW), ONCE);
const duckdb = await runDuckdb(folder, shapeRows(FEW), { ...mobility.settings.mix, top: TOP });
const none = { missing: "no python3 on this machine" };
const { scipy = none, pandas = none } = runPython(
  "people_peers.py",
  {
    skills: Int32Array.of(matrix.skills.length),
    held_start: held.start,
    held_skill: held.skill,
    held_level: held.level,
    shape_start: shape.start,
    shape_skill: shape.skill,
    shape_weighted: shape.weighted,
    role_start: matrix.start,
    role_skill: matrix.skill,
    role_level: required(matrix.level),
    role_importance: required(matrix.importance),
    role_weighted: index.weighted,
    target,
  },
  folder,
);

const low = gaps.answer.low.reduce((sum, each) => sum + each, 0);
for (let person = 0; person < PEOPLE; person++) {
  mustAgree(Math.abs(gaps.answer.low[person] - plainGaps.answer[person]) < 1e-7, `the gap of person ${person}`);
}
for (let at = 0; at < FEW * TOP; at++) {
  mustAgree(Math.abs(nearest.answer.closeness[at] - plainNearest.answer[at]) < 2e-9, `nearest role ${at}`);
}
for (const [name, peer] of Object.entries({ scipy, pandas, duckdb })) {
  if (peer.missing === undefined) mustAgree(Math.abs(peer.low / low - 1) < 1e-6, `the gaps of ${name}`);
}
if (duckdb.missing === undefined) {
  const total = nearest.answer.closeness.subarray(0, FEW * TOP).reduce((sum, each) => sum + each, 0);
  mustAgree(Math.abs(duckdb.total / total - 1) < 1e-6, "the nearest roles of DuckDB");
}
const levels = plainHeld.answer;
mustAgree(levels.count === held.skill.length && Math.abs(levels.sum / sumOf(held.level) - 1) < 1e-9, "held levels");

const forAll = PEOPLE / FEW;
const blank = /** @type {const} */ (["", ""]);
const beside = (/** @type {number} */ theirs, /** @type {number} */ ours) => [ms(theirs), times(theirs, ours)];
printTable(
  "An organisation: the gap of everybody, and their ten nearest roles",
  `Made up, of ESCO's shape: ${PEOPLE} people, ${ratings.count} ratings in a CSV of ${(statSync(ratingsFile).size / 1e6).toFixed(0)} MB, ${matrix.skills.length} skills, ` +
    `${matrix.roles.length} roles, ${matrix.skill.length} requirements with levels. From CSV: a stream of the file to held levels, with every odd cell told and ratings that come ` +
    "twice counted once; the others read the file whole and check nothing. Gaps: ours are five figures for each person (covered, from evidence only, at best, hours, must-haves in the way), " +
    `theirs the first alone. Checked: gaps equal those of the loops and add up to those of the others; the nearest roles of the first ${FEW} equal those of the loops and add up to DuckDB's, whose ` +
    "time for everybody is reckoned from these. SciPy's nearest are by cosine alone, 2,000 people at a time; its matrices are made beforehand. pandas would need every pair of person and role at " +
    "once. Memory: the most that the process held up to the last of ours.",
  ["", "from CSV", "ratio", "gaps", "ratio", "nearest roles", "ratio", "memory", "limit"],
  [
    [
      "**Skillways**",
      ...beside(fromCsv, fromCsv),
      ...beside(gaps.milliseconds, gaps.milliseconds),
      ...beside(nearest.milliseconds, nearest.milliseconds),
      `${peak.toFixed(0)} MB`,
      within(peak, 2000, "2 GB"),
    ],
    [
      "plain loops",
      ...beside(plainHeld.milliseconds, fromCsv),
      ...beside(plainGaps.milliseconds, gaps.milliseconds),
      ...beside(plainNearest.milliseconds * forAll, nearest.milliseconds),
      ...blank,
    ],
    duckdb.missing === undefined
      ? [
          `DuckDB ${duckdb.version} (C++)`,
          ...beside(duckdb.csv, fromCsv),
          ...beside(duckdb.gaps, gaps.milliseconds),
          ...beside(duckdb.nearest * forAll, nearest.milliseconds),
          ...blank,
        ]
      : [`DuckDB: ${duckdb.missing}`, ...blank, ...blank, ...blank, ...blank],
    pandas.missing === undefined
      ? [
          `pandas ${pandas.version}`,
          ...beside(pandas.csv, fromCsv),
          ...beside(pandas.gaps, gaps.milliseconds),
          ...blank,
          ...blank,
        ]
      : [`pandas: ${pandas.missing}`, ...blank, ...blank, ...blank, ...blank],
    scipy.missing === undefined
      ? [
          `SciPy ${scipy.version} (C)`,
          ...blank,
          ...beside(scipy.gaps, gaps.milliseconds),
          ...beside(scipy.nearest, nearest.milliseconds),
          ...blank,
        ]
      : [`SciPy: ${scipy.missing}`, ...blank, ...blank, ...blank, ...blank],
  ],
);

const size = 500;
const few = [...makePeople(taxonomy, size, { search: true })];
const openings = Array.from({ length: size }, (_, at) => ({ role: matrix.roles[at % matrix.roles.length]?.id ?? "" }));
const assigned = time(() => assignPeople(mobility, few, openings), { runs: 3 });
const plans = planTimes();
const worst = Math.max(...plans.times);
printTable(
  "Assignments and plans",
  `The best of all assignments of ${size} people to ${size} places, with what each covers of each role. Plans: 30 activities, 12 gaps, ${plans.times.length} ` +
    `catalogues from fixed seeds, with a budget and hours for part of it; ${plans.exact} of them proven the best.`,
  ["", "time", "limit"],
  [
    [`assignPeople, ${size} × ${size}`, ms(assigned.milliseconds), within(assigned.milliseconds, 1000, "1 s")],
    ["createDevelopmentPlan, the slowest", ms(worst), within(worst, 100, "100 ms")],
  ],
);

/** The file whole, split into lines and cells: fit for this file only. */
function heldByLoops() {
  const precision = new Map([
    ["self", 0.1 / 0.9],
    ["peer", 0.42 / 0.58],
    ["manager", 0.52 / 0.48],
    ["assessment", 0.7 / 0.3],
  ]);
  const seen = new Set();
  const sums = new Map();
  let [skip, person] = [true, ""];
  for (const line of readFileSync(ratingsFile, "latin1").split("\n")) {
    if (skip || line === "") {
      skip = false;
      continue;
    }
    const [id = "", , skill, level, source = ""] = line.split(",");
    // The file is in order of people, so that lines need to be kept of one only.
    if (id !== person) seen.clear();
    person = id;
    if (seen.has(line)) continue;
    seen.add(line);
    const key = `${id} ${skill}`;
    const k = precision.get(source) ?? 0;
    const known = sums.get(key);
    if (known === undefined) sums.set(key, [1 + k, 3 + k * Number(level)]);
    else {
      known[0] += k;
      known[1] += k * Number(level);
    }
  }
  let sum = 0;
  for (const [k, kx] of sums.values()) sum += kx / k;
  return { count: sums.size, sum };
}

/** @param {Float64Array} values */
function sumOf(values) {
  return values.reduce((sum, each) => sum + each, 0);
}

/**
 * Person, skill and weight of the first people.
 *
 * @param {number} people
 */
function* shapeRows(people) {
  for (let person = 0; person < people; person++) {
    for (let at = shape.start[person]; at < shape.start[person + 1]; at++) {
      yield [`p${person}`, matrix.skills[shape.skill[at]].id, shape.weighted[at]];
    }
  }
}

/**
 * Of what is optional nothing.
 *
 * @param {Float64Array} values
 */
function required(values) {
  return values.map((value, entry) => ((matrix.flags[entry] & 1) === 0 ? 0 : value));
}

/** The share covered of a target: five levels of equal hours, so that levels stand for hours. */
function gapsByLoops() {
  const covered = new Float64Array(PEOPLE);
  for (let person = 0; person < PEOPLE; person++) {
    const levels = new Map();
    for (let at = held.start[person]; at < held.start[person + 1]; at++) levels.set(held.skill[at], held.level[at]);
    let [has, whole] = [0, 0];
    for (let entry = matrix.start[target[person]]; entry < matrix.start[target[person] + 1]; entry++) {
      if ((matrix.flags[entry] & 1) === 0) continue;
      const need = matrix.level[entry];
      whole += matrix.importance[entry] * need;
      has += matrix.importance[entry] * Math.min(need, levels.get(matrix.skill[entry]) ?? 0);
    }
    covered[person] = whole === 0 ? 1 : has / whole;
  }
  return covered;
}

/** What closeness is measured from, person by person. */
function shapesByLoops() {
  const start = new Int32Array(PEOPLE + 1);
  const skill = [];
  const weighted = [];
  for (let person = 0; person < PEOPLE; person++) {
    const own = held.role[person];
    const strength = new Map();
    for (let entry = matrix.start[own]; entry < matrix.start[own + 1]; entry++) {
      strength.set(matrix.skill[entry], { importance: matrix.importance[entry], is: matrix.strength[entry] });
    }
    for (let at = held.start[person]; at < held.start[person + 1]; at++) {
      const importance = strength.get(held.skill[at])?.importance ?? 1;
      strength.set(held.skill[at], { importance, is: importance * Math.min(1, held.level[at] / 5) });
    }
    for (const [each, { is }] of [...strength].sort((a, b) => a[0] - b[0])) {
      skill.push(each);
      weighted.push(index.weight[each] * is);
    }
    start[person + 1] = skill.length;
  }
  return { start, skill: Int32Array.from(skill), weighted: Float64Array.from(weighted) };
}

/**
 * Every role for every person, sorted.
 *
 * @param {number} people
 */
function nearestByLoops(people) {
  const answer = new Float64Array(people * TOP);
  const { lambda, alpha } = mobility.settings.mix;
  const mine = new Float64Array(matrix.skills.length);
  for (let person = 0; person < people; person++) {
    let [squares, sum] = [0, 0];
    for (let at = shape.start[person]; at < shape.start[person + 1]; at++) {
      const u = shape.weighted[at];
      mine[shape.skill[at]] = u;
      squares += u * u;
      sum += u;
    }
    const near = [];
    for (let role = 0; role < matrix.roles.length; role++) {
      if (role === held.role[person]) continue;
      let [product, least] = [0, 0];
      for (let entry = matrix.start[role]; entry < matrix.start[role + 1]; entry++) {
        const u = mine[matrix.skill[entry]];
        product += u * index.weighted[entry];
        least += Math.min(u, index.weighted[entry]);
      }
      const cosine = product / (Math.sqrt(squares) * index.norm[role]);
      const tversky = least / (alpha * index.sum[role] + (1 - alpha) * sum);
      near.push(product === 0 ? 0 : lambda * cosine + (1 - lambda) * tversky);
    }
    near.sort((a, b) => b - a);
    near.slice(0, TOP).forEach((closeness, at) => {
      answer[person * TOP + at] = closeness;
    });
    for (let at = shape.start[person]; at < shape.start[person + 1]; at++) mine[shape.skill[at]] = 0;
  }
  return answer;
}

/** How long plans take, and how many are proven. */
function planTimes() {
  const wanted = Array.from({ length: 12 }, (_, at) => `skill-${at}`);
  const planning = createMobility(
    createTaxonomy({
      format: "skillways/taxonomy@1",
      id: "plans",
      version: "1",
      title: { en: "Plans" },
      languages: ["en"],
      scales: [{ id: "five", levels: [1, 2, 3, 4, 5].map((value) => ({ value })) }],
      skills: wanted.map((id) => ({ id, label: { en: id }, scale: "five" })),
      roles: [
        {
          id: "wanted",
          label: { en: "Wanted" },
          requirements: wanted.map((skill, at) => ({ skill, level: 2 + (at % 4) })),
        },
      ],
    }),
  );
  const nobody = /** @type {const} */ ({ format: "skillways/profile@1", id: "nobody", evidence: [] });
  let exact = 0;
  const measured = Array.from({ length: 60 }, (_, seed) => {
    const draw = mulberry32(seed + 100);
    const activities = Array.from({ length: 30 }, (_each, at) => {
      const skill = wanted[at % wanted.length] ?? "";
      const to = at < 12 ? 1 + Math.floor(3 * draw()) : 2 + Math.floor(4 * draw());
      const also = draw() < 0.3 ? [{ skill: wanted[Math.floor(draw() * wanted.length)] ?? "", to: 2 }] : [];
      return {
        id: `a${String(at).padStart(2, "0")}`,
        label: { en: "An activity" },
        method: /** @type {const} */ ("course"),
        hours: 4 + Math.floor(40 * draw()),
        cost: { amount: Math.floor(500 * draw()), currency: "EUR" },
        teaches: [
          { skill, from: at < 12 ? 0 : Math.floor(2 * draw()), to },
          ...also.filter((each) => each.skill !== skill),
        ],
        ...(draw() < 0.2 && at > 0 ? { requires: [`a${String(Math.floor(draw() * at)).padStart(2, "0")}`] } : {}),
      };
    });
    const catalogue = {
      format: /** @type {const} */ ("skillways/learning-catalogue@1"),
      id: "c",
      languages: ["en"],
      activities,
    };
    const budget = { amount: 500 + Math.floor(2500 * draw()), currency: "EUR" };
    const limits = { start: "2027-01-04", budget, ...(seed % 2 === 0 && { maxHours: 100 + Math.floor(200 * draw()) }) };
    const { milliseconds, answer } = time(() => createDevelopmentPlan(planning, nobody, "wanted", catalogue, limits), {
      runs: 3,
    });
    if (answer.proof?.exact === true) exact++;
    return milliseconds;
  });
  return { times: measured, exact };
}
