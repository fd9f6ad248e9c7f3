import type { Skill, TaxonomyDocument } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { arrangeSkills } from "../../src/commands/arrange-skills.js";
import { moveSkills } from "../../src/commands/move-skills.js";
import { putInGroup } from "../../src/commands/put-in-group.js";
import { layoutSkills } from "../../src/layout/layout-skills.js";
import { skillTreeOf } from "../../src/layout/skill-tree.js";
import { createMessages } from "../../src/messages/messages.js";
import { wordMessages } from "../../src/messages/word-messages.js";
import { buildSkillsScene } from "../../src/scene/build-skills-scene.js";
import { keepSkillPlaces } from "../../src/scene/keep-skill-places.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

function skill(id: string, broader?: readonly string[]): Skill {
  return { id, label: { en: id.toUpperCase() }, ...(broader && { broader }) };
}

function sessionOf(skills: readonly Skill[], maps: TaxonomyDocument["maps"] = []): Session {
  return createSession({ ...sampleTaxonomy(), skills, maps, relations: [], roles: [], moves: [] });
}

describe("putting skills in a group", () => {
  it("takes a skill out of the group it stands in, and leaves the other groups it belongs to", () => {
    const session = sessionOf([skill("a"), skill("b"), skill("c"), skill("x", ["gone", "a", "b"])]);
    session.dispatch(putInGroup(["x"], "c"));
    expect(session.taxonomy.getSkill("x").broader).toEqual(["c", "gone", "b"]);
    expect(session.announcement?.en).toBe("“X” is now part of “C”.");
    session.undo();
    expect(session.taxonomy.getSkill("x").broader).toEqual(["gone", "a", "b"]);
  });

  it("moves several as one step, and says so", () => {
    const session = sessionOf([skill("a"), skill("x"), skill("y", ["a"]), skill("z")]);
    session.dispatch(putInGroup(["x", "y", "z"], "a"));
    expect(session.announcement?.en).toBe("2 items are now part of “A”.");
    expect(session.history.entries).toHaveLength(1);
  });

  it("takes skills out of any group", () => {
    const session = sessionOf([skill("a"), skill("x", ["a"])]);
    session.dispatch(putInGroup(["x"], undefined));
    expect(session.taxonomy.getSkill("x").broader).toEqual([]);
    expect(session.announcement?.nl).toBe("‘X’ staat nu in geen groep.");
  });

  it("refuses a loop however long, and names the way round", () => {
    const session = sessionOf([skill("a"), skill("b", ["a"]), skill("c", ["b"])]);
    const refused = session.dispatch(putInGroup(["a"], "c"));
    expect(refused.ok ? "" : refused.refusal.message.en).toBe("A group cannot be inside itself: A → C → B → A.");
    const itself = session.dispatch(putInGroup(["a"], "a"));
    expect(itself.ok ? "" : itself.refusal.message.en).toBe("A group cannot be inside itself: A → A.");
    expect(session.dirty).toBe(false);
  });

  it("refuses what is not there, and changes nothing where it is already so", () => {
    const session = sessionOf([skill("a"), skill("x", ["a"])]);
    expect(session.dispatch(putInGroup(["x"], "gone")).ok).toBe(false);
    expect(session.dispatch(putInGroup(["gone"], "a")).ok).toBe(false);
    expect(session.dispatch(putInGroup(["x"], "a"))).toEqual({ ok: true, changes: [] });
  });

  it("gives up the place that the map kept for it", () => {
    const maps = [{ id: "main", positions: { "skill:x": [10, 20] as const } }];
    const session = sessionOf([skill("a"), skill("x")], maps);
    session.dispatch(putInGroup(["x"], "a"));
    expect(session.taxonomy.findMap("main")?.positions).toEqual({});
  });
});

describe("moving skills by hand", () => {
  const messages = createMessages(wordMessages, "en");
  const keptIn = (session: Session): Map<string, { x: number; y: number }> =>
    new Map(Object.entries(session.taxonomy.findMap("main")?.positions ?? {}).map(([key, [x, y]]) => [key, { x, y }]));
  const move = (session: Session, id: string, by: { x: number; y: number }): void => {
    const tree = skillTreeOf(session.taxonomy);
    const kept = keptIn(session);
    const scene = buildSkillsScene(session.taxonomy, { messages, kept });
    const places = keepSkillPlaces({ scene, tree, kept }, new Set([`skill:${id}`]), by);
    session.dispatch(moveSkills(places, [`skill:${id}`]));
  };
  const rectOf = (session: Session, id: string, closed: readonly string[] = []) =>
    layoutSkills(skillTreeOf(session.taxonomy), {
      isOpen: (one) => !closed.includes(one),
      kept: keptIn(session),
    }).rects.get(`skill:${id}`) ?? { x: Number.NaN, y: Number.NaN };

  it("keeps a skill at its place in the group when a group beside it closes", () => {
    const skills = [skill("a"), skill("b"), ...["a1", "a2", "b1", "b2"].map((id) => skill(id, [id.slice(0, 1)]))];
    const session = sessionOf(skills);
    const before = rectOf(session, "b2");
    move(session, "b2", { x: 300, y: 40 });
    expect(session.announcement?.en).toBe("“B2” is moved.");
    const after = rectOf(session, "b2");
    expect([after.x - before.x, after.y - before.y]).toEqual([300, 40]);
    const inGroup = (closed: readonly string[]): number[] => [
      rectOf(session, "b2", closed).x - rectOf(session, "b", closed).x,
      rectOf(session, "b2", closed).y - rectOf(session, "b", closed).y,
    ];
    expect(inGroup(["a"])).toEqual(inGroup([]));
  });

  it("takes along what is kept in a group that is moved, and arranging gives all of it up", () => {
    const session = sessionOf([skill("a"), skill("a1", ["a"]), skill("a2", ["a"])]);
    move(session, "a2", { x: 40, y: 100 });
    const before = [rectOf(session, "a2").x - rectOf(session, "a").x, rectOf(session, "a2").y - rectOf(session, "a").y];
    move(session, "a", { x: 500, y: 200 });
    const after = [rectOf(session, "a2").x - rectOf(session, "a").x, rectOf(session, "a2").y - rectOf(session, "a").y];
    expect(after).toEqual(before);
    session.dispatch(arrangeSkills());
    expect(session.taxonomy.findMap("main")?.positions).toEqual({});
    expect(session.announcement?.en).toBe("2 items are arranged.");
  });
});
