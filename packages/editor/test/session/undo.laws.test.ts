import { isDeepStrictEqual } from "node:util";
import { applyChange, checkIntegrity } from "@skillways/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLanguage } from "../../src/commands/add-language.js";
import { alignNodes, distributeNodes } from "../../src/commands/align-nodes.js";
import { arrangeMap } from "../../src/commands/arrange-map.js";
import { arrangeSkills } from "../../src/commands/arrange-skills.js";
import type { Command } from "../../src/commands/command.js";
import { connectRoles } from "../../src/commands/connect-roles.js";
import { connectSkills } from "../../src/commands/connect-skills.js";
import { createRole } from "../../src/commands/create-role.js";
import { createSkill } from "../../src/commands/create-skill.js";
import { deleteTargets } from "../../src/commands/delete-targets.js";
import { dropRoles } from "../../src/commands/drop-roles.js";
import { duplicate } from "../../src/commands/duplicate.js";
import { setCells } from "../../src/commands/edit-cells.js";
import { fillCells } from "../../src/commands/fill-cells.js";
import { readFragment, takeFragment, writeFragment } from "../../src/commands/fragment.js";
import { moveNodes } from "../../src/commands/move-nodes.js";
import { pasteFragment } from "../../src/commands/paste-fragment.js";
import { putInGroup } from "../../src/commands/put-in-group.js";
import { rename } from "../../src/commands/rename.js";
import { setFamily } from "../../src/commands/set-family.js";
import { setField } from "../../src/commands/set-field.js";
import { setGrade, shiftGrade } from "../../src/commands/set-grade.js";
import { setRequirement } from "../../src/commands/set-requirement.js";
import { targetKey } from "../../src/commands/target-key.js";
import { type Rect, rectAround } from "../../src/geometry/rect.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const text = fc.constantFrom("Plannen", "Planning", "SQL", "__proto__", "constructor", "物流", "  ");
/** Which of the things that there are then; so that most commands meet something real. */
const place = fc.nat({ max: 30 });
const level = fc.constantFrom(1, 2, 3, 5, 9);
const grade = fc.constantFrom(undefined, 1, 2, 3.5);
const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const type = fc.constantFrom("requires", "overlaps", "equivalent", "broader");

/** A command, once one sees the session it is for. */
type Plan = (session: Session) => Command;

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(items.length, 1)];
}
const roleAt = ({ taxonomy }: Session, at: number): string => pick(taxonomy.roles, at)?.id ?? "none";
const skillAt = ({ taxonomy }: Session, at: number): string => pick(taxonomy.skills, at)?.id ?? "none";
const nodeAt = (session: Session, at: number): string =>
  at % 2 === 0 ? `role:${roleAt(session, at)}` : `skill:${skillAt(session, at)}`;

function keyAt(session: Session, at: number): string {
  const { moves, relations, roles, families } = session.taxonomy;
  const role = pick(roles, at);
  const requirement = pick(role?.requirements ?? [], at);
  const move = pick(moves, at);
  const relation = pick(relations, at);
  const family = pick(families, at);
  const keys = [
    nodeAt(session, at),
    ...(role && requirement ? [targetKey({ kind: "requirement", role: role.id, skill: requirement.skill })] : []),
    ...(move ? [targetKey({ kind: "move", from: move.from, to: move.to })] : []),
    ...(relation ? [targetKey({ kind: "relation", ...relation })] : []),
    ...(family ? [`family:${family.id}`] : []),
  ];
  return pick(keys, at) ?? "none";
}

/** As another editor's clipboard has it: some nodes of the sample, or of another taxonomy with names of its own. */
const elsewhere = [sampleTaxonomy(), { ...sampleTaxonomy(), id: "elsewhere" }].map(
  (document) => createSession(document).taxonomy,
);

function pasteFrom(from: number, all: readonly number[], by: { x: number; y: number }): Plan {
  return (s) => {
    const source = from === 0 ? s : { taxonomy: elsewhere[from - 1] ?? s.taxonomy, mapId: "main" };
    const keys = all.map((at) => nodeAt({ taxonomy: source.taxonomy } as Session, at));
    const taken = takeFragment(source.taxonomy, source.mapId, keys);
    const read = taken && readFragment(writeFragment(taken));
    return read === undefined ? duplicate([]) : pasteFragment(read, { by });
  };
}

