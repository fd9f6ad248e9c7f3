import { type LanguageText, pickText } from "../schema/language.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { foldLabel } from "./fold-label.js";
import { isPlaceholder } from "./matrix-cell.js";

/**
 * The names by which a matrix tells items apart: their labels, with the id behind one that another item has too or that
 * would be read as nothing. O(items).
 */
export function matrixNames(
  items: readonly { readonly id: string; readonly label: LanguageText }[],
  taxonomy: Taxonomy,
  language: string,
): ReadonlyMap<string, string> {
  const labels = items.map(({ label }) => pickText(label, [language, ...taxonomy.languages]).trim());
  const uses = new Map<string, number>();
  for (const label of labels) uses.set(foldLabel(label), (uses.get(foldLabel(label)) ?? 0) + 1);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  items.forEach(({ id }, at) => {
    const label = labels[at] as string;
    const isClear = label !== "" && uses.get(foldLabel(label)) === 1 && !isPlaceholder(label);
    let name = isClear ? label : `${label} (${id})`.trim();
    for (let count = 2; taken.has(foldLabel(name)); count++) name = `${label} (${id}, ${count})`.trim();
    taken.add(foldLabel(name));
    if (!names.has(id)) names.set(id, name);
  });
  return names;
}
