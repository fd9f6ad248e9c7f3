import { createTaxonomy, type Skill, type Taxonomy } from "@skillways/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/geometry/point.js";
import { type Rect, rectEncloses, rectsOverlap } from "../../src/geometry/rect.js";
import { GROUP, layoutSkills, SKILL, type SkillLayout } from "../../src/layout/layout-skills.js";
import { skillTreeOf } from "../../src/layout/skill-tree.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

function taxonomyOf(skills: readonly Skill[]): Taxonomy {
  return createTaxonomy({ ...sampleTaxonomy(), skills, relations: [], roles: [], moves: [] });
}

function skill(id: string, broader: readonly string[] = [], label = `Skill ${id}`): Skill {
  return { id, label: { en: label }, ...(broader.length > 0 && { broader }) };
}

/** Skills whose broader skills are among those before them, as numbers say. */
const anySkills = fc
  .array(fc.record({ parents: fc.array(fc.nat(40), { maxLength: 2 }), long: fc.boolean() }), { maxLength: 40 })
  .map((made) =>
    made.map(({ parents, long }, at) =>
      skill(
        `s${at}`,
        at === 0 ? [] : [...new Set(parents.map((parent) => `s${parent % at}`))],
        long ? `A rather long name for a skill, number ${at}` : `Skill ${at}`,
      ),
    ),
  );
