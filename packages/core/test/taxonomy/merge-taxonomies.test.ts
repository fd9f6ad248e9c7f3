import { describe, expect, test } from "vitest";
import { createTaxonomy, type Taxonomy } from "../../src/index.js";
import { type MergeChoice, type MergeConflict, mergeTaxonomies, type TaxonomyMerge } from "../../src/revise.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const base = buildTaxonomy("clerk: typing 2, filing 1\nmanager: typing 3\nlaw");

/** Merges, and chooses the same for every conflict. */
function merge(ours: string | Taxonomy, theirs: string | Taxonomy, prefer?: MergeChoice, from = base): TaxonomyMerge {
  const [own, other] = [ours, theirs].map((each) => (typeof each === "string" ? buildTaxonomy(each) : each));
  return mergeTaxonomies(from, own as Taxonomy, other as Taxonomy, prefer === undefined ? {} : { prefer });
}

/** The requirements of a role, as "typing 2". */
function asks({ taxonomy }: TaxonomyMerge, role: string): string[] {
  const { requirements = [] } = taxonomy.getRole(role);
  return requirements.map(({ skill, level }) => (level === undefined ? skill : `${skill} ${level}`)).sort();
}

function onlyConflict({ conflicts }: TaxonomyMerge): MergeConflict {
  expect(conflicts).toHaveLength(1);
  return conflicts[0] as MergeConflict;
}

describe("two people edit the same taxonomy", () => {
  test("what each did elsewhere is all there", () => {
    const merged = merge(
      "clerk: typing 4, filing 1\nmanager: typing 3\nlaw",
      "clerk: typing 2, filing 1, law 2\nmanager: typing 3\nlaw\ntyping requires law",
    );
    expect(merged.conflicts).toEqual([]);
    expect(asks(merged, "clerk")).toEqual(["filing 1", "law 2", "typing 4"]);
    expect(merged.taxonomy.relations).toHaveLength(1);
  });

  test("a level that both changed is asked about, with both levels and the old one", () => {
    const [ours, theirs] = [
      "clerk: typing 4, filing 1\nmanager: typing 3\nlaw",
      "clerk: typing 5, filing 1\nmanager: typing 3\nlaw",
    ];
    const conflict = onlyConflict(merge(ours, theirs));
    expect(conflict).toMatchObject({
      kind: "changed-twice",
      target: { kind: "requirement", role: "clerk", skill: "typing" },
      path: ["level"],
      base: 2,
      ours: 4,
      theirs: 5,
      sentence: {
        nl: "Het niveau van de eis ‘typing’ van ‘clerk’ is aan beide kanten anders veranderd: hier 4, daar 5 (eerst 2).",
        en: "The level of the requirement ‘typing’ of ‘clerk’ was changed differently on both sides: 4 here, 5 there (2 before).",
      },
    });
    expect(asks(merge(ours, theirs), "clerk")).toContain("typing 4");
    expect(asks(merge(ours, theirs, "theirs"), "clerk")).toContain("typing 5");
    expect(asks(merge(ours, theirs, "base"), "clerk")).toContain("typing 2");
  });

  test("two translations of one label do not get in each other's way", () => {
    const named = (label: object) =>
      createTaxonomy({
        ...base.document,
        skills: base.skills.map((each) => ({ ...each, label: { ...each.label, ...label } })),
      });
    const merged = merge(named({ nl: "Typen" }), named({ de: "Tippen" }));
    expect(merged.conflicts).toEqual([]);
    expect(merged.taxonomy.getSkill("law").label).toEqual({ en: "law", nl: "Typen", de: "Tippen" });
  });

  test("two broader skills that each added one are both there", () => {
    const merged = merge(
      "clerk: typing 2, filing 1\nmanager: typing 3\nlaw < office",
      "clerk: typing 2, filing 1\nmanager: typing 3\nlaw < books",
    );
    expect(merged.conflicts).toEqual([]);
    expect(merged.taxonomy.getSkill("law").broader).toEqual(["books", "office"]);
  });
});

