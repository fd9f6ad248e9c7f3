import { applyChange, type Change, createTaxonomy, type Json, type Taxonomy } from "@skillways/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWholeMap } from "../../src/elements/whole-map/whole-map-data.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

type Edit = (taxonomy: Taxonomy, at: number) => Change | undefined;

function was(before: Json | undefined): { before?: Json } {
  return before === undefined ? {} : { before };
}

/** Some of the changes that can be made of the taxonomy as it is, by what becomes other in the whole map. */
const EDITS: readonly Edit[] = [
  ({ roles }, at) => {
    const role = roles[at % roles.length];
    const item = role?.requirements?.[at % (role.requirements.length || 1)];
    return role && item && { op: "remove", target: { kind: "requirement", role: role.id, skill: item.skill }, item };
  },
  ({ roles, skills }, at) => {
    const [role, skill] = [roles[at % roles.length], skills[at % skills.length]];
    if (!role || !skill || role.requirements?.some((other) => other.skill === skill.id)) return undefined;
    return {
      op: "add",
      target: { kind: "requirement", role: role.id, skill: skill.id },
      item: { skill: skill.id, level: 2 },
    };
  },
  ({ roles }, at) => {
    const role = roles[at % roles.length];
    const target = { kind: "role", id: role?.id ?? "" } as const;
    return role && { op: "set", target, path: ["family"], ...was(role.family), after: `family ${at % 4}` };
  },
  ({ skills }, at) => {
    const [skill, up] = [skills[at % skills.length], skills[(at + 1) % skills.length]];
    const target = { kind: "skill", id: skill?.id ?? "" } as const;
    return (
      skill && {
        op: "set",
        target,
        path: ["broader"],
        ...was(skill.broader && [...skill.broader]),
        after: [up?.id ?? ""],
      }
    );
  },
  ({ skills }, at) => {
    const skill = skills[at % skills.length];
    const target = { kind: "skill", id: skill?.id ?? "" } as const;
    return skill && { op: "set", target, path: ["label"], ...was({ ...skill.label }), after: { nl: `Naam ${at}` } };
  },
  ({ roles }, at) => {
    const id = `new ${at}`;
    return roles.some((role) => role.id === id)
      ? undefined
      : { op: "add", target: { kind: "role", id }, item: { id, label: { nl: id } } };
  },
  ({ moves }, at) => {
    const item = moves[at % (moves.length || 1)];
    return item && { op: "remove", target: { kind: "move", from: item.from, to: item.to }, item };
  },
];

test("the whole map after an edit is that of the taxonomy, whatever is taken over from before", () => {
  const step = fc.tuple(fc.nat(EDITS.length - 1), fc.nat(40));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let taxonomy = createTaxonomy(sampleTaxonomy());
      let data = readWholeMap(taxonomy);
      for (const [edit, at] of steps) {
        const change = EDITS[edit]?.(taxonomy, at);
        const answer = change && applyChange(taxonomy, change);
        if (!answer?.ok) continue;
        taxonomy = answer.taxonomy;
        data = readWholeMap(taxonomy, data);
        expect(data).toEqual(readWholeMap(taxonomy));
      }
    }),
    { seed: 11, numRuns: 200 },
  );
});

test("of two roles with one id only the first is on the map, with what both ask", () => {
  const [first, ...others] = sampleTaxonomy().roles;
  if (!first) throw new Error("no role");
  const twin = { ...first, requirements: [{ skill: "coaching" }] };
  const document = { ...sampleTaxonomy(), roles: [first, ...others, twin] };
  const data = readWholeMap(createTaxonomy(document));
  expect(data.keys.filter((key) => key === `role:${first.id}`)).toHaveLength(1);
  expect(data.items).toHaveLength(data.count);
  expect(data.degree[0]).toBeGreaterThan(first.requirements?.length ?? 0);
});
