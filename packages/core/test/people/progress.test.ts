import { describe, expect, test } from "vitest";
import { createMobility, createTaxonomy, type TaxonomyDocument } from "../../src/index.js";
import {
  checkGapSnapshot,
  checkGoals,
  compareSnapshots,
  compareWithKpi,
  findSkillMoves,
  type GapSnapshotDocument,
  migrateProfile,
  type ProfileDocument,
  type TeamDocument,
  type TeamGoal,
  takeGapSnapshot,
} from "../../src/people.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";
import { buildPeople } from "./build-people.js";

const taxonomy = buildTaxonomy("clerk: typing 3, filing 2\n planner: planning 4");
const mobility = createMobility(taxonomy);
const team: TeamDocument = {
  format: "skillways/team@1",
  id: "office",
  members: ["ann", "bob", "cas", "dee", "eva"].map((profile) => ({ profile, role: "clerk" })),
};

/** Each person's typing level, rated on the day by an assessment; `-` for nobody. */
function snapshotOf(date: string, ...levels: (number | "-")[]): GapSnapshotDocument {
  const people = levels.map(
    (level, at): ProfileDocument => ({
      format: "skillways/profile@1",
      id: team.members[at]?.profile ?? "",
      evidence:
        level === "-"
          ? []
          : Array.from({ length: 40 }, (_, n) => ({
              skill: "typing",
              level,
              source: "assessment",
              rater: `r${n}`,
              date,
            })),
    }),
  );
  return takeGapSnapshot(mobility, team, people, { date });
}

describe("a snapshot", () => {
  test("keeps what the gap analysis said on a day, of everybody with a target, and cannot be changed", () => {
    const [ann] = buildPeople("ann: typing 3, planning 2") as [ProfileDocument];
    const taken = takeGapSnapshot(mobility, team, [ann], { date: "2026-12-31" });
    expect(taken).toMatchObject({
      id: "office-2026-12-31",
      taxonomy: { id: taxonomy.id, version: taxonomy.document.version },
      people: [
        {
          profile: "ann",
          role: "clerk",
          target: "clerk",
          skills: [
            { skill: "filing", need: 2 },
            { skill: "typing", need: 3, have: 3 },
          ],
        },
      ],
    });
    expect(taken.people[0]?.skills[0]).not.toHaveProperty("have");
    expect(checkGapSnapshot(taken, taxonomy)).toEqual([]);
    expect(() => Object.assign(taken.people[0] ?? {}, { target: "planner" })).toThrow(TypeError);
  });

  test("leaves out what was rated later", () => {
    const [ann] = buildPeople("ann: typing 3") as [ProfileDocument];
    const earlier = takeGapSnapshot(mobility, team, [ann], { date: "2026-08-31" });
    expect(earlier.people[0]?.skills).toEqual([
      { skill: "filing", need: 2 },
      { skill: "typing", need: 3 },
    ]);
    expect(() => takeGapSnapshot(mobility, team, [ann], { date: "yesterday" })).toThrow("date must be a day");
  });
});

describe("two snapshots", () => {
  test("tell what closed, opened, grew and fell, and how fast", () => {
    const compared = compareSnapshots(
      snapshotOf("2026-01-01", 2, 3, 1, 5, "-"),
      snapshotOf("2026-07-01", 3, 2, 2, 4, 4),
    );
    expect(compared.progress.map(({ profile, kind }) => [profile, kind])).toEqual([
      ["ann", "closed"],
      ["bob", "opened"],
      ["cas", "grown"],
      ["dee", "fallen"],
      ["eva", "rated"],
    ]);
    expect(compared.counts).toMatchObject({ closed: 1, opened: 1, grown: 1, fallen: 1, rated: 1, same: 5 });
    expect(compared.progress[0]?.perMonth).toBeCloseTo(1 / compared.months, 1);
    expect(compared.progress[4]).toMatchObject({ before: null, perMonth: null });
    expect(compared.readiness?.after).toBeGreaterThan(0);
  });

  test("name who came and who went, and without anybody in both say nothing of readiness", () => {
    const [one, two] = [snapshotOf("2026-01-01", 3, 3), snapshotOf("2026-07-01", 3, 3)];
    const other = { ...two, people: two.people.map((person) => ({ ...person, profile: `${person.profile}2` })) };
    expect(compareSnapshots(one, other)).toMatchObject({
      joined: ["ann2", "bob2"],
      left: ["ann", "bob"],
      readiness: null,
      progress: [],
    });
  });

  test("of two versions of a taxonomy follow a skill to what it became", () => {
    const before = snapshotOf("2026-01-01", 2);
    const after = { ...snapshotOf("2026-07-01", 3) };
    const renamed = {
      ...after,
      people: after.people.map((person) => ({
        ...person,
        skills: person.skills.map((each) => ({ ...each, skill: each.skill === "typing" ? "keyboard" : each.skill })),
      })),
    };
    const moves = new Map([["typing", ["keyboard"]]]);
    expect(compareSnapshots(before, renamed, moves).progress).toMatchObject([{ skill: "keyboard", kind: "closed" }]);
    expect(compareSnapshots(before, renamed).progress).toMatchObject([{ skill: "keyboard", kind: "rated" }]);
  });
});

