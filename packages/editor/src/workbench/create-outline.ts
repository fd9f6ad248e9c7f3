import type { LanguageText, Skill, Taxonomy } from "@skillways/core";
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

/** All roles and skills as headed lists; groups without items are left out. O(n log n); skills once for each list of them. */
export function createOutline(taxonomy: Taxonomy, messages: Messages<EditorTexts>): Outline {
  return {
    roles: groupRoles(taxonomy, messages).filter(({ items }) => items.length > 0),
    skills: groupSkills(taxonomy, messages).filter(({ items }) => items.length > 0),
  };
}

function groupRoles(taxonomy: Taxonomy, messages: Messages<EditorTexts>): readonly OutlineGroup[] {
  const byFamily = new Map<string, OutlineItem[]>();
  for (const { id } of taxonomy.families) byFamily.set(id, []);
  const homeless: OutlineItem[] = [];
  for (const role of taxonomy.roles) {
    const item = itemOf("role", role, taxonomy, messages);
    const members = role.family === undefined ? homeless : byFamily.get(role.family);
    if (members !== undefined) members.push(item);
    else byFamily.set(role.family ?? "", [item]);
  }
  const families = [...byFamily].map(([id, items], familyIndex): OutlineGroup => {
    const title = taxonomy.textOf(taxonomy.findFamily(id)?.label, messages.language) || id;
    return { id: `family:${id}`, title, familyIndex, items };
  });
  return [...families, { id: "family:", title: messages.text("props.noFamily"), items: homeless }];
}

interface GroupedSkills {
  readonly languages: readonly string[];
  readonly messages: Messages<EditorTexts>;
  readonly groups: readonly OutlineGroup[];
}

// Most edits leave the list of skills as it is, and sorting thousands of names takes a while.
const grouped = new WeakMap<readonly Skill[], GroupedSkills>();

function groupSkills(taxonomy: Taxonomy, messages: Messages<EditorTexts>): readonly OutlineGroup[] {
  const { skills, languages } = taxonomy;
  const known = grouped.get(skills);
  if (known?.languages === languages && known.messages === messages) return known.groups;
  const groups = (["soft", "hard", undefined] as const).map((nature): OutlineGroup => {
    const items = skills
      .filter((skill) => skill.nature === nature)
      .map((skill) => itemOf("skill", skill, taxonomy, messages));
    items.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
    return { id: `nature:${nature ?? ""}`, title: messages.text(`outline.${nature ?? "other"}`), items };
  });
  grouped.set(skills, { languages, messages, groups });
  return groups;
}

function itemOf(
  kind: "role" | "skill",
  { id, label }: { readonly id: string; readonly label: LanguageText },
  taxonomy: Taxonomy,
  messages: Messages<EditorTexts>,
): OutlineItem {
  return { key: `${kind}:${id}`, label: taxonomy.textOf(label, messages.language) || id };
}
