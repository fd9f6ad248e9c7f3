import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { createTaxonomy, type Requirement, type Role, type Taxonomy } from "../../src/index.js";

const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));
const DATA = process.env.SKILLWAYS_DATA ?? resolve(REPOSITORY, "../shared/data");

/** Whether a folder of public data is there; says so when it is not. */
export function hasData(folder: string): boolean {
  const found = existsSync(resolve(DATA, folder));
  if (!found) console.warn(`skipped: no ${folder} under ${DATA} (set SKILLWAYS_DATA to where the public data is)`);
  return found;
}

/** ESCO 1.1.1, straight from its files: essential 1, optional 0.5, occupations by their English label. */
export function readEscoRoles(): Taxonomy {
  const labels = new Map(
    readTable("esco-1.1.1/occupations_en.csv").map((row) => [row.conceptUri as string, row.preferredLabel as string]),
  );
  const requirements = new Map<string, Requirement[]>([...labels.values()].map((label) => [label, []]));
  // No cell of this file is quoted.
  for (const line of read("esco-1.1.1/occupationSkillRelations.csv").split(/\r?\n/).slice(1)) {
    const [occupation = "", necessity = "", , skill = ""] = line.split(",");
    const label = labels.get(occupation);
    if (label !== undefined) requirements.get(label)?.push({ skill, necessity: necessity as "essential" });
  }
  return taxonomyOf("esco", 1, requirements);
}

/** The UK government framework: role levels by name, skill levels 1 to 4. */
export function readGovernmentRoles(): Taxonomy {
  const levels = ["Awareness", "Working", "Practitioner", "Expert"];
  const requirements = new Map<string, Requirement[]>();
  for (const row of readTable("uk-ddat/roles.csv")) {
    const role = (row["Role Level"] ?? "").trim();
    const skill = (row["Skill Name"] ?? "").trim();
    const level = levels.indexOf((row["Skill Level"] ?? "").trim()) + 1;
    if (level === 0 || role === "" || /NOT IN USE/i.test(`${row["Role Family"]} ${row.Role} ${role} ${skill}`))
      continue;
    const list = requirements.get(role) ?? [];
    requirements.set(role, list);
    if (!list.some((requirement) => requirement.skill === skill)) list.push({ skill, level });
  }
  return taxonomyOf("ddat", 4, requirements);
}

/** O*NET's ratings of Skills: importance (IM − 1) / 4, level 0 to 7. Every occupation rates every skill. */
export function readOnetRoles(): Taxonomy {
  const rated = new Map<string, Map<string, { im: number; lv: number }>>();
  for (const line of read("onet-29.3/Skills.txt").split(/\r?\n/).slice(1)) {
    const [code = "", , skill = "", , scale, , value] = line.split("\t");
    if (code === "") continue;
    const ofRole = rated.get(code) ?? new Map<string, { im: number; lv: number }>();
    rated.set(code, ofRole);
    const both = ofRole.get(skill) ?? { im: 1, lv: 0 };
    ofRole.set(skill, scale === "IM" ? { ...both, im: Number(value) } : { ...both, lv: Number(value) });
  }
  const requirements = new Map<string, Requirement[]>();
  for (const [code, skills] of rated) {
    const list = [...skills].map(([skill, { im, lv }]): Requirement => {
      const importance = lv === 0 ? 0 : Math.min(1, Math.max(0, (im - 1) / 4));
      return { skill, importance, level: lv === 0 ? 1 : lv };
    });
    requirements.set(code, list);
  }
  return taxonomyOf("onet", 7, requirements);
}

function taxonomyOf(id: string, levels: number, requirements: ReadonlyMap<string, readonly Requirement[]>): Taxonomy {
  const skills = new Set<string>();
  const roles: Role[] = [];
  for (const [role, list] of requirements) {
    for (const { skill } of list) skills.add(skill);
    roles.push({ id: role, label: { en: role }, requirements: list });
  }
  return createTaxonomy({
    format: "skillways/taxonomy@1",
    id,
    version: "1",
    title: { en: id },
    languages: ["en"],
    scales: [{ id: "scale", levels: Array.from({ length: levels }, (_, i) => ({ value: i + 1 })) }],
    skills: [...skills].map((skill) => ({ id: skill, label: { en: skill } })),
    roles,
  });
}

function readTable(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(read(path), { header: true, skipEmptyLines: true }).data;
}

function read(path: string): string {
  return readFileSync(resolve(DATA, path), "utf8").replace(/^\uFEFF/, "");
}
