import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  checkProfile,
  checkTaxonomy,
  compareRoles,
  createMobility,
  createTaxonomy,
  findRoutes,
  type Mobility,
  measureGap,
  type ProfileDocument,
  rankNextRoles,
  type Taxonomy,
  type TaxonomyDocument,
} from "../packages/core/src/index.js";

const folder = new URL("../examples/noordhaven/", import.meta.url);
const read = <Document>(path: string): Document => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Document;

const document = read<TaxonomyDocument>("taxonomy.json");
const profiles = readdirSync(new URL("profiles/", folder)).map((file) => read<ProfileDocument>(`profiles/${file}`));

let taxonomy: Taxonomy;
let mobility: Mobility;

beforeAll(() => {
  taxonomy = createTaxonomy(document);
  mobility = createMobility(taxonomy);
});

/** Where a text lacks one of the two languages, as paths. */
function findUntranslated(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.includes("nl") || keys.includes("en")) {
    const texts = value as { nl?: unknown; en?: unknown };
    return [texts.nl, texts.en].every((text) => text !== undefined && String(text).trim() !== "") ? [] : [path];
  }
  return Object.entries(value).flatMap(([key, inner]) => findUntranslated(inner, `${path}/${key}`));
}

describe("Noordhaven as a document", () => {
  test("a check of the taxonomy finds nothing to say", () => {
    expect(checkTaxonomy(document)).toEqual([]);
  });

  test("a check of each profile against the taxonomy finds nothing to say", () => {
    expect(profiles).toHaveLength(3);
    for (const profile of profiles) expect(checkProfile(profile, taxonomy), profile.id).toEqual([]);
  });

  test("it has the size of a real organisation: roles, families, skills, moves", () => {
    expect(taxonomy.roles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(taxonomy.roles.map((role) => role.family)).size).toBeGreaterThanOrEqual(8);
    expect(taxonomy.skills.filter((skill) => !skill.grouping).length).toBeGreaterThanOrEqual(155);
    expect(taxonomy.moves.filter((move) => !move.blocked).length).toBeGreaterThanOrEqual(30);
    expect(taxonomy.relations.filter((relation) => relation.type === "requires").length).toBeGreaterThanOrEqual(25);
    expect(taxonomy.relations.filter((relation) => relation.type === "overlaps").length).toBeGreaterThanOrEqual(25);
  });

  test("every text is there in Dutch and in English", () => {
    expect(findUntranslated(document)).toEqual([]);
  });

  test("about a third of what can be learned is soft, and each of those says what it looks like at every level", () => {
    const skills = taxonomy.skills.filter((skill) => !skill.grouping);
    const soft = skills.filter((skill) => skill.nature === "soft");
    const learned = skills.filter((skill) => skill.kind !== "credential");
    expect(soft.length / learned.length).toBeGreaterThan(0.3);
    for (const skill of soft) {
      const described = Object.values(skill.levelDescriptions ?? {}).map((text) => text.nl);
      expect(new Set(described).size, skill.id).toBe(taxonomy.scaleOf(skill)?.levels.length);
    }
  });

  test("a role asks for 8 to 16 skills, essential ones and others", () => {
    for (const role of taxonomy.roles) {
      const requirements = role.requirements ?? [];
      expect(requirements.length, role.id).toBeGreaterThanOrEqual(8);
      expect(requirements.length, role.id).toBeLessThanOrEqual(16);
      expect(new Set(requirements.map((requirement) => requirement.necessity)).size, role.id).toBeGreaterThan(1);
    }
  });

  test("every skill is asked for somewhere, but for the deprecated one, which says what replaces it", () => {
    const unused = taxonomy.skills.filter((skill) => !skill.grouping && taxonomy.rolesRequiring(skill.id).length === 0);
    expect(unused.map((skill) => [skill.id, skill.status, skill.replacedBy])).toEqual([
      ["fax-handling", "deprecated", ["records-management"]],
    ]);
    const statuses = new Set(taxonomy.skills.map((skill) => skill.status));
    expect(statuses).toContain("emerging");
    expect(statuses).toContain("declining");
  });

  test("a blocked move says why", () => {
    const blocked = taxonomy.moves.filter((move) => move.blocked);
    expect(blocked.length).toBeGreaterThanOrEqual(4);
    for (const move of blocked) expect(move.reason?.nl, `${move.from} → ${move.to}`).toBeTruthy();
  });

  test("the career map places every role, and no card covers another", () => {
    const placed = Object.entries(taxonomy.maps[0]?.positions ?? {});
    expect(placed.map(([key]) => key).sort()).toEqual(taxonomy.roles.map((role) => `role:${role.id}`).sort());
    // A card is 208 × 80; beside it is room for an arrow, below it for a line.
    for (const [a, [ax, ay]] of placed) {
      for (const [b, [bx, by]] of placed) {
        if (a !== b) expect(Math.abs(ax - bx) >= 208 + 40 || Math.abs(ay - by) >= 80 + 20, `${a} and ${b}`).toBe(true);
      }
    }
  });

  test("each profile has 15 to 30 ratings that disagree somewhere and leave out part of the role", () => {
    for (const profile of profiles) {
      expect(profile.evidence.length, profile.id).toBeGreaterThanOrEqual(15);
      expect(profile.evidence.length, profile.id).toBeLessThanOrEqual(30);
      const levels = new Map<string, Set<number>>();
      for (const { skill, level } of profile.evidence) levels.set(skill, (levels.get(skill) ?? new Set()).add(level));
      expect(
        [...levels.values()].some((rated) => rated.size > 1),
        profile.id,
      ).toBe(true);
      const asked = taxonomy.getRole(profile.role as string).requirements ?? [];
      expect(
        asked.some((requirement) => !levels.has(requirement.skill)),
        profile.id,
      ).toBe(true);
    }
  });
});

