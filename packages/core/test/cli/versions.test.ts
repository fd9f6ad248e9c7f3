import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placeNodes } from "../../src/cli/place-nodes.js";
import { applyChange, checkTaxonomy, createTaxonomy, readTaxonomy, type TaxonomyDocument } from "../../src/index.js";
import type { TaxonomyDiff } from "../../src/revise.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";
import { NOORDHAVEN } from "../support/find-data.js";
import { runCaptured } from "../support/run-captured.js";

let folder: string;
const at = (name: string): string => join(folder, name);
const DOCUMENTS = {
  base: "clerk: typing 2, filing 1\nmanager: typing 3\nfiling requires typing",
  ours: "clerk: typing 3, filing 1\nmanager: typing 3\nfiling requires typing",
  theirs: "clerk: typing 4, filing 1\nmanager: typing 3\ntyping\nfiling",
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skillways-"));
  for (const [name, lines] of Object.entries(DOCUMENTS)) {
    writeFileSync(at(`${name}.json`), JSON.stringify(buildDocument(lines)));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("skillways diff", () => {
  test("says in words what changed, kind by kind", async () => {
    const { out, code } = await runCaptured(["diff", at("base.json"), at("theirs.json")]);
    expect(code).toBe(0);
    expect(out).toBe(`1 prerequisite removed
  The relation filing → typing is gone.

1 skill moved to level 4
  ‘clerk’ now asks for ‘typing’ at level 4 (was 2).
`);
    const dutch = await runCaptured(["diff", at("base.json"), at("ours.json"), "--lang", "nl"]);
    expect(dutch.out).toBe("1 vaardigheid naar niveau 3\n  ‘clerk’ vraagt ‘typing’ nu op niveau 3 (was 2).\n");
  });

  test("as JSON gives changes that lead from the one to the other", async () => {
    const { out } = await runCaptured(["diff", at("base.json"), at("theirs.json"), "--json"]);
    const { change } = JSON.parse(out) as TaxonomyDiff;
    const answer = applyChange(buildTaxonomy(DOCUMENTS.base), change);
    expect(answer.ok && answer.taxonomy.getRole("clerk").requirements?.[0]?.level).toBe(4);
  });

  test("says when nothing changed, and which files it needs", async () => {
    expect((await runCaptured(["diff", at("base.json"), at("base.json")])).out).toBe("Nothing has changed.\n");
    const wrong = await runCaptured(["diff", at("base.json")]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("Name 2 files, in this order: the old version, the new version.");
  });
});

describe("skillways merge", () => {
  const files = () => [at("base.json"), at("ours.json"), at("theirs.json")];

  test("lists what cannot stand together, writes nothing and ends with 1", async () => {
    const { out, code } = await runCaptured(["merge", ...files(), "--out", at("no.json")]);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, " ")).toContain(
      "The level of the requirement ‘typing’ of ‘clerk’ was changed differently on both sides: 3 here, 4 there (2 before).",
    );
    expect(existsSync(at("no.json"))).toBe(false);
  });

  test("writes one taxonomy when told which version stands", async () => {
    const { code } = await runCaptured(["merge", ...files(), "-o", at("merged.json"), "--prefer", "theirs"]);
    expect(code).toBe(0);
    const { document } = readTaxonomy(readFileSync(at("merged.json")));
    expect(document?.roles[0]?.requirements?.[0]?.level).toBe(4);
    expect(document?.relations ?? []).toEqual([]);
  });

  test("tells as JSON what came from theirs", async () => {
    const call = ["merge", ...files(), "-o", at("merged.json"), "--prefer", "ours", "--json"];
    expect(JSON.parse((await runCaptured(call)).out)).toMatchObject({
      output: at("merged.json"),
      conflicts: [{ kind: "changed-twice", choice: "ours" }],
      changes: [{ op: "remove", target: { kind: "relation" } }],
    });
  });

  test.each([
    [["--prefer", "mine", "--out", "x.json"], "‘mine’ is no choice"],
    [[], "Say with --out"],
  ])("is told in a sentence that %j is wrong", async (options, message) => {
    const { code, err } = await runCaptured(["merge", ...files(), ...options]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("skillways layout", () => {
  test("places every skill and role of a taxonomy, always alike, as a map that the taxonomy can hold", async () => {
    const file = join(NOORDHAVEN, "taxonomy.json");
    const call = ["layout", file, "--rounds", "20", "--in-taxonomy", "--map", "all"];
    const first = await runCaptured([...call, "--out", at("map.json")]);
    expect(first.code).toBe(0);
    const document = JSON.parse(readFileSync(at("map.json"), "utf8")) as TaxonomyDocument;
    const map = document.maps?.find(({ id }) => id === "all");
    expect(Object.keys(map?.positions ?? {})).toHaveLength(document.skills.length + document.roles.length);
    expect(checkTaxonomy(document).filter(({ severity }) => severity === "error")).toEqual([]);
    expect((await runCaptured(call)).out).toBe(readFileSync(at("map.json"), "utf8"));
  });

  test("puts what belongs together near one another", () => {
    const role = (name: string) =>
      `${name}: ${Array.from({ length: 6 }, (_, index) => `${name}${index} 1`).join(", ")}`;
    const positions = placeNodes(buildTaxonomy(`${role("a")}\n${role("b")}\n${role("c")}`));
    const distance = (one: string, other: string): number => {
      const [[x, y], [left, top]] = [positions[one] ?? [0, 0], positions[other] ?? [0, 0]];
      return Math.hypot(x - left, y - top);
    };
    for (const name of ["a", "b", "c"]) {
      for (const other of ["a", "b", "c"].filter((each) => each !== name)) {
        expect(distance(`role:${name}`, `skill:${name}0`)).toBeLessThan(distance(`role:${name}`, `skill:${other}0`));
      }
    }
  });

  test("gives whole numbers, for one item and for none", () => {
    expect(placeNodes(createTaxonomy(buildDocument("")))).toEqual({});
    expect(placeNodes(buildTaxonomy("lonely"))).toEqual({ "skill:lonely": [0, 0] });
    const values = Object.values(placeNodes(buildTaxonomy(DOCUMENTS.base))).flat();
    expect(values.every((value) => Number.isInteger(value) && !Object.is(value, -0))).toBe(true);
  });

  test("refuses rounds that are no number", async () => {
    const { code, err } = await runCaptured(["layout", at("base.json"), "--rounds", "many"]);
    expect(code).toBe(2);
    expect(err).toContain("--rounds is a whole number from 1 to 10000, not ‘many’");
  });
});
