import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { setRequirement } from "../../src/commands/set-requirement.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import type { SkillsMapSaveEvent } from "../../src/events/skills-map-save-event.js";
import type { Workbench } from "../../src/workbench/workbench.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { feature, find, focused, node, part, press, settled, showEditor, spoken } from "./editor-page.js";

beforeEach(() => sessionStorage.clear());
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const empty = { ...sampleTaxonomy(), roles: [], moves: [] };

function bench(editor: SkillsMapEditor): Workbench {
  return (part(editor, "canvas").host as unknown as { bench: Workbench }).bench;
}

async function chooseInMenu(editor: SkillsMapEditor, name: RegExp): Promise<void> {
  find(part(editor, "toolbar"), "#more-button").click();
  const items = [...part(editor, "toolbar").querySelectorAll<HTMLElement>("#more button")];
  items.find((item) => name.test(item.textContent ?? ""))?.click();
  await settled(editor);
}

describe("a new map", () => {
  it.each([
    ["nl", "Winkelteam staat klaar: 9 rollen en 28 vaardigheden."],
    ["en", "Shop team is ready: 9 roles and 28 skills."],
  ] as const)("comes from an example, by keys alone (%s)", async (language, said) => {
    const editor = await showEditor(language, empty);
    find(part(editor, "canvas"), ".starts button").focus();
    await press(editor, "{Enter}");
    const start = await feature(editor, "start", "dialog[open]");
    expect(focused()?.getAttribute("value")).toBe("shop");
    await press(editor, "{Enter}");
    await expect.poll(() => spoken(editor)).toContain(said);
    expect(start.querySelector("dialog")).toBeNull();
    expect(editor.document.roles).toHaveLength(9);
    expect(editor.document.id).toBe(language === "nl" ? "winkelteam" : "shop-team");
  });

  it("is called what somebody types", async () => {
    const editor = await showEditor("en", empty);
    await chooseInMenu(editor, /New map/u);
    await feature(editor, "start", "dialog[open]");
    await press(editor, "{ArrowDown}", "{Tab}", "{Control>}a{/Control}", "Our ward", "{Enter}");
    await expect.poll(() => editor.document.id).toBe("our-ward");
    expect(editor.document.title).toEqual({ nl: "Zorgteam", en: "Our ward" });
  });

  it("waits until it is said what becomes of unsaved work; keeping on editing keeps everything", async () => {
    const editor = await showEditor("en");
    node(editor, "role:planner").focus();
    await press(editor, "{Shift>}{ArrowRight}{/Shift}");
    const edited = JSON.stringify(editor.document);
    await chooseInMenu(editor, /New map/u);
    await feature(editor, "start", "dialog[open]");
    await press(editor, "{Enter}");
    const leave = await feature(editor, "leave", "dialog[open]");
    expect(leave.textContent).toContain("“Depot” has changes that are not saved.");
    [...leave.querySelectorAll("button")].find((button) => /Keep editing/u.test(button.textContent ?? ""))?.click();
    await settled(editor);
    expect(JSON.stringify(editor.document)).toBe(edited);
    expect(leave.querySelector("dialog")).toBeNull();
  });

  it("comes after the save, and not when saving fails", async () => {
    const editor = await showEditor("nl");
    node(editor, "role:planner").focus();
    await press(editor, "{Shift>}{ArrowRight}{/Shift}");
    let store: { done: () => void; fail: (reason: Error) => void } | undefined;
    editor.addEventListener("skills-map-save", (event: SkillsMapSaveEvent) =>
      event.waitUntil(
        new Promise<void>((done, fail) => {
          store = { done, fail };
        }),
      ),
    );
    const leave = async (): Promise<void> => {
      await chooseInMenu(editor, /Nieuwe kaart/u);
      await feature(editor, "start", "dialog[open]");
      await press(editor, "{Enter}");
      await feature(editor, "leave", "dialog[open]");
      store = undefined;
      await press(editor, "{Enter}");
      await expect.poll(() => store).toBeDefined();
    };
    await leave();
    store?.fail(new Error("off the network"));
    await settled(editor);
    expect(editor.document.id).toBe("depot");
    expect(spoken(editor)).toBe("Opslaan lukte niet, dus je werk staat nog open.");
    await leave();
    expect(editor.document.id).toBe("depot");
    store?.done();
    await expect.poll(() => editor.document.id).toBe("winkelteam");
  });
});