function rectsOf(s: Session, all: readonly number[]): Map<string, Rect> {
  const keys = all.map((at) => `role:${roleAt(s, at)}`);
  return new Map(keys.map((key, index) => [key, rectAround({ x: index * 70, y: index * index * 9 }, 208, 80)]));
}

const plan: fc.Arbitrary<Plan> = fc.oneof(
  fc.tuple(place, place).map(
    ([at, group]): Plan =>
      (s) =>
        putInGroup([skillAt(s, at)], group % 4 === 0 ? undefined : skillAt(s, group)),
  ),
  fc.constant<Plan>(() => arrangeSkills()),
  fc.tuple(place, place, fc.option(level)).map(
    ([role, skill, height]): Plan =>
      (s) =>
        setCells([{ role: roleAt(s, role), skill: skillAt(s, skill) }], height === null ? null : { level: height }),
  ),
  fc.tuple(fc.uniqueArray(place, { minLength: 2, maxLength: 3 }), place, fc.constantFrom("down", "right")).map(
    ([all, at, direction]): Plan =>
      (s) =>
        fillCells(
          { rows: "roles", rowIds: [...new Set(all.map((one) => roleAt(s, one)))], columnIds: [skillAt(s, at)] },
          direction,
        ),
  ),
  fc
    .tuple(fc.nat({ max: 2 }), fc.array(place, { minLength: 1, maxLength: 4 }), point)
    .map(([from, all, by]): Plan => pasteFrom(from, all, by)),
  fc.tuple(fc.array(place, { maxLength: 5 }), fc.constantFrom("left", "middle", "bottom")).map(
    ([all, alignment]): Plan =>
      (s) =>
        alignNodes(rectsOf(s, all), alignment),
  ),
  fc.tuple(fc.array(place, { maxLength: 5 }), fc.constantFrom("across", "down")).map(
    ([all, direction]): Plan =>
      (s) =>
        distributeNodes(rectsOf(s, all), direction),
  ),
  fc.tuple(fc.array(place, { minLength: 1, maxLength: 3 }), point, fc.constantFrom(undefined, 1, 4), place).map(
    ([all, to, height, at]): Plan =>
      (s) => {
        const keys = all.map((one) => `role:${roleAt(s, one)}`);
        const family = pick(s.taxonomy.families, at)?.id;
        const into = { ...(family !== undefined && { family }), ...(height !== undefined && { grade: height }) };
        return dropRoles(new Map(keys.map((key) => [key, to])), new Map(keys.map((key) => [key, into])));
      },
  ),
  fc.tuple(text, point).map(
    ([label, at]): Plan =>
      () =>
        createSkill({ label, at }),
  ),
  text.map(
    (label): Plan =>
      () =>
        createRole({ label }),
  ),
  fc.tuple(place, text).map(
    ([at, label]): Plan =>
      (s) =>
        rename({ kind: "skill", id: skillAt(s, at) }, label, "en"),
  ),
  fc.tuple(place, text).map(
    ([at, label]): Plan =>
      (s) =>
        rename({ kind: "role", id: roleAt(s, at) }, label, "fr"),
  ),
  fc.tuple(type, place, place, level, level).map(
    ([kind, source, target, sourceLevel, targetLevel]): Plan =>
      (s) =>
        connectSkills({ type: kind, source: skillAt(s, source), target: skillAt(s, target), sourceLevel, targetLevel }),
  ),
  fc.tuple(place, place, fc.boolean()).map(
    ([from, to, blocked]): Plan =>
      (s) =>
        connectRoles({ from: roleAt(s, from), to: roleAt(s, to), blocked }),
  ),
  fc.tuple(place, place, fc.option(level), fc.constantFrom(undefined, null, "optional", "important")).map(
    ([role, skill, height, necessity]): Plan =>
      (s) =>
        setRequirement(roleAt(s, role), skillAt(s, skill), {
          level: height,
          ...(necessity !== undefined && { necessity }),
        }),
  ),
  fc.array(place, { minLength: 1, maxLength: 3 }).map(
    (all): Plan =>
      (s) =>
        deleteTargets(all.map((at) => keyAt(s, at))),
  ),
  fc.array(place, { minLength: 1, maxLength: 3 }).map(
    (all): Plan =>
      (s) =>
        duplicate(all.map((at) => nodeAt(s, at))),
  ),
  fc.tuple(place, point).map(
    ([at, to]): Plan =>
      (s) =>
        moveNodes(new Map([[nodeAt(s, at), to]])),
  ),
  point.map(
    (to): Plan =>
      (s) =>
        arrangeMap(new Map(s.taxonomy.roles.map(({ id }, at) => [`role:${id}`, { x: to.x + at, y: to.y }]))),
  ),
  fc.tuple(place, grade).map(
    ([at, to]): Plan =>
      (s) =>
        setGrade(roleAt(s, at), to),
  ),
  fc.tuple(place, fc.constantFrom(1 as const, -1 as const)).map(
    ([at, step]): Plan =>
      (s) =>
        shiftGrade(roleAt(s, at), step),
  ),
  fc.tuple(place, text).map(
    ([at, newLabel]): Plan =>
      (s) =>
        setFamily(roleAt(s, at), { newLabel }),
  ),
  place.map(
    (at): Plan =>
      (s) =>
        setFamily(roleAt(s, at), at % 3 === 0 ? undefined : { id: pick(s.taxonomy.families, at)?.id ?? "none" }),
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(["description", "nl"], ["description"], ["altLabels", "nl"], ["custom", "__proto__", "x"]),
      fc.option(text, { nil: undefined }),
    )
    .map(
      ([at, path, value]): Plan =>
        (s) =>
          setField(
            { kind: "skill", id: skillAt(s, at) },
            path,
            path[0] === "altLabels" && value !== undefined ? [value] : value,
          ),
    ),
  fc.constantFrom("fr", "de", "nl").map(
    (tag): Plan =>
      () =>
        addLanguage(tag),
  ),
);

