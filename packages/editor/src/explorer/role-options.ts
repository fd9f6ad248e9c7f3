import type { Requirement, Role, Skill } from "@skillways/core";
import type { LabelSearch } from "../search/label-search.js";
import type { Wording } from "./wording.js";

/** Where somebody is or wants to go: a role, or the profile that the host passed in. */
export type RoleChoice = { readonly role: string } | "profile";

export interface RoleOption {
  readonly choice: RoleChoice;
  readonly name: string;
  /** Family and grade, or the synonym by which the role was found. */
  readonly note: string;
  readonly family?: string;
}

/** Options under one heading; a search has one group without a heading. */
export interface RoleOptionGroup {
  readonly heading?: string;
  readonly family?: string;
  /** The skill that all of them ask for. */
  readonly skill?: string;
  readonly options: readonly RoleOption[];
}

export interface RoleOptions {
  readonly groups: readonly RoleOptionGroup[];
  /** How many roles are left out of a long list. */
  readonly more: number;
}

/** Roles by their names, and skills by theirs. */
export interface RoleSearch {
  readonly roles: LabelSearch<Role>;
  readonly skills: LabelSearch<Skill>;
}

const LISTED_AT_MOST = 300;
const SKILLS_AT_MOST = 3;
const ROLES_PER_SKILL = 8;
/** Fewer letters name too many skills. */
const LETTERS_FOR_SKILLS = 2;

/** What a picker lists: search hits for a query, by name and then by a skill they ask for, else all roles by family, each family by grade and name. */
export function listRoleOptions(
  wording: Wording,
  search: RoleSearch,
  query: string,
  profileName: string | null,
): RoleOptions {
  if (query.trim() !== "") {
    const hits = search.roles.find(query, (role) => wording.roleLabel(role));
    const options = hits.map(({ item: role, foundAs }) =>
      optionFor(
        wording,
        role,
        foundAs === undefined
          ? wording.familyAndGrade(role)
          : wording.messages.text("picker.foundAs", { name: foundAs }),
      ),
    );
    const found = new Set(hits.map(({ item }) => item.id));
    return {
      groups: [...(options.length > 0 ? [{ options }] : []), ...bySkill(wording, search, query, found)],
      more: 0,
    };
  }
  const groups: RoleOptionGroup[] =
    profileName === null ? [] : [{ options: [{ choice: "profile", name: profileName, note: "" }] }];
  let left = LISTED_AT_MOST;
  for (const [family, roles] of rolesByFamily(wording)) {
    const listed = roles.slice(0, left);
    left -= listed.length;
    if (listed.length === 0) break;
    const options = listed.map((role) => optionFor(wording, role, wording.grade(role)));
    groups.push(
      family === undefined
        ? { heading: wording.messages.text("picker.otherFamily"), options }
        : { heading: wording.family(family), family, options },
    );
  }
  return { groups, more: Math.max(0, wording.taxonomy.roles.length - LISTED_AT_MOST) };
}

/** Roles that ask for a skill of that name, those that ask most of it first; each once. */
function bySkill(wording: Wording, search: RoleSearch, query: string, found: Set<string>): RoleOptionGroup[] {
  if (query.trim().length < LETTERS_FOR_SKILLS) return [];
  const { messages, taxonomy } = wording;
  const groups: RoleOptionGroup[] = [];
  for (const { item: skill } of search.skills.find(query, ({ id }) => wording.skill(id), SKILLS_AT_MOST)) {
    const asked = taxonomy
      .rolesRequiring(skill.id)
      .filter(({ id }) => !found.has(id))
      .flatMap((role) => {
        const requirement = role.requirements?.find((one) => one.skill === skill.id);
        return requirement === undefined ? [] : { role, requirement };
      })
      .sort((a, b) => weight(b.requirement) - weight(a.requirement) || (a.role.id < b.role.id ? -1 : 1))
      .slice(0, ROLES_PER_SKILL);
    if (asked.length === 0) continue;
    for (const { role } of asked) found.add(role.id);
    groups.push({
      heading: messages.text("picker.asksFor", { skill: wording.skill(skill.id) }),
      skill: skill.id,
      options: asked.map(({ role, requirement }) =>
        optionFor(
          wording,
          role,
          requirement.level === undefined ? "" : messages.text("picker.asks", { level: requirement.level }),
        ),
      ),
    });
  }
  return groups;
}

function weight({ necessity, importance, level }: Requirement): number {
  const base = necessity === "optional" ? 0.5 : necessity === "important" ? 0.75 : 1;
  return (importance ?? base) * (level ?? 1);
}

/** Families in document order, roles without one last; within a family by grade, then by name as the language sorts. */
export function rolesByFamily(wording: Wording): ReadonlyMap<string | undefined, readonly Role[]> {
  const known = wording.taxonomy.families.map(({ id }) => id);
  const named = new Map<string | undefined, Role[]>(known.map((id) => [id, []]));
  for (const role of wording.taxonomy.roles) {
    const roles = named.get(role.family);
    if (roles === undefined) named.set(role.family, [role]);
    else roles.push(role);
  }
  const unnamed = named.get(undefined);
  named.delete(undefined);
  if (unnamed !== undefined) named.set(undefined, unnamed);
  const order = new Intl.Collator(wording.messages.language);
  for (const [family, roles] of named) {
    if (roles.length === 0) named.delete(family);
    roles.sort(
      (a, b) =>
        (a.grade ?? Number.POSITIVE_INFINITY) - (b.grade ?? Number.POSITIVE_INFINITY) ||
        order.compare(wording.roleLabel(a), wording.roleLabel(b)) ||
        (a.id < b.id ? -1 : 1),
    );
  }
  return named;
}

function optionFor(wording: Wording, role: Role, note: string): RoleOption {
  const option = { choice: { role: role.id }, name: wording.roleLabel(role), note };
  return role.family === undefined ? option : { ...option, family: role.family };
}
