import { describe, expect, test } from "vitest";
import {
  applyChange,
  type Change,
  checkChange,
  describeChange,
  invertChange,
  type Refusal,
  type Taxonomy,
} from "../../src/index.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";
import { checkChangeLaws } from "../support/check-change-laws.js";

const taxonomy = buildTaxonomy(
  `
  clerk: typing 2, filing 1
  manager: law 3
  typing < office
  law 3 requires typing 2
  typing overlaps filing 0.6
  clerk -> manager promotion 12
`,
  { also: { maps: [{ id: "main", positions: { "role:clerk": [0, 0] } }] } },
);

/** The taxonomy after a change that is made, with every law of changes proven. */
function made(change: Change, of: Taxonomy = taxonomy): Taxonomy {
  const result = checkChangeLaws(of, change);
  if ("refusal" in result) throw new Error(`refused: ${result.refusal.message.en}`);
  return result.taxonomy;
}

function refusalOf(change: Change): Refusal {
  const result = checkChangeLaws(taxonomy, change);
  if ("taxonomy" in result) throw new Error("the change was made");
  return result.refusal;
}

const skill = (id: string) => ({ kind: "skill", id }) as const;
const role = (id: string) => ({ kind: "role", id }) as const;

describe("adding", () => {
  test("puts an item at the end of its list, or where it says", () => {
    const item = { id: "new", label: { en: "New" } };
    expect(
      made({ op: "add", target: skill("new"), item })
        .skills.map(({ id }) => id)
        .at(-1),
    ).toBe("new");
    expect(made({ op: "add", target: skill("new"), item, at: 1 }).skillPosition("new")).toBe(1);
    expect(made({ op: "add", target: skill("new"), item, at: 99 }).getSkill("new")).toEqual(item);
  });

  test("opens a list that is absent, and taking it back closes that", () => {
    const family = { op: "add", target: { kind: "family", id: "f" }, item: { id: "f", label: {} } } as const;
    const after = made(family);
    expect(after.families).toHaveLength(1);
    const answer = applyChange(taxonomy, family);
    expect(answer).toMatchObject({ change: { at: 0, opensList: true } });
    const back = answer.ok ? applyChange(after, invertChange(answer.change)) : answer;
    expect(back.ok && Object.hasOwn(back.taxonomy.document, "families")).toBe(false);
  });

  test("keeps a list open that was there, and empty", () => {
    const empty = buildTaxonomy("a:", { also: { moves: [] } });
    const after = made({ op: "add", target: { kind: "family", id: "f" }, item: { id: "f", label: {} } }, empty);
    expect(after.document.moves).toEqual([]);
  });

  test("does not keep hold of the item it was given", () => {
    const item = { id: "new", label: { en: "New" } };
    const after = made({ op: "add", target: skill("new"), item });
    item.label.en = "changed afterwards";
    expect(after.getSkill("new").label.en).toBe("New");
  });
});

describe("setting", () => {
  test("changes one field, however deep, and nothing around it", () => {
    const change = { op: "set", target: skill("law"), path: ["label", "nl"], after: "Recht" } as const;
    const after = made(change);
    expect(after.getSkill("law").label).toEqual({ en: "law", nl: "Recht" });
    expect(after.roles).toBe(taxonomy.roles);
    expect(after.relations).toBe(taxonomy.relations);
    expect(after.getSkill("typing")).toBe(taxonomy.getSkill("typing"));
  });

  test("makes the object on the way, and taking it back takes that away too", () => {
    const change = { op: "set", target: role("clerk"), path: ["description", "nl"], after: "Typt" } as const;
    expect(made(change).getRole("clerk").description).toEqual({ nl: "Typt" });
    expect(applyChange(taxonomy, change)).toMatchObject({ change: { path: ["description"], after: { nl: "Typt" } } });
  });

  test("of a requirement leaves the other roles alone", () => {
    const target = { kind: "requirement", role: "clerk", skill: "typing" } as const;
    const after = made({ op: "set", target, path: ["level"], before: 2, after: 4 });
    expect(after.getRole("clerk").requirements?.[0]).toEqual({ skill: "typing", level: 4 });
    expect(after.getRole("manager")).toBe(taxonomy.getRole("manager"));
    expect(after.rolesRequiring("typing")[0]).toBe(after.getRole("clerk"));
  });

  test("to what it is already changes nothing", () => {
    const answer = applyChange(taxonomy, {
      op: "set",
      target: skill("law"),
      path: ["label", "en"],
      before: "law",
      after: "law",
    });
    expect(answer.ok && answer.taxonomy).toBe(taxonomy);
  });

  test("of a position places a node on a map", () => {
    const path = ["positions", "role:manager"];
    const after = made({ op: "set", target: { kind: "map", id: "main" }, path, after: [10, 20] });
    expect(after.maps[0]?.positions["role:manager"]).toEqual([10, 20]);
  });
});