const anyPlaces = fc.array(
  fc.tuple(fc.nat(39), fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
  {
    maxLength: 12,
  },
);

function lay(
  taxonomy: Taxonomy,
  closed: ReadonlySet<string> = new Set(),
  kept?: ReadonlyMap<string, Point>,
): SkillLayout {
  return layoutSkills(skillTreeOf(taxonomy), { isOpen: (id) => !closed.has(id), ...(kept && { kept }) });
}

/** Naively: what stands in one group overlaps nothing else in it, and lies within its frame, below its heading. */
function expectTidy(taxonomy: Taxonomy, { rects, frames }: SkillLayout): void {
  const { groupOf } = skillTreeOf(taxonomy);
  const bodyOf = (key: string): Rect => frames.get(key) ?? (rects.get(key) as Rect);
  const byGroup = new Map<string, string[]>();
  for (const key of rects.keys()) {
    const group = groupOf.get(key.slice(6)) ?? "";
    byGroup.set(group, [...(byGroup.get(group) ?? []), key]);
  }
  for (const [group, keys] of byGroup) {
    const frame = frames.get(`skill:${group}`);
    const heading = rects.get(`skill:${group}`);
    keys.forEach((key, at) => {
      for (const other of keys.slice(0, at))
        expect(rectsOverlap(bodyOf(key), bodyOf(other)), `${key} ${other}`).toBe(false);
      if (group === "") return;
      expect(rectEncloses(frame as Rect, bodyOf(key)), `${key} in ${group}`).toBe(true);
      expect(rectsOverlap(heading as Rect, bodyOf(key)), `${key} under its heading`).toBe(false);
    });
  }
}

describe("the skills layout", () => {
  it("puts the members of a group under its heading, inside its frame", () => {
    const taxonomy = taxonomyOf([skill("data"), skill("sql", ["data"]), skill("r", ["data"]), skill("loose")]);
    const { rects, frames } = lay(taxonomy);
    expect([...frames.keys()]).toEqual(["skill:data"]);
    expect([...rects.keys()].sort()).toEqual(["skill:data", "skill:loose", "skill:r", "skill:sql"]);
    expect(rects.get("skill:sql")?.height).toBe(SKILL.height);
    expect(rects.get("skill:data")?.height).toBe(GROUP.height);
    expectTidy(taxonomy, { rects, frames });
  });

  it("shows of a closed group its own box and nothing inside", () => {
    const taxonomy = taxonomyOf([skill("data"), skill("sql", ["data"]), skill("joins", ["sql"])]);
    const { rects, frames } = lay(taxonomy, new Set(["data"]));
    expect([...rects.keys()]).toEqual(["skill:data"]);
    expect(frames.size).toBe(0);
  });

  it("stands a skill of several groups in the first of them that exists, once", () => {
    const taxonomy = taxonomyOf([skill("a"), skill("b"), skill("both", ["gone", "b", "a"])]);
    expect(skillTreeOf(taxonomy).groupOf.get("both")).toBe("b");
    expect([...lay(taxonomy).rects.keys()].filter((key) => key === "skill:both")).toHaveLength(1);
  });

  it("counts the skills of a group at any depth, without the groups", () => {
    const taxonomy = taxonomyOf([skill("a"), skill("b", ["a"]), skill("c", ["b"]), skill("d", ["a"])]);
    expect(Object.fromEntries(skillTreeOf(taxonomy).counts)).toEqual({ a: 2, b: 1 });
  });

  it("leaves no thing on another, whatever the groups, whichever are closed", () => {
    fc.assert(
      fc.property(anySkills, fc.array(fc.nat(39)), (skills, closed) => {
        const taxonomy = taxonomyOf(skills);
        expectTidy(taxonomy, lay(taxonomy, new Set(closed.map((at) => `s${at}`))));
      }),
      { seed: 4, numRuns: 120 },
    );
  });

  it("makes room for what was put by hand, so that still no thing lies on another", () => {
    fc.assert(
      fc.property(anySkills, anyPlaces, (skills, places) => {
        const taxonomy = taxonomyOf(skills);
        const kept = new Map(places.map(([at, x, y]) => [`skill:s${at}`, { x, y }]));
        expectTidy(taxonomy, lay(taxonomy, new Set(), kept));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("is the same in whatever order the document lists the skills", () => {
    fc.assert(
      fc.property(anySkills, fc.integer(), (skills, seed) => {
        const shuffled = [...skills].sort((a, b) => hash(a.id, seed) - hash(b.id, seed) || (a.id < b.id ? -1 : 1));
        const sorted = (layout: SkillLayout): unknown => [
          [...layout.rects].sort(([a], [b]) => (a < b ? -1 : 1)),
          [...layout.frames].sort(([a], [b]) => (a < b ? -1 : 1)),
        ];
        expect(sorted(lay(taxonomyOf(shuffled)))).toEqual(sorted(lay(taxonomyOf(skills))));
      }),
      { seed: 6, numRuns: 80 },
    );
  });

  it("keeps what was put by hand at its place in the group, and leaves the others where they were", () => {
    const taxonomy = taxonomyOf([skill("data"), ...["a", "b", "c"].map((id) => skill(id, ["data"]))]);
    const before = lay(taxonomy);
    const heading = before.rects.get("skill:data") as Rect;
    const anchor = { x: heading.x + GROUP.width / 2, y: heading.y + GROUP.height / 2 };
    const kept = new Map([
      ["skill:data", anchor],
      ["skill:b", { x: anchor.x + 400, y: anchor.y + 90 }],
    ]);
    const after = lay(taxonomy, new Set(), kept);
    const at = after.rects.get("skill:b") as Rect;
    expect({ x: at.x + SKILL.width / 2, y: at.y + SKILL.height / 2 }).toEqual(kept.get("skill:b"));
    expect(after.rects.get("skill:a")).toEqual(before.rects.get("skill:a"));
    expect(after.rects.get("skill:c")).toEqual(before.rects.get("skill:c"));
  });

  it("opens a loop of a broken draft at its least id", () => {
    const taxonomy = taxonomyOf([skill("c", ["b"]), skill("b", ["a"]), skill("a", ["c"])]);
    const { roots, groupOf } = skillTreeOf(taxonomy);
    expect(roots).toEqual(["a"]);
    expect(groupOf.get("c")).toBe("b");
    expect(lay(taxonomy).rects.size).toBe(3);
  });

  it("stands groups in groups, thousands deep, without running out of stack", () => {
    const deep = Array.from({ length: 5000 }, (_, at) => skill(`s${at}`, at === 0 ? [] : [`s${at - 1}`]));
    expect(lay(taxonomyOf(deep)).rects.size).toBe(5000);
  });
});

function hash(id: string, seed: number): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) * (seed | 1)) | 0, seed);
}
