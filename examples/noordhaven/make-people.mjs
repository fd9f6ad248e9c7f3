// Makes the files in people/: a warehouse team with two years of ratings, a learning catalogue, goals and four snapshots.
// Seeded: every run gives the same bytes. Run it after a change of the taxonomy: node examples/noordhaven/make-people.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createMobility, readTaxonomy } from "@skillways/core";
import { takeGapSnapshot } from "@skillways/core/people";

const here = new URL("./", import.meta.url);
const { taxonomy } = readTaxonomy(readFileSync(new URL("taxonomy.json", here)));
if (taxonomy === undefined) throw new Error("taxonomy.json cannot be read");
const reference = { id: taxonomy.id, version: taxonomy.document.version };

/** A small generator of numbers from 0 to 1 (mulberry32), so that the files do not change from run to run. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CREW = [
  ["packer", ["Amira", "Bram", "Carmen", "Daan", "Elif"]],
  ["order-picker", ["Fatima", "Gijs", "Hanna", "Ivo", "Joke", "Karim"]],
  ["goods-receiver", ["Lotte", "Marek", "Nadia", "Olaf"]],
  ["forklift-driver", ["Petra", "Quinten", "Rosa", "Stijn"]],
  ["stock-controller", ["Tess", "Umit", "Vera"]],
  ["team-lead-warehouse", ["Willem", "Yara"]],
];
const QUARTERS = [
  "2024-12-10",
  "2025-03-11",
  "2025-06-12",
  "2025-09-09",
  "2025-12-09",
  "2026-03-10",
  "2026-06-11",
  "2026-09-08",
];
/** Who knows these well enough is alone in it. */
const ALONE = new Map([
  ["hazardous-goods", "Petra"],
  ["rostering", "Willem"],
]);
const RATERS = [
  { source: "self", rater: undefined, bias: 0.35, spread: 0.7, share: 0.55 },
  { source: "manager", rater: "leidinggevende", bias: -0.1, spread: 0.5, share: 0.5 },
  { source: "peer", rater: "collega", bias: 0.1, spread: 0.6, share: 0.25 },
  { source: "assessment", rater: "toets", bias: 0, spread: 0.2, share: 0.14 },
];

const random = createRandom(20261122);
const members = CREW.flatMap(([role, names]) => names.map((name) => ({ name, role, id: `nh-${name.toLowerCase()}` })));
const profiles = members.map(makeProfile);

function makeProfile({ name, role, id }) {
  const asked = taxonomy.getRole(role).requirements ?? [];
  // Somebody grows by a level a year or so, some faster, and starts below what the role asks; who leads does not.
  const ahead = role === "team-lead-warehouse" ? 1 : 0;
  const pace = 0.5 + 0.9 * random();
  const starts = new Map(asked.map(({ skill, level = 1 }) => [skill, level - 1.4 + 1.2 * random() + ahead]));
  const evidence = QUARTERS.flatMap((date, quarter) =>
    asked.flatMap(({ skill }) => {
      const top = Math.max(...(taxonomy.scaleOf(taxonomy.getSkill(skill))?.levels ?? []).map(({ value }) => value));
      const alone = ALONE.get(skill);
      const now = alone === undefined ? (starts.get(skill) ?? 0) + (pace * quarter) / 4 : alone === name ? 4 : 1;
      if (top === 1) return quarter === 0 ? [rate(skill, 1, "credential", "opleider", date)] : [];
      return RATERS.flatMap(({ source, rater, bias, spread, share }, at) => {
        // Nobody is rated on everything by everybody every quarter; what hangs on one person is tested every year.
        const isTested = alone !== undefined && source === "assessment" && quarter % 4 === 1;
        const isTurn =
          quarter % RATERS.length === (at + name.length) % RATERS.length || (source === "assessment" && quarter > 3);
        if (!isTested && (random() > share || !isTurn)) return [];
        const level = Math.min(
          top,
          Math.max(1, Math.round(now + (alone === undefined ? bias + spread * (random() - 0.5) : 0))),
        );
        return [rate(skill, level, source, rater === "leidinggevende" ? `${rater}-${role}` : rater, date)];
      });
    }),
  );
  return {
    format: "skillways/profile@1",
    id,
    label: name,
    taxonomy: reference,
    role,
    evidence,
    consent: { search: random() < 0.8 },
  };
}

function rate(skill, level, source, rater, date) {
  return { skill, level, source, ...(rater !== undefined && { rater }), date };
}

const team = {
  format: "skillways/team@1",
  id: "magazijn-noord",
  label: { nl: "Magazijn Noord", en: "North warehouse" },
  taxonomy: reference,
  members: members.map(({ id, role }) => ({
    profile: id,
    role,
    ...(role === "team-lead-warehouse" && { mentees: 3 }),
  })),
  targets: [
    { skill: "wms", level: 3, people: 6, by: "2027-06-01" },
    { skill: "hazardous-goods", level: 3, people: 1 },
    { skill: "forklift-operation", level: 3, people: 2 },
    { skill: "warehouse-robotics", level: 2, people: 4, by: "2027-12-31" },
  ],
  goals: [
    goal(
      "wms-3",
      "wms",
      3,
      0.6,
      "2027-06-01",
      "Zes op de tien kunnen zelf met het magazijnsysteem werken",
      "Six in ten can work with the warehouse system alone",
    ),
    goal(
      "safe-2",
      "safe-working",
      2,
      0.9,
      "2026-12-31",
      "Bijna iedereen werkt veilig",
      "Nearly everybody works safely",
    ),
    goal(
      "teamwork-2",
      "teamwork",
      2,
      0.7,
      "2027-03-01",
      "Zeven op de tien werken goed samen",
      "Seven in ten work together well",
    ),
  ],
};

