import { createTaxonomy, type ProfileDocument, type TaxonomyDocument } from "@skillways/core";
import type { TeamDocument } from "@skillways/core/people";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/define/skills-matrix.js";
import profiles from "../../../../examples/noordhaven/people/profiles.json";
import team from "../../../../examples/noordhaven/people/team.json";
import noordhaven from "../../../../examples/noordhaven/taxonomy.json";
import { writeCsv } from "../../src/elements/skills-matrix/write-csv.js";
import type { SkillsMatrix } from "../../src/elements/skills-matrix.js";
import type { SkillsMatrixSelectEvent } from "../../src/events/skills-matrix-select-event.js";
import { findViolations } from "./accessibility.js";
import { find, findAll, visibleText } from "./explorer-page.js";

const taxonomy = createTaxonomy(noordhaven as unknown as TaxonomyDocument);
const people = { team: team as unknown as TeamDocument, profiles: profiles as unknown as ProfileDocument[] };

beforeAll(() => {
  document.title = "Matrix";
});
beforeEach(() => {
  document.documentElement.lang = "en";
});
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

async function show(properties: Partial<SkillsMatrix> = {}, language = "en"): Promise<SkillsMatrix> {
  document.documentElement.lang = language;
  const matrix = document.createElement("skills-matrix");
  Object.assign(matrix, { taxonomy, ...properties });
  document.body.append(matrix);
  await expect.poll(() => findAll(matrix, ".cell, .message, .nothing").length).toBeGreaterThan(0);
  return matrix;
}

const wordsOf = (cell: HTMLElement | undefined): string => visibleText(cell?.querySelector(".visually-hidden"));
const rows = (matrix: SkillsMatrix): string[] => findAll(matrix, ".row-head .name").map(visibleText);
const focused = (matrix: SkillsMatrix): Element | null | undefined => matrix.shadowRoot?.activeElement;
const spoken = (matrix: SkillsMatrix): string => visibleText(find(matrix, "[role=status]"));
const choose = async (matrix: SkillsMatrix, label: string, option: string): Promise<void> => {
  const select = findAll(matrix, ".choose").find((one) => visibleText(one).startsWith(label));
  await userEvent.selectOptions(find<HTMLSelectElement>(select as HTMLElement, "select"), option);
  await matrix.updateComplete;
};

test("roles stand beside skills, and a cell says what is asked", async () => {
  const matrix = await show();
  expect(find(matrix, "[role=grid]").getAttribute("aria-label")).toBe("Matrix of roles and skills");
  const [cell] = findAll(matrix, ".cell.essential, .cell.important");
  expect(wordsOf(cell)).toMatch(/^Level \d/u);
});

test("people stand beside skills: what each has, what is asked, and unknown apart from short", async () => {
  const matrix = await show(people);
  expect(visibleText(find(matrix, ".above"))).toContain("24 people");
  expect(visibleText(find(matrix, ".above"))).toContain("2 hang on one person");
  const [unknown] = findAll(matrix, ".cell.unknown");
  expect(unknown?.textContent).toMatch(/^\?\/\d/u);
  expect(wordsOf(unknown)).toMatch(/^Not known, asked is level \d/u);
  const [met] = findAll(matrix, ".cell.met");
  expect(wordsOf(met)).toMatch(/^Has level [\d.]+.*, asked is level \d.*: comes to it/u);
});

test("a skill that hangs on one person says so, and can be shown alone", async () => {
  const matrix = await show(people);
  await choose(matrix, "Which", "Hanging on one person");
  const heads = findAll(matrix, ".column-head").map(visibleText);
  expect(heads).toHaveLength(2);
  for (const head of heads) expect(head).toContain("hangs on one person");
  expect(spoken(matrix)).toContain("24 × 2 shown");
});

test.each([
  ["en", "Why", "a manager", "Close"],
  ["nl", "Waarom", "een leidinggevende", "Sluiten"],
])("a cell opens by Enter and tells what it rests on; the focus comes back, %s", async (language, _, source, close) => {
  const matrix = await show(people, language);
  const told: (string | null)[] = [];
  matrix.addEventListener("skills-matrix-select", ({ profile, skill }: SkillsMatrixSelectEvent) =>
    told.push(profile, skill),
  );
  const cell = findAll(matrix, ".cell.met")[0] as HTMLElement;
  cell.click();
  await matrix.updateComplete;
  await expect.poll(() => findAll(matrix, "dialog[open]").length).toBe(1);
  const panel = visibleText(find(matrix, "dialog"));
  expect(told[0]).toMatch(/^nh-/u);
  expect(panel).toMatch(/20\d\d/u);
  expect(findAll(matrix, ".ratings tbody tr").length).toBeGreaterThan(0);
  expect(findAll(matrix, ".ratings").map(visibleText).join()).toContain(source);
  expect(find(matrix, "dialog button").getAttribute("aria-label")).toBe(close);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => findAll(matrix, "dialog").length).toBe(0);
  expect(focused(matrix)).toBe(cell);
});

test("arrows, Home and End go round, up to the names too, where Enter opens what a skill comes to", async () => {
  const matrix = await show(people);
  find(matrix, '.cell[tabindex="0"]').focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await matrix.updateComplete;
  expect(matrix.shadowRoot?.activeElement?.closest(".row")?.getAttribute("aria-rowindex")).toBe("25");
  await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowUp}{Enter}");
  await expect.poll(() => findAll(matrix, "dialog[open]").length).toBe(1);
  expect(visibleText(find(matrix, "dialog"))).toContain("Wanted:");
  const sort = findAll(matrix, "dialog button").at(-1) as HTMLElement;
  expect(visibleText(sort)).toBe("Sort by this skill");
  sort.click();
  await matrix.updateComplete;
  expect(spoken(matrix)).toMatch(/Sorted: By /u);
});

