import type { Role, TaxonomyDocument, UiLanguage } from "@skillways/core";
import { createTaxonomy, Taxonomy } from "@skillways/core/model";
import { editorMessages } from "../messages/editor-messages.js";
import type { EditorTexts } from "../messages/editor-texts.js";
import { type Catalogue, createMessages } from "../messages/messages.js";
import { openingMessages } from "../messages/opening-messages.js";
import { createOutline, type OutlineGroup } from "./create-outline.js";

/**
 * A taxonomy as HTML text, for a server that renders pages: all roles with what they ask, and all skills, as headed
 * lists. Put it inside the element: it is read until the element draws itself, by search engines, and where scripts
 * do not run. Every text of the taxonomy is escaped.
 *
 * Throws SkillwaysError `invalid-document` for a document that is no taxonomy. O(size of the taxonomy).
 */
export function renderOutline(source: Taxonomy | TaxonomyDocument, language: UiLanguage = "en"): string {
  const taxonomy = source instanceof Taxonomy ? source : createTaxonomy(source);
  const catalogue = {
    en: { ...openingMessages.en, ...editorMessages.en },
    nl: { ...openingMessages.nl, ...editorMessages.nl },
  } as unknown as Catalogue<EditorTexts>;
  const messages = createMessages(catalogue, language);
  const { roles, skills } = createOutline(taxonomy, messages);
  const nameOf = (id: string): string => taxonomy.textOf(taxonomy.findSkill(id)?.label, language) || id;
  const asks = ({ requirements = [] }: Role): string =>
    list(
      requirements.map(({ skill, level }) => {
        const name = escapeHtml(nameOf(skill));
        return level === undefined ? name : `${name}, ${escapeHtml(messages.text("word.level"))} ${level}`;
      }),
    );
  const roleItem = ({ key, label }: OutlineGroup["items"][number]): string => {
    const role = taxonomy.findRole(key.slice("role:".length));
    return escapeHtml(label) + (role === undefined ? "" : asks(role));
  };
  return [
    `<section lang="${language}">`,
    `<h2>${escapeHtml(taxonomy.textOf(taxonomy.document.title, language) || taxonomy.id)}</h2>`,
    part(capitalised(messages.text("word.roles")), roles, roleItem),
    part(capitalised(messages.text("word.skills")), skills, ({ label }) => escapeHtml(label)),
    "</section>",
  ].join("\n");
}

function part(
  title: string,
  groups: readonly OutlineGroup[],
  write: (item: OutlineGroup["items"][number]) => string,
): string {
  if (groups.length === 0) return "";
  const parts = groups.map(({ title: heading, items }) => `<h4>${escapeHtml(heading)}</h4>\n${list(items.map(write))}`);
  return `<h3>${escapeHtml(title)}</h3>\n${parts.join("\n")}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] as string);
}
