import { cut, type FindingList } from "../schema/finding-list.js";
import type { Sentence } from "../schema/language.js";

/** Ids that a list holds more than once: a finding at each further one. O(n). */
export function checkUniqueIds(
  ids: readonly string[],
  pointerAt: (position: number) => string,
  findings: FindingList,
  what: Sentence,
): void {
  const seen = new Set<string>();
  ids.forEach((id, position) => {
    if (seen.has(id)) {
      findings.add("duplicate-id", "error", () => ({
        pointer: pointerAt(position),
        expected: "an id that is in the list once",
        received: JSON.stringify(cut(id)),
        message: { nl: `${what.nl}: ‘${cut(id)}’.`, en: `${what.en}: ‘${cut(id)}’.` },
      }));
    }
    seen.add(id);
  });
}