test("proof of a level is kept, and counts for what is closed and for goals where the average is lower", () => {
  const rate = (source: "assessment" | "self", level: number, date: string) => ({
    skill: "typing",
    level,
    source,
    date,
  });
  const take = (date: string, proof: readonly ReturnType<typeof rate>[]) => {
    const people = team.members.map(
      ({ profile }): ProfileDocument => ({
        format: "skillways/profile@1",
        id: profile,
        evidence: [...Array.from({ length: 60 }, () => rate("self", 1, "2026-01-01")), ...proof],
      }),
    );
    return takeGapSnapshot(mobility, team, people, { date });
  };
  const before = take("2026-03-31", []);
  const after = take("2026-06-30", [rate("assessment", 3, "2026-06-01")]);
  const [typing] = after.people[0]?.skills.filter(({ skill }) => skill === "typing") ?? [];
  expect(Math.round(typing?.have ?? 0)).toBeLessThan(3);
  expect(typing?.proven).toBe(3);
  expect(compareSnapshots(before, after).counts.closed).toBe(5);
  const goal: TeamGoal = { id: "g", skill: "typing", level: 3, share: 1, by: "2026-12-31" };
  expect(checkGoals([goal], [before, after])[0]).toMatchObject({ status: "met", points: [{ share: 0 }, { share: 1 }] });
});

describe("a goal", () => {
  const goal: TeamGoal = { id: "g", skill: "typing", level: 3, share: 0.8, by: "2027-01-01" };
  const status = (...snapshots: GapSnapshotDocument[]) => checkGoals([goal], snapshots)[0];

  test.each([
    ["met", [snapshotOf("2026-01-01", 3, 3, 3, 3, 1)]],
    ["on-track", [snapshotOf("2026-01-01", 1, 1, 1, 1, 1), snapshotOf("2026-07-01", 3, 3, 1, 1, 1)]],
    ["behind", [snapshotOf("2026-01-01", 1, 1, 1, 1, 1), snapshotOf("2026-07-01", 3, 1, 1, 1, 1)]],
    ["at-risk", [snapshotOf("2026-01-01", 3, 3, 1, 1, 1), snapshotOf("2026-07-01", 3, 1, 1, 1, 1)]],
    ["at-risk", [snapshotOf("2026-01-01", 1, 1, 1, 1, 1), snapshotOf("2027-02-01", 3, 3, 1, 1, 1)]],
    ["unknown", [snapshotOf("2026-01-01", 3, 1, 1, 1, 1)]],
    ["unknown", [snapshotOf("2026-01-01", 3, 3, 3, 3)]],
    ["unknown", []],
  ] as const)("is %s", (expected, snapshots) => {
    expect(status(...snapshots)?.status).toBe(expected);
  });

  test("is projected along the line through its points, whatever their order", () => {
    const points = [snapshotOf("2026-07-02", 3, 3, 1, 1, 1), snapshotOf("2026-01-01", 1, 1, 1, 1, 1)];
    const progress = status(...points);
    // 0 on day 0, 0.4 on day 182, so 0.4 · 365/182 on day 365.
    expect(progress?.projected).toBeCloseTo((0.4 * 365) / 182, 6);
    expect(progress?.points.map(({ date, share }) => [date, share])).toEqual([
      ["2026-01-01", 0],
      ["2026-07-02", 0.4],
    ]);
    expect(progress?.neededPerMonth).toBeCloseTo(0.4 / (183 / (365.25 / 12)), 6);
  });

  test("looks only at the roles it is about, and only from the day it was set", () => {
    const snapshots = [snapshotOf("2026-01-01", 1, 1, 1, 1, 1), snapshotOf("2026-07-01", 3, 3, 3, 3, 3)];
    const [late, none] = checkGoals(
      [
        { ...goal, set: "2026-06-01" },
        { ...goal, roles: ["planner"] },
      ],
      snapshots,
    );
    expect(late?.points.map(({ date }) => date)).toEqual(["2026-07-01"]);
    expect(none).toMatchObject({ status: "unknown", points: [] });
  });
});