describe("one removes what the other needs", () => {
  const without = "clerk: typing 2\nmanager: typing 3\nlaw";
  const needs = "clerk: typing 2, filing 1\nmanager: typing 3, filing 2\nlaw";

  test("a skill that is gone here and asked for there is asked about, once", () => {
    expect(onlyConflict(merge(without, needs))).toMatchObject({
      kind: "removed-yet-used",
      target: { kind: "skill", id: "filing" },
      sentence: {
        nl: "De vaardigheid ‘filing’ is hier weggehaald, maar wordt daar nu gebruikt door de rol ‘manager’.",
        en: "The skill ‘filing’ was removed here, while the role ‘manager’ came to use it there.",
      },
    });
  });

  test("removed for good, nothing asks for it", () => {
    const merged = merge(without, needs, "ours");
    expect(merged.taxonomy.findSkill("filing")).toBeUndefined();
    expect(asks(merged, "manager")).toEqual(["typing 3"]);
  });

  test("brought back, it is asked for where it was before, too", () => {
    const merged = merge(without, needs, "theirs");
    expect(asks(merged, "manager")).toEqual(["filing 2", "typing 3"]);
    expect(asks(merged, "clerk")).toEqual(["filing 1", "typing 2"]);
  });

  test("back to how it was, it stays, and the new requirement does not come", () => {
    const merged = merge(without, needs, "base");
    expect(asks(merged, "manager")).toEqual(["typing 3"]);
    expect(asks(merged, "clerk")).toEqual(["filing 1", "typing 2"]);
  });

  test("a role that is gone there and changed here is asked about", () => {
    const merged = merge("clerk: typing 5, filing 1\nmanager: typing 3\nlaw", "manager: typing 3\nfiling\nlaw");
    expect(onlyConflict(merged)).toMatchObject({
      kind: "removed-and-changed",
      target: { kind: "role", id: "clerk" },
      sentence: { en: "The role ‘clerk’ was removed there and changed here." },
    });
  });
});

describe("both together make what neither made", () => {
  test("a loop of prerequisites is told with its path, and either half of it can stand", () => {
    const lines = "clerk: typing 2, filing 1\nmanager: typing 3\nlaw";
    const [ours, theirs] = [`${lines}\ntyping requires law`, `${lines}\nlaw requires typing`];
    expect(onlyConflict(merge(ours, theirs))).toMatchObject({
      kind: "requires-loop",
      sentence: { en: "Both sides together make a prerequisite loop: law → typing → law." },
    });
    const stands = (prefer: MergeChoice) => merge(ours, theirs, prefer).taxonomy.relations.map(({ source }) => source);
    expect([stands("ours"), stands("theirs"), stands("base")]).toEqual([["typing"], ["law"], []]);
  });

  test("a skill broader than itself is told with its path", () => {
    const lines = "clerk: typing 2, filing 1\nmanager: typing 3\nlaw";
    const merged = merge(`${lines}\ntyping < law`, `${lines}\nlaw < typing`);
    expect(onlyConflict(merged).sentence.en).toBe(
      "Both sides together make a skill that is broader than itself: law → typing → law.",
    );
    expect(merged.taxonomy.getSkill("typing").broader).toEqual(["law"]);
  });

  test("items that both moved on a map are one conflict, however many", () => {
    const drawn = (x: number) =>
      createTaxonomy({
        ...base.document,
        maps: [{ id: "main", positions: { "role:clerk": [x, 0], "role:manager": [x, 10] } }],
      });
    const merged = merge(drawn(2), drawn(3), "theirs", drawn(1));
    expect(onlyConflict(merged)).toMatchObject({ kind: "placed-twice", choice: "theirs" });
    expect(merged.taxonomy.findMap("main")?.positions["role:clerk"]).toEqual([3, 0]);
  });

  test("an item that both added with other contents is asked about; with the same it is just there", () => {
    const lines = "clerk: typing 2, filing 1\nmanager: typing 3\nlaw";
    const merged = merge(`${lines}\nboss: typing 4`, `${lines}\nboss: typing 5`);
    expect(onlyConflict(merged)).toMatchObject({ kind: "added-twice", target: { kind: "role", id: "boss" } });
    expect(merge(`${lines}\nboss: typing 4`, `${lines}\nboss: typing 4`).conflicts).toEqual([]);
  });
});

test("conflicts are resolved one by one, and the changes say what came from the other side", () => {
  const ours = buildTaxonomy("clerk: typing 4, filing 2\nmanager: typing 3\nlaw");
  const theirs = buildTaxonomy("clerk: typing 5, filing 3\nmanager: typing 3\nlaw");
  const first = mergeTaxonomies(base, ours, theirs);
  expect(first.changes).toEqual([]);
  const [typing, filing] = first.conflicts as [MergeConflict, MergeConflict];
  const second = mergeTaxonomies(base, ours, theirs, { choices: { [filing.id]: "theirs" } });
  expect(second.conflicts.map(({ id, choice }) => [id, choice])).toEqual([
    [typing.id, undefined],
    [filing.id, "theirs"],
  ]);
  expect(asks(second, "clerk")).toEqual(["filing 3", "typing 4"]);
  expect(second.changes).toMatchObject([{ op: "set", path: ["level"], before: 2, after: 3 }]);
});

test("a defect that one side brings along stays as it is", () => {
  const broken = createTaxonomy({
    ...base.document,
    roles: [...base.roles, { id: "ghost", label: { en: "Ghost" }, requirements: [{ skill: "nothing" }] }],
  });
  expect(mergeTaxonomies(base, base, broken)).toMatchObject({ conflicts: [] });
  expect(mergeTaxonomies(base, base, broken).taxonomy.findRole("ghost")?.requirements).toEqual([{ skill: "nothing" }]);
});