describe("Noordhaven as an organisation", () => {
  test("roles of a family are nearer to each other than to the rest", () => {
    const mean = { within: [0, 0], across: [0, 0] } as { within: [number, number]; across: [number, number] };
    for (const a of taxonomy.roles) {
      for (const b of taxonomy.roles) {
        if (a.id === b.id) continue;
        const { closeness } = compareRoles(mobility, a.id, b.id);
        expect(closeness, `${a.id} and ${b.id} are two roles`).toBeLessThan(0.8);
        const side = a.family === b.family ? mean.within : mean.across;
        side[0] += closeness;
        side[1] += 1;
      }
    }
    expect(mean.within[0] / mean.within[1]).toBeGreaterThan((3 * mean.across[0]) / mean.across[1]);
  });

  test("a promotion goes to a higher grade and takes more learning than the way back", () => {
    for (const { from, to, kind, blocked } of taxonomy.moves) {
      if (kind !== "promotion" || blocked) continue;
      const up = measureGap(mobility, { role: from }, to).effort.hours;
      const down = measureGap(mobility, { role: to }, from).effort.hours;
      expect(up, `${from} → ${to}`).toBeGreaterThan(down);
      expect(taxonomy.getRole(to).grade).toBeGreaterThan(taxonomy.getRole(from).grade as number);
    }
  });

  test.each([
    ["packer", "order-picker"],
    ["stock-controller", "logistics-planner"],
    ["customer-service-agent", "senior-customer-service-agent"],
    ["care-assistant", "carer"],
    ["nurse", "district-nurse"],
    ["team-lead-care", "care-manager"],
    ["service-desk-agent", "functional-administrator"],
    ["functional-administrator", "business-analyst"],
    ["buyer", "procurement-lead"],
    ["hr-business-partner", "hr-manager"],
    ["controller", "finance-manager"],
  ])("the role nearest to %s is %s", (from, to) => {
    expect(rankNextRoles(mobility, { role: from }, { limit: 1 })[0]?.role).toBe(to);
  });

  test("an order picker becomes a logistics planner by way of stock controller", () => {
    const { routes, complete } = findRoutes(mobility, { role: "order-picker" }, "logistics-planner");
    expect(complete).toBe(true);
    expect(routes[0]?.steps.map((step) => step.to)).toEqual(["stock-controller", "logistics-planner"]);
  });

  test("without registration there is no route to nurse, and the answer names what would open one", () => {
    const { routes, reason } = findRoutes(mobility, { role: "care-aide" }, "nurse");
    expect(routes).toEqual([]);
    expect(reason?.relaxation).toEqual({ kind: "skills", skills: ["big-registration"] });
  });

  test("a blocked move is not offered, and a route to the same role goes round it", () => {
    const start = { role: "customer-service-agent" };
    const next = rankNextRoles(mobility, start, { limit: taxonomy.roles.length }).map(({ role }) => role);
    expect(next).not.toContain("team-lead-customer-service");
    const { routes } = findRoutes(mobility, start, "team-lead-customer-service");
    expect(routes.length).toBeGreaterThan(0);
    for (const route of routes) expect(route.steps.length).toBeGreaterThan(1);
  });

  test.each([
    ["medewerker-m2041", "stock-controller"],
    ["medewerker-z1187", "carer"],
    ["medewerker-k0312", "customer-service-manager"],
  ])("%s is nearest to %s, as far as the ratings say", (id, role) => {
    const profile = profiles.find((candidate) => candidate.id === id) as ProfileDocument;
    const [nearest] = rankNextRoles(mobility, { profile }, { limit: 1 });
    expect(nearest?.role).toBe(role);
    expect(nearest?.readiness.evidenceShare).toBeGreaterThan(0.5);
    expect(nearest?.readiness.evidenceShare).toBeLessThan(1);
  });
});