test("a KPI laid beside progress moves together or apart, and nothing is said of causes", () => {
  const progress = [
    ["2026-01-01", 0.2],
    ["2026-04-01", 0.4],
    ["2026-07-01", 0.6],
    ["2026-10-01", 0.6],
  ] as const;
  const kpi = [
    ["2025-12-01", 9],
    ["2026-03-15", 7],
    ["2026-06-15", 8],
    ["2026-09-15", 6],
  ] as const;
  const figures = (list: readonly (readonly [string, number])[]) => list.map(([date, value]) => ({ date, value }));
  expect(compareWithKpi(figures(progress), figures(kpi))).toMatchObject({
    intervals: [{ together: false, kpi: -2 }, { together: true, kpi: 1 }, { together: null }],
    together: 1,
    apart: 1,
  });
  expect(compareWithKpi(figures(progress), [])).toEqual({ intervals: [], together: 0, apart: 0 });
  expect(() => compareWithKpi([{ date: "x", value: 1 }], [])).toThrow("progress");
  expect(() => compareWithKpi([], [{ date: "2026-01-01", value: Number.NaN }])).toThrow("kpi");
});

describe("levels carried over to a newer version of the taxonomy", () => {
  const before = buildDocument("clerk: typing 3, filing 2, fax 2, talking 3, driving 2");
  const change = (
    edit: (skill: TaxonomyDocument["skills"][number]) => object | null,
    scale = "scale",
  ): TaxonomyDocument => ({
    ...before,
    version: "2",
    scales: before.scales.map((each) => ({ ...each, id: scale })),
    skills: [
      ...before.skills.flatMap((skill) => {
        const edited = edit(skill);
        return edited === null ? [] : [{ ...skill, ...edited, ...(skill.scale !== undefined && { scale }) }];
      }),
      {
        id: "keyboard",
        label: { en: "Keyboard", nl: "Toetsenbord" },
        scale,
        mappings: [{ type: "exactMatch", target: "urn:x" }],
      },
      { id: "listening", label: { en: "Listening" }, scale },
      { id: "speaking", label: { en: "Speaking" }, scale },
    ],
    roles: [],
  });
  const after = change(({ id }) =>
    id === "typing"
      ? { status: "deprecated", replacedBy: ["keyboard"] }
      : id === "talking"
        ? { status: "deprecated", replacedBy: ["listening", "speaking"] }
        : id === "fax"
          ? null
          : {},
  );
  const [ann] = buildPeople("ann: typing 3, typing 4?, filing 2, fax 2, talking 3") as [ProfileDocument];

  test("follow what a skill became: moved, split, or left where nothing stands for it", () => {
    const { profile, migrations } = migrateProfile(ann, createTaxonomy(before), createTaxonomy(after));
    expect(migrations.map(({ skill, kind, to, ratings }) => [skill, kind, to, ratings])).toEqual([
      ["fax", "left", [], 1],
      ["talking", "split", ["listening", "speaking"], 1],
      ["typing", "moved", ["keyboard"], 2],
    ]);
    expect(profile.taxonomy).toEqual({ id: before.id, version: "2" });
    expect(profile.evidence.map(({ skill, level, source }) => [skill, level, source])).toEqual([
      ["keyboard", 3, "assessment"],
      ["keyboard", 4, "self"],
      ["filing", 2, "assessment"],
      ["fax", 2, "assessment"],
      ["listening", 3, "assessment"],
      ["speaking", 3, "assessment"],
    ]);
    expect(migrations[2]?.sentence.nl).toContain("is nu ‘Toetsenbord’: 2 beoordelingen mee verhuisd");
  });

  test("find a renamed skill by its mapping, and stand a circle of successors", () => {
    const mapped = {
      ...before,
      skills: before.skills.map((skill) =>
        skill.id === "fax" ? { ...skill, mappings: [{ type: "exactMatch" as const, target: "urn:x" }] } : skill,
      ),
    };
    const moves = findSkillMoves(createTaxonomy(mapped), createTaxonomy(after));
    expect(moves.get("fax")).toEqual(["keyboard"]);
    const circle = change(({ id }) =>
      id === "typing"
        ? { status: "deprecated", replacedBy: ["filing"] }
        : id === "filing"
          ? { status: "deprecated", replacedBy: ["typing"] }
          : {},
    );
    expect(findSkillMoves(createTaxonomy(before), createTaxonomy(circle)).get("typing")).toEqual([]);
  });

  test("go to another scale by a declared map only", () => {
    const other = createTaxonomy(change(() => ({}), "other"));
    const old = createTaxonomy(before);
    const levels = [
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 3],
    ] as const;
    const converted = migrateProfile(ann, old, other, [{ from: "scale", to: "other", levels }]);
    expect(converted.profile.evidence.map(({ level }) => level)).toEqual([2, 3, 1, 1, 2]);
    expect(new Set(converted.migrations.map(({ kind }) => kind))).toEqual(new Set(["converted"]));
    const unmapped = migrateProfile(ann, old, other);
    expect(unmapped.profile.evidence).toEqual(ann.evidence);
    expect(new Set(unmapped.migrations.map(({ kind }) => kind))).toEqual(new Set(["left"]));
  });

  test("change nothing between equal versions", () => {
    const same = migrateProfile(ann, createTaxonomy(before), createTaxonomy(before));
    expect(same.migrations).toEqual([]);
    expect(same.profile.evidence).toEqual(ann.evidence);
  });
});