describe("a change is refused", () => {
  test("when it is about something that does not exist", () => {
    const refusal = refusalOf({ op: "set", target: role("cook"), path: ["grade"], after: 1 });
    expect(refusal).toMatchObject({
      code: "unknown-target",
      message: { nl: "De rol ‘cook’ bestaat niet.", en: "The role ‘cook’ does not exist." },
    });
  });

  test("when what it adds is there already, an overlap the other way round included", () => {
    expect(refusalOf({ op: "add", target: skill("law"), item: { id: "law", label: {} } }).code).toBe("id-taken");
    const item = { type: "overlaps", source: "filing", target: "typing" } as const;
    expect(refusalOf({ op: "add", target: { kind: "relation", ...item }, item }).code).toBe("id-taken");
  });

  test("when the value is no longer what it says", () => {
    const refusal = refusalOf({
      op: "set",
      target: skill("law"),
      path: ["label", "en"],
      before: "Law",
      after: "Rules",
    });
    expect(refusal).toMatchObject({
      code: "stale",
      message: { en: "‘label.en’ of the skill ‘law’ has changed in the meantime." },
    });
  });

  test("when it would leave an item in a wrong form, and tells where", () => {
    const refusal = refusalOf({ op: "set", target: role("clerk"), path: ["grade"], after: "high" });
    expect(refusal).toMatchObject({ code: "wrong-shape", findings: [{ code: "wrong-type", pointer: "/grade" }] });
  });

  test("when it is no change at all", () => {
    expect(refusalOf({ op: "destroy" } as unknown as Change).code).toBe("wrong-shape");
    expect(refusalOf({ op: "all", changes: [{ op: "add" }] } as unknown as Change).code).toBe("wrong-shape");
  });

  test("when it would refer to nothing", () => {
    const target = { kind: "requirement", role: "clerk", skill: "cooking" } as const;
    expect(refusalOf({ op: "add", target, item: { skill: "cooking" } })).toMatchObject({
      code: "unknown-reference",
      message: { nl: "De vaardigheid ‘cooking’ bestaat niet." },
    });
  });

  test("when others still refer to what it removes, and names one of them", () => {
    expect(refusalOf({ op: "remove", target: skill("law"), item: taxonomy.getSkill("law") })).toMatchObject({
      code: "still-used",
      message: {
        en: "The skill ‘law’ is still used, for one by the relation law → typing. First remove what refers to it.",
      },
    });
    expect(refusalOf({ op: "remove", target: role("clerk"), item: taxonomy.getRole("clerk") }).code).toBe("still-used");
    expect(refusalOf({ op: "remove", target: skill("office"), item: taxonomy.getSkill("office") }).code).toBe(
      "still-used",
    );
  });

  test("when it closes a loop of broader skills, which is spelled out", () => {
    const refusal = refusalOf({ op: "set", target: skill("office"), path: ["broader"], after: ["typing"] });
    expect(refusal.code).toBe("broader-loop");
    expect(refusal.message.en).toBe("This would make a skill that is broader than itself: office → typing → office.");
  });

  test("when it closes a loop of prerequisites, which is spelled out", () => {
    const item = { type: "requires", source: "typing", sourceLevel: 1, target: "law" } as const;
    const relation = { ...item, targetLevel: 3 };
    const refusal = refusalOf({ op: "add", target: { kind: "relation", ...relation }, item: relation });
    expect(refusal.message.nl).toBe("Dit zou een kring van voorwaarden maken: typing → law → typing.");
    expect(refusal.message.en).toBe("This would make a prerequisite loop: typing → law → typing.");
    const lower = { ...item, targetLevel: 2 };
    expect(made({ op: "add", target: { kind: "relation", ...lower }, item: lower }).relations).toHaveLength(3);
  });

  test("when it changes which item something is", () => {
    expect(refusalOf({ op: "set", target: skill("law"), path: ["id"], before: "law", after: "rules" }).code).toBe(
      "identity-change",
    );
    const move = { kind: "move", from: "clerk", to: "manager" } as const;
    expect(refusalOf({ op: "set", target: move, path: ["to"], before: "manager", after: "clerk" }).code).toBe(
      "identity-change",
    );
  });

  test("when its path goes into a list, or to items with changes of their own", () => {
    const path = ["requirements", "0", "level"];
    expect(refusalOf({ op: "set", target: role("clerk"), path, before: 2, after: 3 }).code).toBe("wrong-path");
    expect(refusalOf({ op: "set", target: skill("typing"), path: ["broader", "0"], before: "office" }).code).toBe(
      "wrong-path",
    );
  });

  test("when a family is not one of those that are listed", () => {
    const change = { op: "set", target: role("clerk"), path: ["family"], after: "office" } as const;
    expect(made(change).getRole("clerk").family).toBe("office");
    const listed = made({ op: "add", target: { kind: "family", id: "f" }, item: { id: "f", label: {} } });
    expect(applyChange(listed, change)).toMatchObject({ refusal: { code: "unknown-reference" } });
  });
});

