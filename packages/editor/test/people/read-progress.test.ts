import type { TaxonomyDocument } from "@skillways/core";
import type { GapSnapshotDocument, SnapshotSkill } from "@skillways/core/people";
import { describe, expect, it } from "vitest";
import type { ProgressLine } from "../../src/people/measure-lines.js";
import { readProgress } from "../../src/people/read-progress.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const asked = { taxonomy: sampleTaxonomy(), team: null, goals: null, kpis: [], person: "" };
const snapshot = (date: string, skill: SnapshotSkill, version = "1"): GapSnapshotDocument => ({
  format: "skillways/gap-snapshot@1",
  id: date,
  date,
  taxonomy: { id: "depot", version },
  people: ["a", "b", "c", "d", "e"].map((profile) => ({
    profile,
    target: "lead",
    readiness: { low: 0.5, high: 1 },
    skills: [skill],
  })),
});
const linesOf = (...snapshots: readonly GapSnapshotDocument[]): readonly ProgressLine[] =>
  readProgress({ ...asked, snapshots }).progress?.lines ?? [];

describe("progress", () => {
  it("is by date, in whatever order snapshots come", () => {
    const [late, early] = [
      snapshot("2026-06-01", { skill: "wms", need: 3, have: 3 }),
      snapshot("2026-01-01", { skill: "wms", need: 3, have: 1 }),
    ];
    const [line] = linesOf(late, early);
    expect(line?.points).toEqual([
      { date: "2026-01-01", value: 0 },
      { date: "2026-06-01", value: 1 },
    ]);
    expect(line?.change).toBe(1);
  });

  it("counts a level that was proven, and one that comes nearest to what is asked", () => {
    const shares = [{ have: 2.5 }, { have: 2.4 }, { have: 2.4, proven: 3 }, {}].map(
      (level) => linesOf(snapshot("2026-01-01", { skill: "wms", need: 3, ...level }))[0]?.points[0]?.value,
    );
    expect(shares).toEqual([1, 0, 1, 0]);
  });

  it("goes on in the skill that replaced another in a newer version of the taxonomy", () => {
    const document = sampleTaxonomy();
    const [first] = document.skills;
    const old = { ...first, id: "wms-old", status: "deprecated", replacedBy: ["wms"] };
    const taxonomy = { ...document, version: "2", skills: [...document.skills, old] } as TaxonomyDocument;
    const snapshots = [
      snapshot("2026-01-01", { skill: "wms-old", need: 3, have: 1 }),
      snapshot("2026-06-01", { skill: "wms", need: 3, have: 3 }, "2"),
    ];
    const { progress } = readProgress({ ...asked, taxonomy, snapshots });
    expect(progress?.lines.map(({ skill, points }) => [skill, points.length])).toEqual([["wms", 2]]);
  });

  it("of somebody by an id such as __proto__ is nobody's", () => {
    const snapshots = [snapshot("2026-01-01", { skill: "wms", need: 3 })];
    expect(readProgress({ ...asked, snapshots, person: "__proto__" }).progress).toBeUndefined();
  });
});
