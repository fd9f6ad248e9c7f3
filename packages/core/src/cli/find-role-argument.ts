import { foldLabel } from "../io/fold-label.js";
import type { Role } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

const PREFIX = "role:";

/** Whether an argument names a role (`role:…`) and not a file. */
export function isRoleArgument(argument: string): boolean {
  return argument.startsWith(PREFIX);
}

/**
 * The role that an argument names, with or without `role:` before it: by id, else by label in any language, else by a
 * synonym, else by the concept of another taxonomy that it is mapped to (its IRI, or the last part of that).
 *
 * Throws UsageError, with the nearest labels, when there is none, and with the ids when there are several.
 */
export function findRoleArgument(taxonomy: Taxonomy, argument: string, terminal: Terminal): Role {
  const name = isRoleArgument(argument) ? argument.slice(PREFIX.length) : argument;
  const byId = taxonomy.findRole(name);
  if (byId !== undefined) return byId;
  const folded = foldLabel(name);
  const ways: readonly ((role: Role) => boolean)[] = [
    (role) => Object.values(role.label).some((label) => foldLabel(label) === folded),
    (role) => Object.values(role.altLabels ?? {}).some((labels) => labels.some((label) => foldLabel(label) === folded)),
    (role) => (role.mappings ?? []).some(({ target }) => target === name || target.endsWith(`/${name}`)),
  ];
  for (const matches of ways) {
    const roles = taxonomy.roles.filter(matches);
    if (roles.length > 1) throw ambiguous(name, roles, taxonomy, terminal);
    if (roles[0] !== undefined) return roles[0];
  }
  throw unknown(name, taxonomy, terminal);
}

function ambiguous(name: string, roles: readonly Role[], taxonomy: Taxonomy, terminal: Terminal): UsageError {
  const list = listRoles(roles, taxonomy, terminal);
  return new UsageError({
    nl: `‘${name}’ kan meer rollen zijn (${roles.length}). Kies er een met zijn id:\n${list}`,
    en: `‘${name}’ can be several roles (${roles.length}). Choose one by its id:\n${list}`,
  });
}

function unknown(name: string, taxonomy: Taxonomy, terminal: Terminal): UsageError {
  if (taxonomy.roles.length === 0) {
    return new UsageError({ nl: "Er staan geen rollen in dit bestand.", en: "There are no roles in this file." });
  }
  const list = listRoles(nearestRoles(name, taxonomy.roles), taxonomy, terminal);
  return new UsageError({
    nl: `Er is geen rol ‘${name}’. Het meest lijken erop:\n${list}`,
    en: `There is no role ‘${name}’. The nearest are:\n${list}`,
  });
}

function listRoles(roles: readonly Role[], taxonomy: Taxonomy, terminal: Terminal): string {
  return roles
    .slice(0, 8)
    .map((role) => `  role:${role.id}  ${taxonomy.textOf(role.label, terminal.language)}`)
    .join("\n");
}

/** The five roles whose id or label shares most pairs of letters with a name (Dice's coefficient). O(roles · label). */
function nearestRoles(name: string, roles: readonly Role[]): Role[] {
  const wanted = letterPairs(foldLabel(name));
  return roles
    .map((role) => ({
      role,
      score: Math.max(
        ...[role.id, ...Object.values(role.label)].map((text) => dice(wanted, letterPairs(foldLabel(text)))),
      ),
    }))
    .sort((a, b) => b.score - a.score || (a.role.id < b.role.id ? -1 : 1))
    .slice(0, 5)
    .map(({ role }) => role);
}

function letterPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  const padded = ` ${text.replace(/[-_]/g, " ")} `;
  for (let at = 0; at < padded.length - 1; at += 1) pairs.add(padded.slice(at, at + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
