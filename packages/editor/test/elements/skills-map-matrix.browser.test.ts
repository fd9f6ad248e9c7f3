import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, focused, part, press, settled, spoken } from "./editor-page.js";
import {
  cell,
  copied,
  focusedPlace,
  focusFirst,
  goTo,
  level,
  matrix,
  openPaste,
  paste,
  showMatrix,
} from "./matrix-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

describe("the matrix by keyboard alone", () => {
  it.each([
    [
      "en",
      "Order picker",
      "Coaching",
      "“Order picker” now asks for “Coaching” at level 4 of 5.",
      "“Order picker” no longer asks for “Coaching”.",
      "Undone: ",
    ],
    [
      "nl",
      "Orderverzamelaar",
      "Coachen",
      "‘Orderverzamelaar’ vraagt nu ‘Coachen’ op niveau 4 van 5.",
      "‘Orderverzamelaar’ vraagt niet meer om ‘Coachen’.",
      "Ongedaan gemaakt: ",
    ],
  ] as const)(
    "sets a level by a digit, clears it by Delete and takes that back, in %s",
    async (language, role, skill, set, cleared, undone) => {
      const editor = await showMatrix(language);
      cell(editor, role, skill).focus();
      cell(editor, role, skill).click();
      await settled(editor);
      await press(editor, "{Home}", "{ArrowDown}", "{ArrowUp}");
      while (focused() !== cell(editor, role, skill)) await press(editor, "{ArrowRight}");
      await press(editor, "4");
      expect(level(editor, "picker", "coaching")).toBe(4);
      expect(spoken(editor)).toBe(set);
      expect(focused()?.textContent).toBe("4");
      await press(editor, "{Delete}");
      expect(level(editor, "picker", "coaching")).toBeUndefined();
      expect(spoken(editor)).toBe(cleared);
      await press(editor, "{Control>}z{/Control}");
      expect(level(editor, "picker", "coaching")).toBe(4);
      expect(spoken(editor)).toContain(undone);
      expect(focused()).toBe(cell(editor, role, skill));
    },
  );

  it.each([
    ["en", "Order picker", "Coaching", "Order picker, Coaching: “9” is not on the scale. Choose 1 to 5."],
    [
      "nl",
      "Orderverzamelaar",
      "Coachen",
      "Orderverzamelaar, Coachen: ‘9’ staat niet op de schaal. Kies 1 tot en met 5.",
    ],
  ] as const)(
    "refuses what is off the scale, and says of which cell, in %s",
    async (language, role, skill, refused) => {
      const editor = await showMatrix(language);
      await goTo(editor, role, skill);
      await press(editor, "9");
      expect(spoken(editor)).toBe(refused);
      expect(editor.document).toEqual(sampleTaxonomy());
    },
  );

  it("walks by arrows, Home, End, Page and with Control to the ends, one Tab stop in all", async () => {
    const editor = await showMatrix();
    await goTo(editor, "Order picker", "Coaching");
    await press(editor, "{Control>}{Home}{/Control}");
    expect(focusedPlace()).toEqual(["2", "2"]);
    await press(editor, "{ArrowDown}", "{ArrowRight}");
    expect(focusedPlace()).toEqual(["3", "3"]);
    await press(editor, "{End}");
    expect(focusedPlace()).toEqual(["3", "8"]);
    await press(editor, "{Control>}{End}{/Control}");
    expect(focusedPlace()).toEqual(["7", "8"]);
    await press(editor, "{ArrowDown}", "{ArrowRight}", "{PageDown}");
    expect(focusedPlace()).toEqual(["7", "8"]);
    await press(editor, "{PageUp}", "{Home}");
    expect(focusedPlace()).toEqual(["2", "2"]);
    expect(matrix(editor).querySelectorAll('.cell[tabindex="0"]')).toHaveLength(1);
    await press(editor, "{Tab}");
    expect(focused()?.classList.contains("cell")).toBe(false);
  });

  it.each([
    [
      "en",
      "Order picker",
      "Using the warehouse system",
      "3 cells selected: Order picker, Using the warehouse system to Transport planner, Using the warehouse system",
      "“Using the warehouse system” is filled down over 2 roles.",
      "fill Using the warehouse system down over 2 roles",
    ],
    [
      "nl",
      "Orderverzamelaar",
      "Werken met het magazijnsysteem",
      "3 cellen gekozen: Orderverzamelaar, Werken met het magazijnsysteem tot en met Transportplanner, Werken met het magazijnsysteem",
      "‘Werken met het magazijnsysteem’ is omlaag ingevuld bij 2 rollen.",
      "Werken met het magazijnsysteem omlaag invullen bij 2 rollen",
    ],
  ] as const)(
    "selects with Shift and fills down as one step, in %s",
    async (language, role, skill, selected, filled, name) => {
      const editor = await showMatrix(language);
      await goTo(editor, role, skill);
      await press(editor, "{Shift>}{ArrowDown}{/Shift}", "{Shift>}{ArrowDown}{/Shift}");
      expect(spoken(editor)).toBe(selected);
      expect(matrix(editor).querySelectorAll('[aria-selected="true"]')).toHaveLength(3);
      await press(editor, "{Control>}d{/Control}");
      expect(spoken(editor)).toBe(filled);
      expect([level(editor, "driver", "wms"), level(editor, "planner", "wms")]).toEqual([2, 2]);
      expect(find(part(editor, "toolbar"), `[aria-label*="${name}"]`)).toBeTruthy();
      await press(editor, "{Escape}");
      expect(matrix(editor).querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
      await press(editor, "{Control>}z{/Control}");
      expect(editor.document).toEqual(sampleTaxonomy());
    },
  );

  it("opens a small editor with levels in words; Escape abandons it, Apply keeps it", async () => {
    const editor = await showMatrix();
    await goTo(editor, "Order picker", "Using the warehouse system");
    await press(editor, "{Enter}");
    const dialog = (): HTMLElement | null => matrix(editor).querySelector("dialog[open]");
    expect(dialog()?.textContent).toContain("Independent");
    await press(editor, "{ArrowDown}", "{Escape}");
    expect(dialog()).toBeNull();
    expect(editor.document).toEqual(sampleTaxonomy());
    expect(focused()).toBe(cell(editor, "Order picker", "Using the warehouse system"));
    await press(editor, "{F2}", "{ArrowDown}");
    const necessity = find<HTMLSelectElement>(dialog() as HTMLElement, "select");
    await userEvent.selectOptions(necessity, "optional");
    find<HTMLButtonElement>(dialog() as HTMLElement, ".primary").click();
    await settled(editor);
    expect(editor.taxonomy.findRole("picker")?.requirements?.find(({ skill }) => skill === "wms")).toEqual({
      skill: "wms",
      level: 3,
      necessity: "optional",
    });
    expect(focused()).toBe(cell(editor, "Order picker", "Using the warehouse system"));
  });

  it("changes nothing where the map is read only, and says so", async () => {
    const editor = await showMatrix();
    editor.readonly = true;
    await settled(editor);
    await goTo(editor, "Order picker", "Coaching");
    await press(editor, "4");
    expect(editor.document).toEqual(sampleTaxonomy());
    expect(spoken(editor)).toBe("This map is read only");
  });
});

describe("copy and paste", () => {
  it("copies levels as a spreadsheet takes them and pastes them elsewhere after a preview", async () => {
    const editor = await showMatrix();
    await goTo(editor, "Order picker", "Order picking");
    await press(editor, "{Shift>}{ArrowRight}{/Shift}", "{Shift>}{ArrowDown}{/Shift}");
    const data = copied("copy");
    expect(data.getData("text/plain")).toBe("3\t2\r\n2\t2");
    await settled(editor);
    expect(spoken(editor)).toBe("4 cells are copied.");
    await goTo(editor, "Transport planner", "Order picking");
    focused()?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
    );
    await openPaste(editor);
    const dialog = part(editor, "paste");
    await expect
      .poll(() => dialog.querySelector(".counts")?.textContent?.replace(/\s+/gu, " "))
      .toContain("2 cells are filled in");
    expect(editor.document).toEqual(sampleTaxonomy());
    await press(editor, "{Enter}");
    expect(level(editor, "planner", "picking")).toBe(3);
    expect(level(editor, "lead", "wms")).toBe(2);
    expect(spoken(editor)).toContain("Pasted: 2 cells filled in, 2 cells changed.");
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(sampleTaxonomy());
  });

  it("cuts as one step", async () => {
    const editor = await showMatrix("nl");
    await goTo(editor, "Orderverzamelaar", "Orders verzamelen");
    expect(copied("cut").getData("text/plain")).toBe("3");
    await settled(editor);
    expect(spoken(editor)).toBe("1 cel is leeggemaakt: dit wordt niet meer gevraagd.");
    expect(level(editor, "picker", "picking")).toBeUndefined();
  });

  it("pastes one value at once, into each selected cell, and refuses a range of levels", async () => {
    const editor = await showMatrix();
    await goTo(editor, "Order picker", "Coaching");
    paste("4-5");
    await settled(editor);
    expect(spoken(editor)).toBe("Order picker, Coaching: “4-5” is more than one level. Choose one, 1 to 5.");
    await press(editor, "{Shift>}{ArrowDown}{/Shift}");
    paste("3\r\n");
    await settled(editor);
    expect([level(editor, "picker", "coaching"), level(editor, "driver", "coaching")]).toEqual([3, 3]);
    expect(spoken(editor)).toBe("2 cells are changed.");
  });

  it.each([
    ["en", "2 cells are not understood", "Row 2, column 2", "Add 1 new role", "Add 1 new skill"],
    ["nl", "2 cellen zijn niet begrepen", "Rij 2, kolom 2", "1 nieuwe rol toevoegen", "1 nieuwe vaardigheid toevoegen"],
  ] as const)(
    "shows what a table with names will do, and leaves out what somebody unticks, in %s",
    async (language, unread, where, newRole, newSkill) => {
      const editor = await showMatrix(language);
      await press(editor, "{Tab}");
      focusFirst(editor);
      paste("\tCoaching\tWelding\nOrder picker\t4-5\t2\nWelder\t9\t3\n");
      await openPaste(editor);
      const dialog = part(editor, "paste");
      await expect.poll(() => dialog.querySelector(".unread")?.textContent).toContain(unread);
      expect(dialog.querySelector(".unread")?.textContent).toContain(where);
      const ticks = [...dialog.querySelectorAll<HTMLLabelElement>(".names .choice")];
      expect(ticks.map((tick) => tick.textContent?.trim())).toEqual([newRole, newSkill]);
      ticks[0]?.click();
      await settled(editor);
      find<HTMLButtonElement>(dialog, ".primary").click();
      await settled(editor);
      expect(editor.taxonomy.roles).toHaveLength(6);
      expect(level(editor, "picker", "welding")).toBe(2);
      expect(editor.shadowRoot?.querySelector("skills-map-paste")).toBeNull();
    },
  );

  it("cancels a paste without a trace", async () => {
    const editor = await showMatrix();
    focusFirst(editor);
    paste("1\t2\n3\t4");
    await openPaste(editor);
    await expect.poll(() => part(editor, "paste").querySelector(".counts")).toBeTruthy();
    await press(editor, "{Escape}");
    expect(editor.shadowRoot?.querySelector("skills-map-paste")).toBeNull();
    expect(editor.document).toEqual(sampleTaxonomy());
  });

  it("refuses fifty million characters in a moment, with the limit", async () => {
    const editor = await showMatrix("nl");
    focusFirst(editor);
    const text = "1\t2\t3\t4\t5\n".repeat(5_000_000);
    const before = performance.now();
    paste(text);
    await settled(editor);
    expect(performance.now() - before).toBeLessThan(3000);
    expect(spoken(editor)).toBe(
      "Dat is te veel om in één keer te plakken: 50 miljoen tekens. Plak er hoogstens 5 miljoen.",
    );
    expect(editor.document).toEqual(sampleTaxonomy());
  });

  it("starts from an empty map with a table from a spreadsheet", async () => {
    const editor = await showMatrix("nl", { ...sampleTaxonomy(), roles: [], skills: [], moves: [], families: [] });
    find(matrix(editor), ".nothing .primary").click();
    await openPaste(editor);
    const dialog = part(editor, "paste");
    find<HTMLTextAreaElement>(dialog, "textarea").value = "Rol;SQL;Plannen\nAnalist;4;2\nPlanner;;5";
    find<HTMLButtonElement>(dialog, ".primary").click();
    await expect.poll(() => dialog.querySelector(".counts")?.textContent).toContain("3 cellen worden ingevuld");
    find<HTMLButtonElement>(dialog, ".primary").click();
    await settled(editor);
    expect(editor.taxonomy.roles.map(({ label }) => label)).toEqual([{ nl: "Analist" }, { nl: "Planner" }]);
    expect(cell(editor, "Planner", "Plannen").textContent).toBe("5");
  });
});
