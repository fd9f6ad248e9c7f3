/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import { announcementMessages } from "../../src/messages/announcement-messages.js";
import { type Catalogue, createMessages, type Template } from "../../src/messages/messages.js";
import { createSentences } from "../../src/messages/sentences.js";
import { wordMessages } from "../../src/messages/word-messages.js";

const modules = import.meta.glob<Readonly<Record<string, Catalogue<object>>>>("../../src/messages/*-messages.ts", {
  eager: true,
});
const areas = Object.values(modules).flatMap((module) => Object.entries(module));
const words = new Set(Object.keys(wordMessages.en));

function formsOf(template: Template): string[] {
  return typeof template === "string" ? [template] : [template.one, template.other];
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "").sort();
}

describe.each(areas)("the texts of %s", (_, catalogue) => {
  const en = new Map<string, Template>(Object.entries(catalogue.en));
  const nl = new Map<string, Template>(Object.entries(catalogue.nl));

  it("say the same things in both languages", () => {
    expect([...nl.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("are never empty, but for a part of a sentence that one language does not need", () => {
    for (const [key, text] of en) {
      const inBoth = [formsOf(text), formsOf(nl.get(key) ?? "")].map((forms) =>
        forms.every((form) => form.trim() !== ""),
      );
      if (key.startsWith("form.")) expect(inBoth, key).toContain(true);
      else expect(inBoth, key).toEqual([true, true]);
    }
  });

  it("fill in the same values in both languages, words aside", () => {
    const valuesOf = (text: Template): string[] =>
      [...new Set(formsOf(text).flatMap(placesIn))].filter((name) => !name.startsWith("word."));
    for (const [key, text] of en) expect(valuesOf(nl.get(key) ?? ""), key).toEqual(valuesOf(text));
  });

  it("have a plural in one language where they have it in the other", () => {
    for (const [key, text] of en) expect(typeof nl.get(key), key).toBe(typeof text);
  });

  it("only name words that exist", () => {
    for (const [key, text] of [...en, ...nl]) {
      for (const name of formsOf(text).flatMap(placesIn)) {
        if (name.startsWith("word.")) expect(en.has(name) || words.has(name), `${key} names ${name}`).toBe(true);
        else expect(name, key).toMatch(/^[a-zA-Z]\w*$/);
      }
    }
  });
});

describe("createMessages", () => {
  const nl = createMessages(announcementMessages, "nl");
  const en = createMessages(announcementMessages, "en");

  it("chooses the plural form by the count", () => {
    expect(en.text("deletion.required", { label: "SQL", count: 1 })).toBe(
      "“SQL” is used by 1 role; it no longer asks for it.",
    );
    expect(en.text("deletion.required", { label: "SQL", count: 7 })).toContain("used by 7 roles");
    expect(nl.text("done.moved", { count: 0 })).toBe("0 onderdelen zijn verplaatst.");
    expect(nl.text("done.moved", { count: 1 })).toBe("1 onderdeel is verplaatst.");
  });

  it("writes numbers and percentages as the language does", () => {
    expect(nl.number(1234.5)).toBe("1.234,5");
    expect(en.number(1234.5)).toBe("1,234.5");
    expect(nl.percent(0.624)).toBe("62%");
    expect(en.list(["a", "b", "c"])).toBe("a, b, and c");
    expect(nl.text("done.grade", { label: "Planner", grade: 2.5 })).toContain("2,5");
  });

  it("starts a sentence with a capital where it starts with a word", () => {
    expect(nl.text("done.create-skill", { label: "SQL" })).toBe("Vaardigheid ‘SQL’ is toegevoegd.");
  });

  it("fills in a value as it is, braces and all", () => {
    expect(en.text("done.field", { label: "{word.skill} $& {label}" })).toBe("“{word.skill} $& {label}” is changed.");
  });

  it("lets a host change one word everywhere, or one whole message", () => {
    const own = createMessages(announcementMessages, "en", {
      "word.skill": "competency",
      unchanged: "Already so.",
      "done.field": ({ label }) => `Saved ${String(label)}`,
    });
    expect(own.text("done.create-skill", { label: "SQL" })).toBe("Competency “SQL” is added.");
    expect(own.text("unchanged")).toBe("Already so.");
    expect(own.text("done.field", { label: "SQL" })).toBe("Saved SQL");
    expect(own.text("done.create-role", { label: "Planner" })).toBe("Role “Planner” is added.");
  });

  it("takes no message from a host that is not one of ours", () => {
    const strange = { constructor: "x", ["__proto__"]: "y" } as object;
    const own = createMessages(announcementMessages, "en", strange);
    expect(own.text("edit")).toBe("edit");
  });
});

describe("createSentences", () => {
  it("says everything in both languages, with values that differ by language", () => {
    const say = createSentences(announcementMessages, { nl: { "word.role": "functie" } });
    expect(say("done.create-role", { label: { nl: "Bezorger", en: "Courier" } })).toEqual({
      nl: "Functie ‘Bezorger’ is toegevoegd.",
      en: "Role “Courier” is added.",
    });
  });
});
