import type { Change, Json, Target, Taxonomy } from "../../src/index.js";

/**
 * Changes that somebody could try on a taxonomy, the sensible and the impossible: for each item to add another, to
 * remove it with and without its position, and to set fields rightly, wrongly and on top of what is no longer so.
 */
export function possibleChanges(taxonomy: Taxonomy): Change[] {
  return [
    ...itemChanges(taxonomy),
    ...requirementChanges(taxonomy),
    ...connectionChanges(taxonomy),
    ...mapChanges(taxonomy),
  ];
}

/** The change at a number, for any natural number. */
export function pickChange(taxonomy: Taxonomy, number: number): Change {
  const changes = possibleChanges(taxonomy);
  return changes[number % changes.length] as Change;
}

function itemChanges(taxonomy: Taxonomy): Change[] {
  const skillIds = taxonomy.skills.map(({ id }) => id);
  const changes: Change[] = [
    ...addAndRemove({ kind: "skill", id: "new" }, { id: "new", label: { en: "New" }, broader: skillIds.slice(-2) }),
    ...addAndRemove({ kind: "skill", id: "loose" }, { id: "loose", label: {}, broader: ["missing"] }),
    ...addAndRemove({ kind: "skill", id: "other" }, { id: "not-that", label: {} }),
    ...addAndRemove(
      { kind: "role", id: "new" },
      { id: "new", label: { en: "New" }, requirements: [{ skill: skillIds[0] ?? "" }] },
    ),
    ...addAndRemove({ kind: "role", id: "shapeless" }, { id: "shapeless" }),
    ...addAndRemove({ kind: "family", id: "new" }, { id: "new", label: { nl: "Nieuw" } }),
    ...addAndRemove({ kind: "scale", id: "new" }, { id: "new", levels: [{ value: 1 }, { value: 2 }] }),
    ...addAndRemove({ kind: "map", id: "new" }, { id: "new", positions: {} }),
    { op: "set", target: { kind: "taxonomy" }, path: ["version"], before: taxonomy.document.version, after: "2" },
    { op: "set", target: { kind: "taxonomy" }, path: ["description", "nl"], after: "Omschrijving" },
    { op: "set", target: { kind: "taxonomy" }, path: ["skills"], before: [], after: [] },
    { op: "set", target: { kind: "taxonomy" }, path: ["title"], before: taxonomy.document.title as Json },
  ];
  for (const [kind, list] of [
    ["scale", taxonomy.scales],
    ["skill", taxonomy.skills],
    ["family", taxonomy.families],
    ["role", taxonomy.roles],
  ] as const) {
    list.forEach((item, at) => {
      const target = { kind, id: item.id };
      changes.push(...removals(target, item, at));
      changes.push({ op: "add", target, item });
      changes.push({ op: "set", target, path: ["id"], before: item.id, after: "renamed" });
      changes.push({ op: "set", target, path: ["label", "nl"], before: json(item.label?.nl), after: "Nieuw" });
      changes.push({ op: "set", target, path: ["custom", "__proto__", "x"], after: [1, { y: null }] });
      changes.push({ op: "set", target, path: ["label"], after: { nl: "Over iets heen" } });
    });
  }
  taxonomy.skills.forEach(({ id, broader }) => {
    const target = { kind: "skill", id } as const;
    for (const parent of skillIds) {
      changes.push({
        op: "set",
        target,
        path: ["broader"],
        before: json(broader),
        after: [...(broader ?? []), parent],
      });
    }
    changes.push({ op: "set", target, path: ["broader"], before: json(broader) });
    changes.push({ op: "set", target, path: ["scale"], after: "missing" });
    changes.push({ op: "set", target, path: ["scale"], after: taxonomy.scales[0]?.id ?? "none" });
  });
  taxonomy.roles.forEach(({ id, family, grade }) => {
    const target = { kind: "role", id } as const;
    changes.push({ op: "set", target, path: ["family"], before: json(family), after: "somewhere" });
    changes.push({ op: "set", target, path: ["grade"], before: json(grade), after: 10 });
    changes.push({ op: "set", target, path: ["grade"], before: json(grade), after: "high" });
    changes.push({ op: "set", target, path: ["pay", "min"], after: 3000 });
    changes.push({ op: "set", target, path: ["requirements"], after: [] });
  });
  return changes;
}

function requirementChanges(taxonomy: Taxonomy): Change[] {
  return taxonomy.roles.flatMap((role) => {
    const changes: Change[] = [];
    for (const { id: skill } of [...taxonomy.skills, { id: "missing" }]) {
      changes.push({
        op: "add",
        target: { kind: "requirement", role: role.id, skill },
        item: { skill, level: 1 },
        at: 0,
      });
    }
    role.requirements?.forEach((item, at) => {
      const target = { kind: "requirement", role: role.id, skill: item.skill } as const;
      changes.push(...removals(target, item, at));
      changes.push({ op: "set", target, path: ["level"], before: json(item.level), after: 2 });
      changes.push({ op: "set", target, path: ["level"], before: json(item.level) });
      changes.push({ op: "set", target, path: ["skill"], before: item.skill, after: "other" });
    });
    return changes;
  });
}

function connectionChanges(taxonomy: Taxonomy): Change[] {
  const changes: Change[] = [];
  for (const { id: source } of taxonomy.skills) {
    for (const { id: target } of taxonomy.skills) {
      for (const type of ["requires", "overlaps"] as const) {
        changes.push({ op: "add", target: { kind: "relation", type, source, target }, item: { type, source, target } });
      }
    }
  }
  taxonomy.relations.forEach((item, at) => {
    const { weight: _, custom: __, ...named } = item;
    changes.push(...removals({ kind: "relation", ...named }, item, at));
    const target = { kind: "relation", ...named } as const;
    changes.push({ op: "set", target, path: ["weight"], before: json(item.weight), after: 0.9 });
  });
  for (const { id: from } of taxonomy.roles) {
    for (const { id: to } of [...taxonomy.roles, { id: "missing" }]) {
      changes.push({ op: "add", target: { kind: "move", from, to }, item: { from, to, observed: 3 } });
    }
  }
  taxonomy.moves.forEach((item, at) => {
    const target = { kind: "move", from: item.from, to: item.to } as const;
    changes.push(...removals(target, item, at));
    changes.push({ op: "set", target, path: ["blocked"], before: json(item.blocked), after: true });
  });
  return changes;
}

function mapChanges(taxonomy: Taxonomy): Change[] {
  return taxonomy.maps.flatMap((map, at) => {
    const target = { kind: "map", id: map.id } as const;
    const changes = removals(target, map, at);
    for (const { id } of [...taxonomy.roles, { id: "missing" }]) {
      const path = ["positions", `role:${id}`];
      const before = json(map.positions[`role:${id}`] as Json | undefined);
      changes.push({ op: "set", target, path, before, after: [1, 2] });
      changes.push({ op: "set", target, path, before });
      changes.push({ op: "set", target, path, before, after: [1] });
    }
    return changes;
  });
}

function addAndRemove(target: Target, item: object): Change[] {
  return [
    { op: "add", target, item },
    { op: "add", target, item, at: 1 },
    { op: "remove", target, item },
  ];
}

function removals(target: Target, item: object, at: number): Change[] {
  return [
    { op: "remove", target, item, at },
    { op: "remove", target, item },
    { op: "remove", target, item, at: at + 1, closesList: true },
    { op: "remove", target, item: { ...item, custom: { other: true } }, at },
  ];
}

/** A value that may be absent: `before: undefined` says the same as no `before`. */
function json(value: unknown): Json {
  return value as Json;
}
