import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyChange,
  type Change,
  createMobility,
  createTaxonomy,
  invertChange,
  type Json,
  type Mobility,
  type Target,
  type TaxonomyDocument,
  updateMobility,
} from "../../src/index.js";
import { hasData, readEscoRoles } from "../golden/public-data.js";
import { mobilityDocument } from "./mobility-arbitraries.js";

const SKILLS = ["__proto__", "b", "constructor", "d", "e", "f"];

/** Something an editor does; refused ones are left out when they are applied. */
const edit = fc.record({
  kind: fc.constantFrom("level", "add", "remove", "label", "skill", "move", "broader", "pay", "role"),
  role: fc.nat(6),
  skill: fc.constantFrom(...SKILLS),
  level: fc.integer({ min: 1, max: 4 }),
});

/** Enough roles for thresholds, and for most edits to touch few of them: each asks for some of 66 skills. */
const manyRoles: fc.Arbitrary<TaxonomyDocument> = fc
  .array(
    fc.uniqueArray(
      fc.record({
        skill: fc.constantFrom(...SKILLS, ...Array.from({ length: 60 }, (_, i) => `s${i}`)),
        level: fc.integer({ min: 1, max: 4 }),
        necessity: fc.constantFrom("essential", "important", "optional"),
      }),
      { minLength: 1, maxLength: 5, selector: ({ skill }) => skill },
    ),
    { minLength: 80, maxLength: 85 },
  )
  .map((rows) => ({
    format: "skillways/taxonomy@1",
    id: "many",
    version: "1",
    title: { en: "Many" },
    languages: ["en"],
    scales: [{ id: "four", levels: [1, 2, 3, 4].map((value) => ({ value, effortHours: 10 * value })) }],
    skills: [...SKILLS, ...Array.from({ length: 60 }, (_, i) => `s${i}`)].map((id) => ({ id, label: { en: id } })),
    roles: rows.map((requirements, i) => ({ id: `r${i}`, label: { en: `r${i}` }, requirements })),
    moves: [
      { from: "r0", to: "r11" },
      { from: "r22", to: "r0", blocked: true },
    ],
  }));

function changeOf(
  { kind, role, skill, level }: { kind: string; role: number; skill: string; level: number },
  taxonomy: ReturnType<typeof createTaxonomy>,
): Change {
  const { id, requirements = [], label } = taxonomy.roles[role % taxonomy.roles.length] as (typeof taxonomy.roles)[0];
  const requirement = requirements.find((r) => r.skill === skill) ?? requirements[0];
  const asked = { kind: "requirement", role: id, skill: requirement?.skill ?? skill } as const;
  const set = (target: Target, path: string[], before: unknown, after: Json): Change => ({
    op: "set",
    target,
    path,
    ...(before !== undefined && { before: before as Json }),
    after,
  });
  switch (kind) {
    case "level":
      return set(asked, ["level"], requirement?.level, level);
    case "remove":
      return { op: "remove", target: asked, item: requirement ?? {} };
    case "label":
      return set({ kind: "role", id }, ["label", "en"], label.en, `${level}`);
    case "pay":
      return set({ kind: "role", id }, ["tenureMonths"], taxonomy.findRole(id)?.tenureMonths, level);
    case "skill":
      return {
        op: "add",
        target: { kind: "skill", id: `new${level}` },
        item: { id: `new${level}`, label: { en: "new" } },
      };
    case "role":
      return {
        op: "add",
        target: { kind: "role", id: `r${level}0` },
        item: { id: `r${level}0`, label: { en: "new" } },
      };
    case "move": {
      const to = taxonomy.roles[level % taxonomy.roles.length]?.id as string;
      return { op: "add", target: { kind: "move", from: id, to }, item: { from: id, to } };
    }
    case "broader":
      return set({ kind: "skill", id: skill }, ["broader"], taxonomy.findSkill(skill)?.broader, ["b"]);
    default:
      return { op: "add", target: { kind: "requirement", role: id, skill }, item: { skill, level } };
  }
}

