// Makes the two spreadsheets in people/ that a team lead hands in after two quarters, as Dutch Excel saves CSV. Seeded: every run gives the
// same bytes. Run it after a change of the team: node examples/noordhaven/make-ratings.mjs
import { readFileSync, writeFileSync } from "node:fs";

const here = new URL("./", import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, here), "utf8"));
const [taxonomy, profiles] = [read("taxonomy.json"), read("people/profiles.json")];
const skills = new Map(taxonomy.skills.map((skill) => [skill.id, skill]));
const roles = new Map(taxonomy.roles.map((role) => [role.id, role]));

const RATED = [
  "wms",
  "picking",
  "goods-receipt",
  "forklift-operation",
  "hazardous-goods",
  "rostering",
  "safe-working",
  "teamwork",
  "lean",
];
const NOTHING = [
  ["nh-gijs", "teamwork", "n.v.t."],
  ["nh-petra", "lean", "4-5"],
];

/** A small generator of numbers from 0 to 1, so that the files do not change from run to run. */
let seed = 20261210;
function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

/** Where somebody is, by skill: the mean of the last three ratings. */
function levelsOf({ evidence }) {
  const sorted = evidence.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const levels = new Map();
  for (const { skill, level } of sorted) levels.set(skill, [...(levels.get(skill) ?? []), level].slice(-3));
  return new Map([...levels].map(([skill, last]) => [skill, last.reduce((sum, each) => sum + each, 0) / last.length]));
}

const header = ["Personeelsnummer", "Naam", "Functie", ...RATED.map((id) => skills.get(id).label.nl), "Bron", "Datum"];
const december = profiles.map((profile) => row(profile, 0.4, "leidinggevende", "10-12-2026"));
const march = profiles.map((profile) => row(profile, 1, "leidinggevende", "25-03-2027"));

// Yara has learned to make rosters: her manager saw it, and a test says so.
const yara = march.find(([id]) => id === "nh-yara");
const at = header.indexOf(skills.get("rostering").label.nl);
yara[at] = "3";
march.push(yara.map((cell, place) => (place > 2 && place < header.length - 2 && place !== at ? "" : cell)));
march.at(-1)[header.length - 2] = "toets";

write("beoordelingen-2026-12.csv", december);
write("beoordelingen-2027-03.csv", march);

function row(profile, pace, source, date) {
  const known = levelsOf(profile);
  const asked = new Set(roles.get(profile.role).requirements.map(({ skill }) => skill));
  const cells = RATED.map((id) => {
    const nothing = NOTHING.find(([person, skill]) => person === profile.id && skill === id);
    if (pace < 1 && nothing !== undefined) return nothing[2];
    if (!asked.has(id) || !known.has(id)) return "";
    return String(
      Math.min(5, Math.ceil(known.get(id)) + (random() < pace ? 1 : 0) + (pace === 1 && id === "wms" ? 1 : 0)),
    );
  });
  return [profile.id, profile.label, roles.get(profile.role).label.nl, ...cells, source, date];
}

function write(file, rows) {
  const line = (cells) =>
    cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";");
  writeFileSync(new URL(`people/${file}`, here), `\uFEFF${[header, ...rows].map(line).join("\n")}\n`);
}