/** A step: a command, a gesture of several (kept or abandoned), or a walk through the history. */
const step: fc.Arbitrary<(session: Session) => void> = fc.oneof(
  { weight: 12, arbitrary: plan.map((make) => (session: Session) => void session.dispatch(make(session))) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.array(plan, { maxLength: 4 }), fc.boolean()).map(([plans, keep]) => (session: Session) => {
      const gesture = session.begin();
      for (const make of plans) gesture.dispatch(make(session));
      if (keep) gesture.commit();
      else gesture.abandon();
    }),
  },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 3 }).map((back) => (session: Session) => void session.goTo(session.history.done - back)),
  },
);

describe("whatever is done in a session", () => {
  it("can be undone to the very document it began with, and redone to the very one it ended with, ten thousand times", () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const session = createSession(sampleTaxonomy());
        const start = session.document;
        for (const run of steps) run(session);
        session.goTo(session.history.entries.length);
        const end = session.document;
        done += session.history.entries.length;

        while (session.undo());
        expect(isDeepStrictEqual(session.document, start)).toBe(true);
        while (session.redo());
        expect(isDeepStrictEqual(session.document, end)).toBe(true);
      }),
      { seed: 2026, numRuns: 10_000 },
    );
    expect(done).toBeGreaterThan(20_000);
  });

  it("leads from what was saved to how it is now, wherever undo has been and whatever came after the save", () => {
    const save = fc.constantFrom(
      (session: Session) => session.markSaved(),
      (session: Session) => session.beginSave(),
      (session: Session) => session.failSave(),
    );
    const steps = fc.array(fc.oneof({ weight: 4, arbitrary: step }, { weight: 1, arbitrary: save }), { maxLength: 25 });
    fc.assert(
      fc.property(steps, (all) => {
        const session = createSession(sampleTaxonomy());
        for (const run of all) run(session);
        const led = applyChange(session.saved, { op: "all", changes: session.unsaved });
        expect(led.ok && isDeepStrictEqual(led.taxonomy.document, session.document)).toBe(true);
        expect(session.dirty).toBe(session.unsaved.length > 0);
      }),
      { seed: 2028, numRuns: 300 },
    );
  });

  it("never brings in an error that was not there, as far as integrity goes", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const session = createSession(sampleTaxonomy());
        for (const run of steps) run(session);
        expect(checkIntegrity(session.taxonomy).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { seed: 2027, numRuns: 100 },
    );
  });
});
