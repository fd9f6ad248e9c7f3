import type { Taxonomy } from "@skillways/core";
import type { RoleSearch } from "./role-options.js";

/** How many items are prepared at a time. */
const SLICE = 250;

const begun = new WeakSet<RoleSearch>();

/**
 * Does ahead what a first search would otherwise do, a slice at a time with a pause between, so that a large taxonomy
 * holds nothing up. Once for each search. O(names).
 */
export async function prepareSearch(
  search: RoleSearch,
  { roles, skills }: Taxonomy,
  pause: () => Promise<void>,
): Promise<void> {
  if (begun.has(search)) return;
  begun.add(search);
  for (const [names, count] of [
    [search.roles, roles.length],
    [search.skills, skills.length],
  ] as const) {
    for (let start = 0; start < count; start += SLICE) {
      await pause();
      names.prepare(start, start + SLICE);
    }
    await pause();
    names.ready();
  }
}