function goal(id, skill, level, share, by, nl, en) {
  return { id, label: { nl, en }, skill, level, share, by, set: "2025-10-01" };
}

const METHODS = {
  course: { nl: "Cursus: {skill}", en: "Course: {skill}", hours: 16, amount: 450 },
  "micro-learning": { nl: "Korte lessen: {skill}", en: "Short lessons: {skill}", hours: 6, amount: 40 },
  "on-the-job-coaching": {
    nl: "Coaching op de werkplek: {skill}",
    en: "Coaching at work: {skill}",
    hours: 20,
    amount: 0,
  },
  "peer-learning": {
    nl: "Leren van collega’s: {skill}",
    en: "Learning from colleagues: {skill}",
    hours: 12,
    amount: 0,
  },
  blended: {
    nl: "Leergang, online en in de praktijk: {skill}",
    en: "Programme, online and in practice: {skill}",
    hours: 32,
    amount: 780,
  },
  simulation: {
    nl: "Oefenen in een simulatie: {skill}",
    en: "Practice in a simulation: {skill}",
    hours: 10,
    amount: 260,
  },
  "job-rotation": {
    nl: "Meedraaien in een andere ploeg: {skill}",
    en: "A turn in another crew: {skill}",
    hours: 40,
    amount: 0,
  },
  project: { nl: "Verbeterproject: {skill}", en: "Improvement project: {skill}", hours: 36, amount: 0 },
  mentoring: { nl: "Met een mentor: {skill}", en: "With a mentor: {skill}", hours: 14, amount: 0 },
};
const TAUGHT = [
  "wms",
  "picking",
  "packing",
  "goods-receipt",
  "stock-counting",
  "inventory-control",
  "forklift-operation",
  "safe-working",
  "hazardous-goods",
  "load-securing",
  "hygienic-handling",
  "returns-processing",
  "circular-logistics",
  "warehouse-robotics",
  "lean",
  "rostering",
  "giving-direction",
  "delegating",
  "giving-feedback",
  "coaching",
  "performance-conversations",
  "stress-resilience",
  "teamwork",
  "attention-to-detail",
  "analytical-thinking",
  "problem-solving",
  "spreadsheets",
  "data-literacy",
  "capacity-planning",
  "planning-own-work",
];

const methods = Object.keys(METHODS);
const catalogue = {
  format: "skillways/learning-catalogue@1",
  id: "noordhaven-academie",
  title: { nl: "Noordhaven Academie", en: "Noordhaven Academy" },
  languages: ["nl", "en"],
  taxonomy: reference,
  activities: TAUGHT.flatMap((skill, at) => [
    activity(`${skill}-basis`, skill, methods[at % methods.length], 0, 2, at),
    activity(`${skill}-verder`, skill, methods[(at * 4 + 2) % methods.length], 2, at % 3 === 0 ? 4 : 3, at),
  ]),
};

function activity(id, skill, method, from, to, at) {
  const { nl, en, hours, amount } = METHODS[method];
  const label = (template, language) =>
    template.replace("{skill}", taxonomy.textOf(taxonomy.getSkill(skill).label, language));
  return {
    id,
    label: { nl: label(nl, "nl"), en: label(en, "en") },
    method,
    teaches: [{ skill, ...(from > 0 && { from }), to }],
    hours: hours + 4 * (to - from - 1),
    cost: { amount: amount + (from > 0 ? amount / 2 : 0), currency: "EUR" },
    ...(at % 7 === 3 && { languages: ["nl"] }),
    ...(method === "mentoring" && { weeks: 8 }),
  };
}

const mobility = createMobility(taxonomy);
const snapshots = ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"].map((date) =>
  takeGapSnapshot(mobility, team, profiles, { date }),
);
const kpi = {
  id: "mis-picks",
  label: { nl: "Verkeerd gepakte regels per 1.000", en: "Lines picked wrong per 1,000" },
  figures: [
    ["2025-12-31", 7.4],
    ["2026-03-31", 6.9],
    ["2026-06-30", 7.1],
    ["2026-09-30", 5.8],
  ].map(([date, value]) => ({ date, value })),
};

write("profiles.json", profiles);
write("team.json", team);
write("catalogue.json", catalogue);
write("snapshots.json", snapshots);
write("kpi.json", kpi);

/** Each item of a list on a line of its own, so that a change can be read. */
function write(file, value) {
  const lists = (key, item) =>
    Array.isArray(item) && item.length > 0 && typeof item[0] === "object" ? { [key]: item } : undefined;
  const text = Array.isArray(value)
    ? `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]\n`
    : `{\n${Object.entries(value)
        .map(([key, item]) =>
          lists(key, item) === undefined
            ? `  ${JSON.stringify(key)}: ${JSON.stringify(item)}`
            : `  ${JSON.stringify(key)}: [\n${item.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`,
        )
        .join(",\n")}\n}\n`;
  writeFileSync(new URL(`people/${file}`, here), text);
}