describe("several changes as one", () => {
  test("build on one another", () => {
    const after = made({
      op: "all",
      changes: [
        { op: "add", target: skill("cooking"), item: { id: "cooking", label: { en: "Cooking" } } },
        { op: "add", target: role("cook"), item: { id: "cook", label: { en: "Cook" } } },
        {
          op: "add",
          target: { kind: "requirement", role: "cook", skill: "cooking" },
          item: { skill: "cooking", level: 2 },
        },
        {
          op: "set",
          target: { kind: "requirement", role: "cook", skill: "cooking" },
          path: ["level"],
          before: 2,
          after: 3,
        },
        { op: "add", target: { kind: "move", from: "cook", to: "clerk" }, item: { from: "cook", to: "clerk" } },
      ],
    });
    expect(after.getRole("cook").requirements).toEqual([{ skill: "cooking", level: 3 }]);
    expect(after.movesTo("clerk")).toHaveLength(1);
  });

  test("remove a skill together with all that refers to it", () => {
    const [requires] = taxonomy.relations;
    const [law] = taxonomy.getRole("manager").requirements ?? [];
    const after = made({
      op: "all",
      changes: [
        {
          op: "remove",
          target: { kind: "relation", ...(requires as NonNullable<typeof requires>) },
          item: requires ?? {},
        },
        { op: "remove", target: { kind: "requirement", role: "manager", skill: "law" }, item: law ?? {} },
        { op: "remove", target: skill("law"), item: taxonomy.getSkill("law") },
      ],
    });
    expect(after.findSkill("law")).toBeUndefined();
  });

  test("ten thousand deep do not overflow the stack", () => {
    let change: Change = { op: "set", target: skill("law"), path: ["label", "nl"], after: "Recht" };
    for (let depth = 0; depth < 10_000; depth++) change = { op: "all", changes: [change] };
    expect(checkChange(change)).toEqual([]);
    expect(describeChange(taxonomy, change).en).toBe("rename the skill ‘law’");
    const answer = applyChange(taxonomy, change);
    expect(answer.ok && applyChange(answer.taxonomy, invertChange(answer.change)).ok).toBe(true);
  });

  test("thousands on a large taxonomy are made in order, each seeing those before it", () => {
    const skills = Array.from({ length: 14_000 }, (_, at) => ({ id: `s${at}`, label: { en: `S${at}` } }));
    const large = buildTaxonomy("", { also: { skills } });
    const changes: Change[] = skills.slice(0, 1_000).flatMap(({ id }, at) => [
      { op: "set", target: skill(id), path: ["label", "en"], before: `S${at}`, after: "changed" },
      { op: "add", target: skill(`n${at}`), item: { id: `n${at}`, label: {}, broader: [id] }, at },
    ]);
    const answer = applyChange(large, { op: "all", changes });
    const after = answer.ok ? answer.taxonomy : large;
    expect(after.skills).toHaveLength(15_000);
    for (const [position, id] of [
      [0, "n0"],
      [999, "n999"],
      [1_000, "s0"],
      [14_999, "s13999"],
    ] as const) {
      expect(after.skillPosition(id)).toBe(position);
      expect(after.skills[position]?.id).toBe(id);
    }
    expect(after.narrowerOf("s999").map(({ id }) => id)).toEqual(["n999"]);
    expect(after.skills.filter(({ label }) => label.en === "changed")).toHaveLength(1_000);
    expect(large.skills[0]).toEqual(skills[0]);
  });
});

