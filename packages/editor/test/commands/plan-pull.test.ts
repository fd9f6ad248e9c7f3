import { applyChange, checkIntegrity, createTaxonomy, type Taxonomy, type TaxonomyDocument } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { matchByHeight } from "../../src/commands/fit-scale.js";
import { planPull } from "../../src/commands/plan-pull.js";
import type { PullOptions } from "../../src/commands/pull-plan.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const own = createTaxonomy(sampleTaxonomy());

/** Like ESCO: no levels, ids that nobody can read, and an address for each. */
const library = createTaxonomy({
  format: "skillways/taxonomy@1",
  id: "library",
  version: "1",
  title: { en: "Library" },
  languages: ["en", "fr"],
  scales: [],
  families: [{ id: "C4", label: { en: "Clerks", fr: "Employés" } }],
  skills: [
    { id: "g1", label: { en: "communication" }, grouping: true, mappings: exact("http://lib/g1") },
    { ...entry("196636e6-9e3b-476b-adc6-b4f1e7318e33", "greet guests"), broader: ["g1"] },
    { ...entry("296636e6-9e3b-476b-adc6-b4f1e7318e33", "handle payments"), altLabels: { en: ["pay"], fr: ["payer"] } },
    { ...entry("listening", "Active listening") },
  ],
  relations: [
    {
      type: "overlaps",
      source: "196636e6-9e3b-476b-adc6-b4f1e7318e33",
      target: "296636e6-9e3b-476b-adc6-b4f1e7318e33",
      weight: 0.3,
    },
  ],
  roles: [
    {
      id: "r1",
      label: { en: "receptionist" },
      family: "C4",
      mappings: exact("http://lib/r1"),
      requirements: [
        { skill: "196636e6-9e3b-476b-adc6-b4f1e7318e33", necessity: "essential" },
        { skill: "296636e6-9e3b-476b-adc6-b4f1e7318e33", necessity: "optional" },
        { skill: "listening", necessity: "essential" },
      ],
    },
  ],
} as TaxonomyDocument);

function exact(target: string) {
  return [{ type: "exactMatch" as const, target }];
}
function entry(id: string, label: string) {
  return { id, label: { en: label }, mappings: exact(`http://lib/${id}`) };
}

function pull(into: Taxonomy, keys: readonly string[], options?: PullOptions, from = library) {
  const plan = planPull(into, from, keys, options);
  const applied = applyChange(into, { op: "all", changes: plan.changes });
  if (!applied.ok) throw new Error(applied.refusal.message.en);
  return { plan, taxonomy: applied.taxonomy };
}

