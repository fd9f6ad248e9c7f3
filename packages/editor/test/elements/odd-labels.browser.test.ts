import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, expect, it } from "vitest";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { part, settled, showEditor } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

const LABELS = {
  markup: '<img src=x onerror="document.title=1"><b>Bold</b> & co',
  long: "Very long name ".repeat(700).slice(0, 10_000),
  arabic: "مخطط النقل والإمداد",
  japanese: "物流計画担当者の研修と評価の責任者",
  emoji: "👩‍🚀 Ruimtevaart 🧑🏽‍🔧🏳️‍🌈",
  blank: "​",
};

/** Roles and skills of odd names that ask each other, and places for roles that are gone. */
function oddTaxonomy(): TaxonomyDocument {
  const sample = sampleTaxonomy();
  const ids = Object.keys(LABELS);
  const named = ids.map((id) => ({ id, label: { en: LABELS[id as keyof typeof LABELS] } }));
  return {
    ...sample,
    skills: named.map((skill) => ({ ...skill, id: `s-${skill.id}` })),
    relations: [],
    families: [{ id: "odd", label: { en: LABELS.markup } }],
    roles: named.map((role, at) => ({
      ...role,
      family: "odd",
      grade: 1 + (at % 3),
      requirements: ids.map((id) => ({ skill: `s-${id}`, level: 1 + (at % 3) })),
    })),
    moves: ids.slice(1).map((to, at) => ({ from: ids[at] as string, to })),
    maps: [{ id: "main", positions: { "role:gone": [0, 0], "role:long": [320, 120], "skill:gone": [9, 9] } }],
  };
}

it.each([
  ["career", "canvas"],
  ["skills", "canvas"],
  ["role", "canvas"],
  ["matrix", "matrix"],
  ["outline", "tree"],
] as const)(
  "names with markup, of 10,000 characters, in any script are only names in the %s lens",
  async (lens, holder) => {
    const complaints: string[] = [];
    const onError = ({ message }: ErrorEvent): unknown => complaints.push(message);
    addEventListener("error", onError);
    try {
      const editor = await showEditor("en", oddTaxonomy());
      editor.selection = ["role:markup"];
      (part(editor, "canvas").host as HTMLElement & { bench: { show(view: object): void } }).bench.show({ lens });
      await settled(editor);
      await expect.poll(() => part(editor, holder).textContent).toContain("物流");
      await expect.poll(() => part(editor, holder).textContent?.replace(/\s+/gu, "")).toContain("<img");
      expect(part(editor, holder).querySelector("img")).toBeNull();
      const { width } = editor.getBoundingClientRect();
      expect(editor.scrollWidth).toBeLessThanOrEqual(Math.ceil(width));
      expect(document.title).not.toBe("1");
      expect(complaints).toEqual([]);
    } finally {
      removeEventListener("error", onError);
    }
  },
);
