import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapChangeEvent } from "../../src/events/skills-map-change-event.js";
import type { SkillsMapProblemsEvent } from "../../src/events/skills-map-problems-event.js";
import type { SkillsMapSaveEvent } from "../../src/events/skills-map-save-event.js";
import type { SkillsMapSelectEvent } from "../../src/events/skills-map-select-event.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, node, part, press, settled, showEditor, spoken } from "./editor-page.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

describe("a taxonomy in the editor", () => {
  it("is drawn with a card for each role and an arrow for each move", async () => {
    const editor = await showEditor();
    const canvas = part(editor, "canvas");
    expect(canvas.querySelectorAll(".node.card")).toHaveLength(6);
    expect(canvas.querySelectorAll(".edge.move, .edge.blocked")).toHaveLength(6);
    expect(canvas.querySelectorAll(".edge.blocked .stop")).toHaveLength(1);
  });

  it("comes back from save as it went in through load", async () => {
    const editor = await showEditor();
    const text = JSON.stringify({ ...sampleTaxonomy(), id: "other", custom: { vendor: [1, "two"] } });
    expect(await editor.load(text)).toEqual([]);
    const saved = new Promise<SkillsMapSaveEvent>((resolve) =>
      editor.addEventListener("skills-map-save", (event) => {
        event.preventDefault();
        resolve(event);
      }),
    );
    await editor.save();
    expect(JSON.parse((await saved).text)).toEqual(JSON.parse(text));
  });

  it.each([
    ["en", "{ not json", "This file cannot be opened"],
    ["nl", "{ not json", "Dit bestand kan niet worden geopend"],
    ["en", '{"hello": "world"}', "This file cannot be opened"],
    ["en", "", "This file cannot be opened"],
  ] as const)("stays when another file is broken, which is explained (%s, %s)", async (language, text, title) => {
    const editor = await showEditor(language);
    const findings = await editor.load(text);
    await settled(editor);
    expect(findings.length).toBeGreaterThan(0);
    const dialog = find<HTMLDialogElement>(part(editor, "dialogs"), "dialog");
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain(title);
    expect(dialog.querySelectorAll("li").length).toBeGreaterThan(0);
    expect(editor.document.id).toBe("depot");
    expect(part(editor, "canvas").querySelectorAll(".node.card")).toHaveLength(6);
  });

  it("may be a draft with a dangling reference: it is drawn, with its problem told and led to", async () => {
    const editor = await showEditor();
    const told = new Promise<SkillsMapProblemsEvent>((resolve) =>
      editor.addEventListener("skills-map-problems", resolve),
    );
    const draft = sampleTaxonomy();
    const roles = draft.roles.map((role) =>
      role.id === "picker" ? { ...role, requirements: [{ skill: "gone", level: 2 }] } : role,
    );
    editor.document = { ...draft, roles };
    expect((await told).findings.map(({ code }) => code)).toEqual(["unknown-skill"]);
    await settled(editor);
    const problems = part(editor, "problems");
    find(problems, "button.strip").click();
    await settled(editor);
    find(problems, "li button").click();
    await settled(editor);
    expect(editor.selection).toEqual(["role:picker"]);
    expect(node(editor, "role:picker").querySelector(".badge")?.textContent).toContain("1");
  });

  it("tells its changes as JSON, and what is selected", async () => {
    const editor = await showEditor();
    const changes: SkillsMapChangeEvent[] = [];
    const selections: (readonly string[])[] = [];
    editor.addEventListener("skills-map-change", (event) => changes.push(event));
    editor.addEventListener("skills-map-select", (event: SkillsMapSelectEvent) => selections.push(event.selection));
    editor.selection = ["role:planner"];
    await settled(editor);
    const grade = find<HTMLInputElement>(part(editor, "properties"), "input[type=number]");
    grade.value = "4";
    grade.dispatchEvent(new Event("change"));
    expect(selections).toEqual([["role:planner"]]);
    expect(changes).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(changes[0]?.changes))).toEqual([
      { op: "set", target: { kind: "role", id: "planner" }, path: ["grade"], before: 3, after: 4 },
    ]);
    expect(changes[0]?.document.roles.find(({ id }) => id === "planner")?.grade).toBe(4);
  });

  it("keeps what the page forbids to delete", async () => {
    const editor = await showEditor();
    let asked: readonly string[] = [];
    editor.addEventListener("skills-map-before-delete", (event) => {
      asked = event.keys;
      event.preventDefault();
    });
    node(editor, "role:lead").focus();
    editor.selection = ["role:lead"];
    await press(editor, "{Delete}");
    expect(asked).toEqual(["role:lead"]);
    expect(part(editor, "dialogs").querySelector("dialog")).toBeNull();
  });

  it("says why an edit is refused", async () => {
    const editor = await showEditor();
    editor.selection = ["role:planner"];
    await settled(editor);
    const name = find<HTMLInputElement>(part(editor, "properties"), 'input[lang="en"]');
    name.value = "  ";
    name.dispatchEvent(new Event("change"));
    await settled(editor);
    expect(spoken(editor)).toBe("Give it a name first.");
    expect(find(part(editor, "problems"), ".refusal").textContent).toContain("Give it a name first.");
    expect(name.value).toBe("Transport planner");
  });

  it("offers three ways to begin when it is empty, and no blank canvas", async () => {
    const editor = await showEditor("nl", { ...sampleTaxonomy(), roles: [], moves: [] });
    const starts = [...part(editor, "canvas").querySelectorAll(".starts strong")].map((start) => start.textContent);
    expect(starts).toEqual(["Kies een voorbeeld", "Vanuit een spreadsheet", "Maak een eerste rol"]);
  });

  it("follows the language of the page, and takes the host's own words", async () => {
    const editor = await showEditor("nl");
    expect(part(editor, "toolbar").textContent).toContain("Rol van dichtbij");
    document.documentElement.lang = "en";
    editor.messages = { "word.role": "position" };
    await settled(editor);
    await settled(editor);
    expect(part(editor, "toolbar").textContent).toContain("Position in detail");
  });

  it("is the value of a form, which is invalid while there are errors", async () => {
    const form = document.createElement("form");
    const editor = await showEditor();
    editor.setAttribute("name", "taxonomy");
    form.append(editor);
    document.body.append(form);
    await expect.poll(() => String(new FormData(form).get("taxonomy") ?? "").length).toBeGreaterThan(100);
    expect(form.checkValidity()).toBe(true);
  });

  it("leaves no listener behind when it goes", async () => {
    const editor = await showEditor();
    for (let round = 0; round < 20; round++) {
      editor.remove();
      document.body.append(editor);
    }
    await settled(editor);
    let changes = 0;
    editor.addEventListener("skills-map-select", () => changes++);
    editor.selection = ["role:planner"];
    expect(changes).toBe(1);
  });
});
