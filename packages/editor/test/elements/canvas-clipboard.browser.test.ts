import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, focused, node, part, press, settled, showEditor, spoken } from "./editor-page.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

const NODES = "application/vnd.skillways.nodes+json";

/** As the browser tells of it: at the body, with what is on the clipboard. */
function tell(type: "copy" | "cut" | "paste", data = new DataTransfer()): { data: DataTransfer; taken: boolean } {
  const event = new ClipboardEvent(type, { bubbles: true, cancelable: true, composed: true, clipboardData: data });
  document.body.dispatchEvent(event);
  return { data, taken: event.defaultPrevented };
}

async function at(editor: SkillsMapEditor, ...keys: readonly string[]): Promise<void> {
  node(editor, keys[0] ?? "").focus();
  editor.selection = keys;
  await settled(editor);
}

function textData(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  return data;
}

describe("the clipboard of the map", () => {
  it.each([
    ["en", "2 roles copied.", "2 roles pasted."],
    ["nl", "2 rollen gekopieerd.", "2 rollen geplakt."],
  ] as const)(
    "copies cells for a spreadsheet and nodes for a map, and pastes them beside (%s)",
    async (language, copied, pasted) => {
      const editor = await showEditor(language);
      await at(editor, "role:picker", "role:driver");
      const { data } = tell("copy");
      expect(spoken(editor)).toBe("");
      await settled(editor);
      expect(spoken(editor)).toBe(copied);
      expect(data.getData("text/plain").split("\n")).toHaveLength(3);
      expect(JSON.parse(data.getData(NODES)).format).toBe("skillways/nodes@1");
      tell("paste", data);
      await settled(editor);
      expect(spoken(editor)).toBe(pasted);
      expect(editor.selection).toEqual(["role:picker-2", "role:driver-2"]);
      expect(editor.taxonomy.movesFrom("picker-2").map(({ to }) => to)).toEqual(["driver-2"]);
      await press(editor, "{Control>}z{/Control}");
      expect(editor.document).toEqual(sampleTaxonomy());
    },
  );

  it("cuts as one step that says how to undo it, unless the page forbids", async () => {
    const editor = await showEditor();
    await at(editor, "role:agent");
    const forbid = (event: Event): void => event.preventDefault();
    editor.addEventListener("skills-map-before-delete", forbid);
    tell("cut");
    expect(editor.taxonomy.findRole("agent")).toBeDefined();
    editor.removeEventListener("skills-map-before-delete", forbid);
    const { data } = tell("cut");
    await settled(editor);
    expect(editor.taxonomy.findRole("agent")).toBeUndefined();
    expect(spoken(editor)).toBe("1 role cut. Press Control Z to undo.");
    tell("paste", data);
    await settled(editor);
    expect(editor.taxonomy.getRole("agent")).toEqual(sampleTaxonomy().roles.find(({ id }) => id === "agent"));
  });

  it("carries roles to another editor, with the skills that they ask", async () => {
    const first = await showEditor();
    await at(first, "role:lead");
    const { data } = tell("copy");
    const empty: TaxonomyDocument = {
      ...sampleTaxonomy(),
      id: "office",
      skills: [],
      families: [],
      moves: [],
      roles: [{ id: "chef", label: { en: "Chef" } }],
    };
    const second = await showEditor("en", empty);
    node(second, "role:chef").focus();
    tell("paste", data);
    await settled(second);
    expect(second.taxonomy.getRole("lead").requirements).toHaveLength(4);
    expect(second.taxonomy.skills).toHaveLength(4);
    expect(spoken(second)).toBe("1 role and 4 skills pasted.");
    expect(first.taxonomy.findRole("lead-2")).toBeUndefined();
  });

  it.each([
    ["en", "There is nothing here that can be pasted on the map."],
    ["nl", "Hier is niets bij dat je op de kaart kunt plakken."],
  ] as const)("refuses what is no part of a map, in words, and changes nothing (%s)", async (language, text) => {
    const editor = await showEditor(language);
    await at(editor, "role:picker");
    const before = editor.document;
    for (const hostile of [
      "hello",
      '{"format":"skillways/nodes@1","chosen":["role:x"],"taxonomy":{"roles":5}}',
      "<b>x</b>",
    ]) {
      expect(tell("paste", textData(hostile)).taken).toBe(true);
      await settled(editor);
      expect(spoken(editor)).toBe(text);
    }
    expect(editor.document).toBe(before);
  });

  it("shows first what a table from a spreadsheet would change", async () => {
    const editor = await showEditor();
    await at(editor, "role:picker");
    tell("paste", textData("\tPlanning\nOrder picker\t2"));
    for (let round = 0; round < 20 && !editor.shadowRoot?.querySelector("skills-map-paste"); round++)
      await settled(editor);
    await settled(editor);
    expect(find<HTMLDialogElement>(part(editor, "paste"), "dialog").open).toBe(true);
  });

  it("leaves the clipboard to whatever else has the focus", async () => {
    const editor = await showEditor();
    await at(editor, "role:picker");
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    expect(tell("copy").taken).toBe(false);
    expect(tell("paste", textData("x")).taken).toBe(false);
    field.remove();
    await at(editor, "role:picker");
    await press(editor, "{F2}");
    expect(focused()?.localName).toBe("input");
    expect(tell("paste", textData("x")).taken).toBe(false);
  });

  it("copies with the button, too, and pastes nothing where it is read only", async () => {
    const editor = await showEditor();
    await at(editor, "role:picker");
    const { data } = tell("copy");
    editor.readonly = true;
    await settled(editor);
    tell("paste", data);
    await settled(editor);
    expect(spoken(editor)).toBe("This map is read only");
    expect(editor.taxonomy.roles).toHaveLength(6);
  });
});