describe("the first steps", () => {
  it.each([
    ["en", "Done: Add a role. 1 of 4.", "2 of 4 done"],
    ["nl", "Gedaan: Maak een rol. 1 van 4.", "2 van 4 gedaan"],
  ] as const)("tick themselves as things happen, and are said (%s)", async (language, said, count) => {
    const editor = await showEditor(language, { ...empty, skills: sampleTaxonomy().skills });
    find(part(editor, "canvas"), ".starts button:nth-child(3)").focus();
    await press(editor, "{Enter}", "Host", "{Enter}");
    await expect.poll(() => spoken(editor)).toContain(said);
    expect(spoken(editor)).toContain("Host");
    const steps = part(editor, "steps");
    find(steps, "li.next button").click();
    await settled(editor);
    await press(editor, "{Escape}");
    bench(editor).dispatch(setRequirement("host", "wms", { level: 2 }));
    await settled(editor);
    expect(steps.textContent).toContain(count);
    expect(steps.querySelectorAll("li.done")).toHaveLength(2);
    editor.markSaved();
    await settled(editor);
    expect(steps.querySelectorAll("li.done")).toHaveLength(3);
  });

  it("stay away once they were put away, and come back when asked for", async () => {
    const editor = await showEditor("en", empty);
    find(part(editor, "canvas"), ".starts button:nth-child(3)").click();
    await settled(editor);
    await press(editor, "Host", "{Enter}");
    const steps = await feature(editor, "steps", "section");
    find(steps, ".icon-button").click();
    await settled(editor);
    expect(steps.querySelector("section")).toBeNull();
    editor.document = empty;
    await settled(editor);
    find(part(editor, "canvas"), ".starts button:nth-child(3)").click();
    await settled(editor);
    await press(editor, "Guest", "{Enter}");
    expect(
      editor.shadowRoot?.querySelector("skills-map-steps")?.shadowRoot?.querySelector("section") ?? null,
    ).toBeNull();
    await chooseInMenu(editor, /First steps/u);
    expect(await feature(editor, "steps", "section")).toBeDefined();
  });
});

describe("saving", () => {
  it.each([
    ["en", "Saving…", "Not saved. Your work is still here.", "Saved"],
    ["nl", "Opslaan…", "Niet opgeslagen. Je werk is er nog.", "Opgeslagen"],
  ] as const)("tells how it goes, and may be tried again (%s)", async (language, saving, failed, saved) => {
    const editor = await showEditor(language);
    node(editor, "role:planner").focus();
    await press(editor, "{Shift>}{ArrowRight}{/Shift}");
    const answers = [() => Promise.reject(new Error("no")), () => Promise.resolve()];
    editor.addEventListener("skills-map-save", (event: SkillsMapSaveEvent) => {
      const answer = answers.shift();
      if (answer) event.waitUntil(answer());
    });
    const said: string[] = [];
    new MutationObserver(() => said.push(spoken(editor))).observe(find(editor.shadowRoot as ShadowRoot, ".live"), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press(editor, "{Control>}s{/Control}");
    await expect.poll(() => spoken(editor)).toBe(failed);
    expect(said).toContain(saving);
    expect(editor.saveState).toBe("failed");
    const again = find(part(editor, "toolbar"), ".again");
    again.click();
    await expect.poll(() => spoken(editor)).toBe(saved);
    expect(part(editor, "toolbar").querySelector(".again")).toBeNull();
    expect(part(editor, "toolbar").querySelector(".dot")).toBeNull();
  });

  it("is told by the host where it does not hand over a promise", async () => {
    const editor = await showEditor("en");
    node(editor, "role:planner").focus();
    await press(editor, "{Shift>}{ArrowRight}{/Shift}");
    editor.addEventListener("skills-map-save", (event) => event.preventDefault());
    await editor.save();
    editor.saveState = "saving";
    await settled(editor);
    expect(part(editor, "toolbar").textContent).toContain("Saving…");
    node(editor, "role:planner").focus();
    await press(editor, "{Shift>}{ArrowDown}{/Shift}");
    editor.saveState = "saved";
    await settled(editor);
    expect(part(editor, "toolbar").querySelector(".dot"), "what was edited meanwhile is not saved").not.toBeNull();
  });
});

test.each(["nl", "en"] as const)(
  "start, leave and first steps have no accessibility violations, %s",
  async (language) => {
    const editor = await showEditor(language);
    node(editor, "role:planner").focus();
    await press(editor, "{Shift>}{ArrowRight}{/Shift}");
    await chooseInMenu(editor, /First steps|Eerste stappen/u);
    await feature(editor, "steps", "section");
    expect(await findViolations()).toEqual([]);
    await chooseInMenu(editor, /New map|Nieuwe kaart/u);
    await feature(editor, "start", "dialog[open]");
    expect(await findViolations()).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await feature(editor, "leave", "dialog[open]");
    expect(await findViolations()).toEqual([]);
  },
);
