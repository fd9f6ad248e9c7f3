import type { LanguageText, LanguageTexts, Skill, Taxonomy, UiLanguage } from "@skillways/core";
import { foldName } from "../../commands/fold-name.js";

/** A row or a column. */
export interface AxisItem {
  readonly id: string;
  readonly label: string;
}

export interface AxisGroup {
  readonly title: string;
  /** Of its colour; absent for what is in no group. */
  readonly mark: number | undefined;
  readonly items: readonly AxisItem[];
}

/** The roles, the people or the skills of a matrix, in the order in which they are shown. */
export interface MatrixAxis {
  readonly kind: "roles" | "skills" | "people";
  /** None is empty. */
  readonly groups: readonly AxisGroup[];
  readonly items: readonly AxisItem[];
  /** Where each one is, by id. */
  readonly places: ReadonlyMap<string, number>;
}

export interface AxisChoice {
  readonly language: UiLanguage;
  /** Words that a name has to hold. */
  readonly filter: string;
  /** Only those that ask something, or are asked. */
  readonly onlyUsed: boolean;
  /** Only these, by id. Default all. */
  readonly only?: ((id: string) => boolean) | undefined;
  /** The title of what is in no group. */
  readonly restTitle: string;
  /** The titles of skills by nature, where they are in no group. */
  readonly natureTitles: Readonly<Record<"soft" | "hard", string>>;
}

const MOST_SHOWN = 200;

/** The roles by family, in the order of the document. O(roles). */
export function createRoleAxis(taxonomy: Taxonomy, choice: AxisChoice): MatrixAxis {
  const keep = createKeep(choice);
  const groups = new Map<string, { title: string; mark: number | undefined; items: AxisItem[] }>();
  taxonomy.families.forEach(({ id, label }, mark) => {
    groups.set(id, { title: taxonomy.textOf(label, choice.language) || id, mark, items: [] });
  });
  const rest = { title: choice.restTitle, mark: undefined, items: [] as AxisItem[] };
  for (const role of taxonomy.roles) {
    if (!keep(role) || (choice.onlyUsed && !role.requirements?.length)) continue;
    const group = (role.family === undefined ? undefined : groups.get(role.family)) ?? rest;
    group.items.push(itemOf(taxonomy, role, choice.language));
  }
  return createAxis("roles", [...groups.values(), rest]);
}

/** The skills by the group they are part of, else by nature; alphabetical within. O(n log n). */
export function createSkillAxis(taxonomy: Taxonomy, choice: AxisChoice): MatrixAxis {
  const keep = createKeep(choice);
  const groups = new Map<string, { title: string; mark: number | undefined; items: AxisItem[] }>();
  const natures = { soft: [] as AxisItem[], hard: [] as AxisItem[], rest: [] as AxisItem[] };
  for (const { id, label, grouping } of taxonomy.skills) {
    if (grouping)
      groups.set(id, { title: taxonomy.textOf(label, choice.language) || id, mark: groups.size, items: [] });
  }
  for (const skill of taxonomy.skills) {
    const isAsked = (): boolean => taxonomy.rolesRequiring(skill.id).length > 0;
    if (!keep(skill) || ((choice.onlyUsed || skill.grouping) && !isAsked())) continue;
    const group = groups.get(findGroup(taxonomy, skill) ?? "")?.items ?? natures[skill.nature ?? "rest"];
    group.push(itemOf(taxonomy, skill, choice.language));
  }
  const all = [
    ...groups.values(),
    { title: choice.natureTitles.soft, mark: groups.size, items: natures.soft },
    { title: choice.natureTitles.hard, mark: groups.size + 1, items: natures.hard },
    { title: choice.restTitle, mark: undefined, items: natures.rest },
  ];
  for (const { items } of all) sortByLabel(items);
  return createAxis("skills", all);
}

/** The nearest heading above a skill; itself where it is one. */
function findGroup(taxonomy: Taxonomy, skill: Skill): string | undefined {
  const seen = new Set<string>();
  let at: Skill | undefined = skill;
  while (at !== undefined && !seen.has(at.id)) {
    if (at.grouping) return at.id;
    seen.add(at.id);
    const [parent]: readonly string[] = at.broader ?? [];
    at = parent === undefined ? undefined : taxonomy.findSkill(parent);
  }
  return undefined;
}

/** An axis of groups; those without items are left out. */
export function createAxis(kind: MatrixAxis["kind"], all: readonly AxisGroup[]): MatrixAxis {
  const groups = all.filter(({ items }) => items.length > 0);
  const items = groups.flatMap((group) => group.items);
  return { kind, groups, items, places: new Map(items.map(({ id }, place) => [id, place])) };
}

function itemOf(
  taxonomy: Taxonomy,
  { id, label }: { readonly id: string; readonly label: LanguageText },
  language: UiLanguage,
): AxisItem {
  return createItem(id, taxonomy.textOf(label, language) || id);
}

/** A row or a column by its name. */
export function createItem(id: string, text: string): AxisItem {
  // A name of ten thousand characters would take the time of a thousand names to lay out.
  return { id, label: text.length > MOST_SHOWN ? `${[...text.slice(0, MOST_SHOWN)].slice(0, -1).join("")}…` : text };
}

/** By name; ties by id. */
export function sortByLabel(items: AxisItem[]): void {
  const keys = new Map(items.map(({ id, label }) => [id, foldName(label)]));
  items.sort((a, b) => {
    const [one = "", other = ""] = [keys.get(a.id), keys.get(b.id)];
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
  });
}

function createKeep({ filter, only }: AxisChoice): (item: Named) => boolean {
  const matches = createFilter(filter);
  return (item) =>
    only?.(item.id) !== false && matches([...Object.values(item.label), ...Object.values(item.altLabels ?? {}).flat()]);
}

interface Named {
  readonly id: string;
  readonly label: LanguageText;
  readonly altLabels?: LanguageTexts;
}

/** Whether one of several names holds all words of a text. */
export function createFilter(filter: string): (names: readonly string[]) => boolean {
  const words = foldName(filter)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return (names) => names.map(foldName).some((name) => words.every((word) => name.includes(word)));
}