describe("a role of a reference", () => {
  it("comes with the skills it asks, with where each came from, and without levels where the reference has none", () => {
    const { taxonomy, plan } = pull(own, ["role:r1"]);
    expect(taxonomy.getRole("r1")).toEqual({
      id: "r1",
      label: { en: "receptionist" },
      family: "C4",
      mappings: exact("http://lib/r1"),
      requirements: [
        { skill: "greet-guests", necessity: "essential" },
        { skill: "handle-payments", necessity: "optional" },
        { skill: "listening", necessity: "essential" },
      ],
    });
    expect(taxonomy.getSkill("handle-payments").mappings).toEqual(
      exact("http://lib/296636e6-9e3b-476b-adc6-b4f1e7318e33"),
    );
    expect(taxonomy.getSkill("handle-payments").altLabels).toEqual({ en: ["pay"] });
    expect(taxonomy.findFamily("C4")?.label).toEqual({ en: "Clerks" });
    expect(plan.keys).toEqual(["role:r1"]);
    expect([...plan.heldSkills]).toEqual([["listening", "listening"]]);
    expect(checkIntegrity(taxonomy).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("does nothing when it is pulled again, whatever it is called by then", () => {
    const { taxonomy } = pull(own, ["role:r1"]);
    const renamed = createTaxonomy({
      ...taxonomy.document,
      roles: taxonomy.roles.map((role) => (role.id === "r1" ? { ...role, label: { en: "Front desk" } } : role)),
    });
    const again = planPull(renamed, library, ["role:r1"]);
    expect(again.changes).toEqual([]);
    expect(again.heldSkills.size).toBe(3);
    expect([...again.heldRoles]).toEqual([["r1", "r1"]]);
  });

  it("that stands here is asked what it does not ask yet", () => {
    const { taxonomy } = pull(own, ["role:r1"]);
    const less = createTaxonomy({
      ...taxonomy.document,
      roles: taxonomy.roles.map((role) => (role.id === "r1" ? { ...role, requirements: [] } : role)),
    });
    const { plan, taxonomy: back } = pull(less, ["role:r1"]);
    expect(plan.newRequirements).toBe(3);
    expect(back.getRole("r1")).toEqual(taxonomy.getRole("r1"));
  });
});

describe("a skill of a reference", () => {
  it("comes with its headings, and with what it is related to, where that is asked", () => {
    const key = "skill:196636e6-9e3b-476b-adc6-b4f1e7318e33";
    expect(pull(own, [key]).plan.newSkills).toHaveLength(1);
    const { taxonomy } = pull(own, [key], { groups: true, related: true });
    expect(taxonomy.getSkill("greet-guests").broader).toEqual(["g1"]);
    expect(taxonomy.relationsOf("greet-guests")).toEqual([
      { type: "overlaps", source: "greet-guests", target: "handle-payments", weight: 0.3 },
    ]);
  });

  it("gets an address of its own where its reference gives none, by which it is found again", () => {
    const bare = createTaxonomy({
      ...sampleTaxonomy(),
      id: "my firm",
      skills: [{ id: "sql", label: { en: "SQL" } }],
      roles: [],
      moves: [],
    });
    const { taxonomy } = pull(own, ["skill:sql"], {}, bare);
    expect(taxonomy.getSkill("sql").mappings).toEqual(exact("urn:skillways:my%20firm:skill:sql"));
    expect(planPull(taxonomy, bare, ["skill:sql"]).changes).toEqual([]);
  });

  it("is another one where only the id is the same", () => {
    const other = createTaxonomy({
      ...sampleTaxonomy(),
      id: "other",
      skills: [{ id: "planning", label: { en: "Town planning" } }],
      roles: [],
      moves: [],
    });
    const { taxonomy } = pull(own, ["skill:planning"], {}, other);
    expect(taxonomy.getSkill("planning").label.en).toBe("Planning");
    expect(taxonomy.getSkill("town-planning").label.en).toBe("Town planning");
  });
});

describe("levels of a reference", () => {
  const three = createTaxonomy({
    ...sampleTaxonomy(),
    id: "three",
    scales: [{ id: "three", levels: [1, 2, 3].map((value) => ({ value, label: { en: `Step ${value}` } })) }],
    skills: [{ id: "sql", label: { en: "SQL" }, levelDescriptions: { 1: { en: "Reads" }, 3: { en: "Designs" } } }],
    roles: [{ id: "analyst", label: { en: "Analyst" }, requirements: [{ skill: "sql", level: 2 }] }],
    families: [],
    moves: [],
  });
  const asked = (taxonomy: Taxonomy) => taxonomy.getRole("analyst").requirements?.[0]?.level;

  it("stay as they are on the same scale", () => {
    const same = createTaxonomy({ ...three.document, id: "same", scales: sampleTaxonomy().scales });
    const { taxonomy, plan } = pull(own, ["role:analyst"], {}, same);
    expect(plan.scales).toEqual([]);
    expect(asked(taxonomy)).toBe(2);
    expect(taxonomy.scales).toHaveLength(1);
  });

  it("go to the same height of ours, are left out, come with their scale, or go where they are told", () => {
    const chosen = (options: PullOptions) => pull(own, ["role:analyst"], options, three).taxonomy;
    expect(pull(own, ["role:analyst"], {}, three).plan.scales.map(({ scale }) => scale.id)).toEqual(["three"]);
    expect(asked(chosen({}))).toBe(3);
    expect(chosen({}).getSkill("sql").levelDescriptions).toEqual({ 1: { en: "Reads" }, 5: { en: "Designs" } });
    expect(asked(chosen({ scales: new Map([["three", { kind: "none" }]]) }))).toBeUndefined();
    const brought = chosen({ scales: new Map([["three", { kind: "bring" }]]) });
    expect(asked(brought)).toBe(2);
    expect(brought.getSkill("sql").scale).toBe("three");
    expect(brought.findScale("three")?.levels).toHaveLength(3);
    const map = new Map([
      [1, 1],
      [2, 4],
      [3, 5],
    ]);
    expect(asked(chosen({ scales: new Map([["three", { kind: "map", to: "five", levels: map }]]) }))).toBe(4);
  });

  it("of scales of any length keep lowest and highest", () => {
    const scale = (count: number) => ({
      id: "s",
      levels: Array.from({ length: count }, (_, at) => ({ value: at + 1 })),
    });
    for (let from = 2; from < 9; from++) {
      for (let to = 1; to < 9; to++) {
        const map = matchByHeight(scale(from), scale(to));
        expect(map.get(1)).toBe(1);
        expect(map.get(from)).toBe(to);
      }
    }
  });
});
