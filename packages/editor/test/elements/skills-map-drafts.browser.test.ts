import { afterEach, describe, expect, it } from "vitest";
import { DraftStore } from "../../src/elements/drafts/draft-store.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { feature, find, node, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(() => {
  document.body.replaceChildren();
});

let maps = 0;
/** A map that no other test knows. */
function ownMap() {
  maps += 1;
  return { ...sampleTaxonomy(), id: `kept-${maps}` };
}

async function keeping(language: "nl" | "en", map = ownMap()): Promise<SkillsMapEditor> {
  const editor = await showEditor(language, map);
  editor.drafts = "on";
  await settled(editor);
  return editor;
}

async function edit(editor: SkillsMapEditor): Promise<void> {
  node(editor, "role:planner").focus();
  await press(editor, "n", "Night porter", "{Enter}");
}

async function stored(id: string): Promise<number> {
  const store = await DraftStore.open();
  const drafts = await store?.list(id);
  store?.close();
  return drafts?.length ?? 0;
}

function button(root: ParentNode, name: RegExp): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>("button")].find((one) => name.test(one.textContent ?? ""));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** As a closed tab and another visit: nothing of the first editor is told to the second but what was kept. */
async function visitAgain(editor: SkillsMapEditor, language: "nl" | "en", map = ownMap()): Promise<SkillsMapEditor> {
  editor.remove();
  return keeping(language, map);
}

describe("unsaved work", () => {
  it.each([
    ["en", /There is unsaved work of \d\d:\d\d on this map\./u, /Open it/u],
    ["nl", /Er is niet-opgeslagen werk van \d\d:\d\d aan deze kaart\./u, /Openen/u],
  ] as const)(
    "is offered when somebody returns, and opened as one step on the saved version (%s)",
    async (language, said, open) => {
      const map = ownMap();
      const editor = await keeping(language, map);
      await edit(editor);
      const work = JSON.stringify(editor.document);
      expect(work).toContain("Night porter");

      const again = await visitAgain(editor, language, map);
      const notice = await feature(again, "drafts", "section");
      expect(spoken(again)).toMatch(said);
      expect(again.document.roles).toHaveLength(6);
      button(notice, open).focus();
      await press(again, "{Enter}");
      expect(JSON.stringify(again.document)).toBe(work);
      expect(notice.querySelector("section")).toBeNull();
      await press(again, "{Control>}z{/Control}");
      expect(again.document.roles).toHaveLength(6);
    },
  );

  it("is written a moment after a change, and gone once it is saved", async () => {
    const map = ownMap();
    const editor = await keeping("en", map);
    await edit(editor);
    await expect.poll(() => stored(map.id)).toBe(1);
    editor.markSaved();
    await expect.poll(() => stored(map.id)).toBe(0);
  });

  it("is gone once it is undone, and once it is thrown away", async () => {
    const map = ownMap();
    const editor = await keeping("en", map);
    await edit(editor);
    await expect.poll(() => stored(map.id)).toBe(1);
    await press(editor, "{Control>}z{/Control}");
    await expect.poll(() => stored(map.id)).toBe(0);
    await press(editor, "{Control>}y{/Control}");
    const again = await visitAgain(editor, "en", map);
    button(await feature(again, "drafts", "section"), /Throw away/u).click();
    await expect.poll(() => stored(map.id)).toBe(0);
    expect(spoken(again)).toBe("The unsaved work is thrown away.");
  });

  it("is not offered to whom the saved version has it already", async () => {
    const map = ownMap();
    const editor = await keeping("en", map);
    await edit(editor);
    const saved = editor.document;
    const again = await visitAgain(editor, "en", saved as typeof map);
    await expect.poll(() => stored(map.id)).toBe(0);
    expect(part(again, "drafts").querySelector("section")).toBeNull();
  });

  it("is told apart from a saved version that went on meanwhile, and does not overwrite it", async () => {
    const map = ownMap();
    const editor = await keeping("nl", map);
    await edit(editor);
    const newer = { ...map, version: "2", title: { nl: "Nieuwer", en: "Newer" } };
    const again = await visitAgain(editor, "nl", newer);
    const notice = await feature(again, "drafts", "section");
    expect(notice.textContent).toContain("De opgeslagen kaart is daarna veranderd.");
    expect(again.document.version).toBe("2");
    button(notice, /Openen/u).click();
    await expect.poll(() => again.document.roles.length).toBe(7);
    expect(again.document.version).toBe("1");
  });

  it("of two windows on one map is kept apart, and both are told", async () => {
    const map = ownMap();
    const first = await keeping("en", map);
    await edit(first);
    await expect.poll(() => stored(map.id)).toBe(1);
    const second = await keeping("en", map);
    const notice = await feature(second, "drafts", "section");
    expect(notice.textContent).toContain("another window");
    node(second, "role:lead").focus();
    await press(second, "n", "Cook", "{Enter}");
    await expect.poll(() => stored(map.id)).toBe(2);
    expect(first.document.roles.map(({ id }) => id)).toContain("night-porter");
    expect((await feature(first, "drafts", "section")).textContent).toContain("another window");
  });
});

describe("where nothing can be kept", () => {
  const real = IDBFactory.prototype.open;
  afterEach(() => {
    IDBFactory.prototype.open = real;
  });

  it("nothing is said and nothing breaks", async () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
    const editor = await keeping("en");
    await edit(editor);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(part(editor, "drafts").querySelector("section")).toBeNull();
    expect(editor.document.roles).toHaveLength(7);
  });

  it("a full disk is told, once", async () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    try {
      const editor = await keeping("nl");
      await edit(editor);
      const notice = await feature(editor, "drafts", "section");
      expect(notice.textContent).toContain("Deze browser heeft geen plaats");
      button(notice, /Prima/u).click();
      await settled(editor);
      expect(notice.querySelector("section")).toBeNull();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it("a host may want nothing kept", async () => {
    const map = ownMap();
    const editor = await showEditor("en", map);
    await edit(editor);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await stored(map.id)).toBe(0);
  });
});

it("the offer has no accessibility violations", async () => {
  const map = ownMap();
  const editor = await keeping("en", map);
  await edit(editor);
  const again = await visitAgain(editor, "en", map);
  await feature(again, "drafts", "section");
  expect(await findViolations()).toEqual([]);
  expect(find(part(again, "drafts"), "p").textContent).toContain("unsaved work");
});