describe("a mobility that follows edits", () => {
  it("equals one that is built anew", () => {
    let applied = 0;
    fc.assert(
      fc.property(mobilityDocument, fc.array(edit, { minLength: 1, maxLength: 6 }), (document, edits) => {
        let taxonomy = createTaxonomy({ ...document, relations: [], moves: [] });
        const options = { hoursPerLevel: 10 };
        const before = createMobility(taxonomy, options);
        const changes: Change[] = [];
        for (const wanted of edits) {
          const change = changeOf(wanted, taxonomy);
          const answer = applyChange(taxonomy, change);
          if (!answer.ok) continue;
          taxonomy = answer.taxonomy;
          changes.push(change);
          applied++;
        }
        expectSame(updateMobility(before, taxonomy, changes), createMobility(taxonomy, options));
      }),
      { seed: 19, numRuns: 200 },
    );
    expect(applied).toBeGreaterThan(300);
  });

  it("equals one that is built anew with what is laid over the taxonomy now, whatever was before", () => {
    const laid = fc.array(
      fc.record({
        role: fc.nat(84).map((role) => `r${role % 80}`),
        skill: fc.constantFrom(...SKILLS, "s0", "s1"),
        level: fc.integer({ min: 1, max: 4 }),
        removed: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(manyRoles, laid, laid, edit, (document, first, second, wanted) => {
        const taxonomy = createTaxonomy(document);
        const before = createMobility(taxonomy, { scenario: first });
        const answer = applyChange(taxonomy, changeOf(wanted, taxonomy));
        const after = answer.ok ? answer.taxonomy : taxonomy;
        const updated = updateMobility(before, after, answer.ok ? [answer.change] : [], second);
        expectSame(updated, createMobility(after, { scenario: second }));
        expectSame(updateMobility(updated, taxonomy, answer.ok ? [invertChange(answer.change)] : [], first), before);
        expect(updated.options.scenario).toBe(second);
      }),
      { seed: 29, numRuns: 60 },
    );
  });

  it("equals one that is built anew, edit after edit, where there are roles enough to calibrate on", () => {
    fc.assert(
      fc.property(manyRoles, fc.array(edit, { minLength: 1, maxLength: 5 }), (document, edits) => {
        let taxonomy = createTaxonomy(document);
        const first = createMobility(taxonomy);
        let mobility = first;
        for (const wanted of edits) {
          const answer = applyChange(taxonomy, changeOf({ ...wanted, role: wanted.role * 11 }, taxonomy));
          if (!answer.ok) continue;
          taxonomy = answer.taxonomy;
          mobility = updateMobility(mobility, taxonomy, [answer.change]);
          expectSame(mobility, createMobility(taxonomy));
        }
        expectSame(first, createMobility(createTaxonomy(document)));
      }),
      { seed: 23, numRuns: 60 },
    );
  });

  it("costs next to nothing when only a text changes: all that is measured is shared", () => {
    const [document] = fc.sample(manyRoles, { seed: 1, numRuns: 1 }) as [TaxonomyDocument];
    const taxonomy = createTaxonomy(document);
    const before = createMobility(taxonomy);
    const change = changeOf({ kind: "label", role: 5, skill: "b", level: 1 }, taxonomy);
    const answer = applyChange(taxonomy, change);
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    const after = updateMobility(before, answer.taxonomy, [change]);
    expect(after.taxonomy).toBe(answer.taxonomy);
    expect(after.matrix.roles[after.matrix.roleNumber.get("r5") as number]?.label.en).toBe("1");
    for (const part of ["closeness", "neighbours", "transfer", "graph", "stepHours"] as const) {
      expect(after[part]).toBe(before[part]);
    }
  });

  it.skipIf(!hasData("esco-1.1.1"))(
    "equals one that is built anew on all of ESCO",
    () => {
      let taxonomy = createTaxonomy(readEscoRoles().document);
      let mobility = createMobility(taxonomy);
      for (const role of ["hotel porter", "data entry clerk"]) {
        const [first] = taxonomy.getRole(role).requirements ?? [];
        const target = { kind: "requirement", role, skill: first?.skill ?? "" } as const;
        for (const change of [
          { op: "set", target, path: ["importance"], after: 0.3 },
          { op: "remove", target, item: { ...first, importance: 0.3 } },
        ] satisfies Change[]) {
          const answer = applyChange(taxonomy, change);
          if (!answer.ok) throw new Error(answer.refusal.message.en);
          taxonomy = answer.taxonomy;
          mobility = updateMobility(mobility, taxonomy, [change]);
        }
      }
      expectSame(mobility, createMobility(taxonomy));
    },
    60_000,
  );
});

/** Equal in every part; lists of numbers by their bytes. */
function expectSame(a: Mobility, b: Mobility): void {
  expect(a.settings).toEqual(b.settings);
  expect(a.thresholds).toEqual(b.thresholds);
  for (const part of ["matrix", "closeness", "neighbours", "transfer", "graph"] as const) {
    for (const [name, list] of Object.entries(b[part])) {
      const mine: unknown = (a[part] as unknown as Record<string, unknown>)[name];
      if (!ArrayBuffer.isView(list)) expect(plain(mine), `${part}.${name}`).toBe(plain(list));
      else if (!ArrayBuffer.isView(mine)) expect.fail(`${part}.${name} is no list of numbers`);
      else expect(bytesOf(mine).equals(bytesOf(list)), `${part}.${name}`).toBe(true);
    }
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

function plain(value: unknown): string {
  return JSON.stringify(value instanceof Map || value instanceof Set ? [...value] : value);
}