test("with names hidden people keep their numbers in any order, and no name or rater shows", async () => {
  const matrix = await show({ ...people, hideNames: true });
  await choose(matrix, "Order of rows", "By number");
  expect(rows(matrix).slice(0, 3)).toEqual(["Person 1", "Person 2", "Person 3"]);
  await choose(matrix, "Order of rows", "Largest gap first");
  expect(rows(matrix)[0]).not.toBe("Person 1");
  findAll(matrix, ".cell.met")[0]?.click();
  await expect.poll(() => findAll(matrix, "dialog[open]").length).toBe(1);
  const all = `${visibleText(matrix)} ${matrix.shadowRoot?.innerHTML}`;
  for (const { label, evidence } of people.profiles.slice(0, 8)) {
    expect(all).not.toContain(label);
    for (const { rater } of evidence) if (rater?.startsWith("leiding")) expect(all).not.toContain(rater);
  }
});

test("in a group under five no figure over the group shows", async () => {
  const small = { ...people.team, members: people.team.members.slice(0, 4) };
  const matrix = await show({ ...people, team: small });
  expect(visibleText(find(matrix, ".notices"))).toContain("fewer than five");
  expect(findAll(matrix, ".column-head .sum")).toEqual([]);
  expect(findAll(matrix, "option").map(visibleText)).not.toContain("Hanging on one person");
});

test("put beside another role, only people who let themselves be found are shown", async () => {
  const [first] = people.profiles;
  const closed = { ...(first as ProfileDocument), consent: { search: false } };
  const matrix = await show({
    ...people,
    profiles: [closed, ...people.profiles.slice(1)],
    target: "transport-planner",
  });
  expect(visibleText(find(matrix, ".notices"))).toContain("left out");
  expect(rows(matrix)).not.toContain(first?.label);
});

test.each<[string, Partial<SkillsMatrix>, "en" | "nl", RegExp]>([
  ["no taxonomy", { taxonomy: null }, "en", /no skills map to look in yet/u],
  ["a broken taxonomy", { taxonomy: { format: "x" } as never }, "nl", /kon niet worden gelezen/u],
  ["a broken team", { ...people, team: { format: "x" } as never }, "en", /The team could not be read/u],
  ["an unknown role", { ...people, target: "__proto__" }, "en", /The role “__proto__” is not in this skills map/u],
  ["a day that is none", { ...people, asOf: "soon" }, "nl", /‘soon’ is geen dag/u],
  ["a team of nobody", { team: { ...people.team, members: [] } }, "nl", /Er is niemand om te laten zien/u],
])("%s is answered with a sentence", async (_, properties, language, sentence) => {
  expect(visibleText(await show(properties, language))).toMatch(sentence);
});

test("profiles that cannot be used are left out and told", async () => {
  const broken = [{ format: "x" }, ...people.profiles.slice(1, 7)] as unknown as ProfileDocument[];
  const matrix = await show({ ...people, profiles: broken });
  expect(visibleText(find(matrix, ".notices"))).toMatch(/1 profile could not be read.*18 members of the team/su);
  expect(rows(matrix)).toHaveLength(6);
});

test("all of it is on paper, also what is out of sight", async () => {
  const matrix = await show(people);
  window.dispatchEvent(new Event("beforeprint"));
  const printed = findAll(matrix, ".print tbody tr").length;
  const columns = findAll(matrix, '.print thead th[scope="col"]').length;
  expect([printed / 24, columns]).toEqual([3, 36]);
  window.dispatchEvent(new Event("afterprint"));
  await matrix.updateComplete;
  expect(findAll(matrix, ".print")).toEqual([]);
});

test("a cell that a spreadsheet would run is disarmed in the file", () => {
  expect(
    writeCsv(
      [
        ["Name", "=1+1"],
        ["@home", "2,5"],
      ],
      "nl",
    ),
  ).toBe('\uFEFFName;"\'=1+1"\r\n"\'@home";2,5\r\n');
});

test("two hundred people and five hundred skills draw only what is in sight", async () => {
  const skills = Array.from({ length: 500 }, (_, at) => ({
    id: `s${at}`,
    label: { en: `Skill ${at}` },
    scale: "five",
  }));
  const requirements = skills.map(({ id }) => ({ skill: id, level: 3 }));
  const large = {
    ...noordhaven,
    skills,
    relations: [],
    moves: [],
    maps: [],
    roles: [{ id: "all", label: { en: "All" }, requirements }],
  } as unknown as TaxonomyDocument;
  const many = Array.from(
    { length: 200 },
    (_, at): ProfileDocument => ({
      format: "skillways/profile@1",
      id: `p${at}`,
      role: "all",
      evidence: [{ skill: `s${at}`, level: 2, source: "manager", date: "2026-01-01" }],
    }),
  );
  const matrix = await show({ taxonomy: large, profiles: many, team: null });
  expect(find(matrix, "[role=grid]").getAttribute("aria-rowcount")).toBe("201");
  expect(findAll(matrix, ".cell").length).toBeLessThan(1000);
});

test.each(["en", "nl"])("has no accessibility violations in any colours, wide and narrow, %s", async (language) => {
  const matrix = await show(people, language);
  findAll(matrix, ".cell.met")[0]?.click();
  await expect.poll(() => findAll(matrix, "dialog[open]").length).toBe(1);
  expect(await findViolations()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await page.viewport(390, 844);
  expect(await findViolations(["light", "dark"])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});
