import type { LanguageText, Taxonomy } from "@skillways/core";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { Messages } from "../messages/messages.js";

export interface OutlineItem {
  readonly key: string;
  readonly label: string;
}

export interface OutlineGroup {
  readonly id: string;
  readonly title: string;
  readonly familyIndex?: number;
  readonly items: readonly OutlineItem[];
}

export interface Outline {
  /** By family, in the order of the document. */
  readonly roles: readonly OutlineGroup[];
  /** By nature, in alphabetical order. */
  readonly skills: readonly OutlineGroup[];
}

/** All roles and skills as headed lists; groups without items are left out. O(n log n). */
export function createOutline(taxonomy: Taxonomy, messages: Messages<EditorTexts>): Outline {
  const itemOf = (kind: "role" | "skill", { id, label }: { id: string; label: LanguageText }): OutlineItem => ({
    key: `${kind}:${id}`,
    label: taxonomy.textOf(label, messages.language) || id,
  });
  const byFamily = new Map<string, OutlineItem[]>();
  for (const { id } of taxonomy.families) byFamily.set(id, []);
  const homeless: OutlineItem[] = [];
  for (const role of taxonomy.roles) {
    const item = itemOf("role", role);
    const members = role.family === undefined ? homeless : byFamily.get(role.family);
    if (members !== undefined) members.push(item);
    else byFamily.set(role.family ?? "", [item]);
  }
  const families = [...byFamily].map(([id, items], familyIndex): OutlineGroup => {
    const title = taxonomy.textOf(taxonomy.findFamily(id)?.label, messages.language) || id;
    return { id: `family:${id}`, title, familyIndex, items };
  });
  const skills = (["soft", "hard", undefined] as const).map((nature): OutlineGroup => {
    const items = taxonomy.skills.filter((skill) => skill.nature === nature).map((skill) => itemOf("skill", skill));
    items.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
    return { id: `nature:${nature ?? ""}`, title: messages.text(`outline.${nature ?? "other"}`), items };
  });
  const rest: OutlineGroup = { id: "family:", title: messages.text("props.noFamily"), items: homeless };
  return {
    roles: [...families, rest].filter(({ items }) => items.length > 0),
    skills: skills.filter(({ items }) => items.length > 0),
  };
}