describe("a draft with an id twice", () => {
  const twice = buildTaxonomy("", {
    also: { skills: ["a", "b", "a"].map((id, at) => ({ id, label: { en: `${at}` } })) },
  });

  test("can be mended by removing either", () => {
    for (const at of [0, 2]) {
      const after = made({ op: "remove", target: skill("a"), item: twice.skills[at] ?? {}, at }, twice);
      expect(after.getSkill("a").label.en).toBe(String(2 - at));
    }
  });

  test("or a requirement twice, by removing either of those", () => {
    const requirements = [
      { skill: "b", level: 1 },
      { skill: "b", level: 2 },
    ];
    const clerk = buildTaxonomy("b", { also: { roles: [{ id: "clerk", label: {}, requirements }] } });
    const target = { kind: "requirement", role: "clerk", skill: "b" } as const;
    const after = made({ op: "remove", target, item: { skill: "b", level: 2 }, at: 1 }, clerk);
    expect(after.getRole("clerk").requirements).toEqual([{ skill: "b", level: 1 }]);
  });
});

describe("the name of a change", () => {
  test.each([
    [
      { op: "add", target: { kind: "relation", type: "requires", source: "law", target: "filing" }, item: {} },
      "connect law → filing",
      "verbind law → filing",
    ],
    [
      { op: "add", target: { kind: "relation", type: "overlaps", source: "law", target: "filing" }, item: {} },
      "connect law ↔ filing",
      "verbind law ↔ filing",
    ],
    [
      { op: "add", target: role("cook"), item: { id: "cook", label: { en: "Cook", nl: "Kok" } } },
      "add the role ‘Cook’",
      "voeg de rol ‘Kok’ toe",
    ],
    [
      { op: "remove", target: { kind: "requirement", role: "clerk", skill: "typing" }, item: {} },
      "remove the requirement ‘typing’ of ‘clerk’",
      "haal de eis ‘typing’ van ‘clerk’ weg",
    ],
    [
      { op: "set", target: { kind: "requirement", role: "clerk", skill: "typing" }, path: ["level"], after: 3 },
      "require ‘typing’ at level 3 of ‘clerk’",
      "vraag ‘typing’ op niveau 3 van ‘clerk’",
    ],
    [
      { op: "set", target: { kind: "map", id: "main" }, path: ["positions", "role:clerk"], after: [1, 1] },
      "move ‘clerk’",
      "verplaats ‘clerk’",
    ],
    [
      { op: "set", target: skill("law"), path: ["status"], after: "deprecated" },
      "change the status of the skill ‘law’",
      "wijzig de status van de vaardigheid ‘law’",
    ],
    [{ op: "all", changes: [] }, "change nothing", "wijzig niets"],
  ] as [Change, string, string][])("%j", (change, en, nl) => {
    expect(describeChange(taxonomy, change)).toEqual({ nl, en });
  });

  test("of several is that of the first, and how many more there are", () => {
    const rename: Change = { op: "set", target: skill("law"), path: ["label", "en"], before: "law", after: "Law" };
    expect(describeChange(taxonomy, { op: "all", changes: [rename, rename, rename] }).nl).toBe(
      "hernoem de vaardigheid ‘law’ (en nog 2)",
    );
  });
});
