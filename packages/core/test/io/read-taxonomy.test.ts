import { describe, expect, test } from "vitest";
import { type Finding, readProfile, readTaxonomy, type Taxonomy, writeTaxonomy } from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

const SOUND = JSON.stringify(buildDocument("clerk: typing 2"), undefined, 2);

/** The sound document with these members put at its end. */
function withMembers(members: string): string {
  return SOUND.replace(/\n\}$/, `,\n${members}\n}`);
}

function inShort({ code, pointer, line, column }: Finding): string {
  return `${code} ${pointer} ${line}:${column}`;
}

function codesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}

function bytesOf(text: string, encoding: "utf-16le" | "utf-16be" | "latin1"): Uint8Array {
  if (encoding === "latin1") return Uint8Array.from(text, (character) => character.charCodeAt(0));
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return new Uint8Array(bytes.buffer);
}

describe("a sound document", () => {
  test("is read without findings, as text and as bytes", () => {
    for (const input of [
      SOUND,
      `\uFEFF${SOUND}`,
      new TextEncoder().encode(SOUND),
      new TextEncoder().encode(`\uFEFF${SOUND}`),
    ]) {
      const { taxonomy, document, findings } = readTaxonomy(input);
      expect(findings).toEqual([]);
      expect(taxonomy?.document).toBe(document);
      expect(document).toEqual(JSON.parse(SOUND));
    }
  });

  test("is read from UTF-16 in both byte orders, with a byte order mark or without", () => {
    for (const encoding of ["utf-16le", "utf-16be"] as const) {
      const text = SOUND.replace('"Test"', '"Tëst 🚢"');
      expect(readTaxonomy(bytesOf(`\uFEFF${text}`, encoding)).document?.title.en).toBe("Tëst 🚢");
      expect(readTaxonomy(bytesOf(text, encoding)).document?.title.en).toBe("Tëst 🚢");
    }
  });

  test("is read with options that are null, too", () => {
    expect(readTaxonomy(SOUND, null as unknown as undefined).findings).toEqual([]);
  });

  test("is frozen, all the way down", () => {
    const { taxonomy } = readTaxonomy(SOUND);
    expect(() => Object.assign(taxonomy?.skills[0]?.label ?? {}, { en: "x" })).toThrow(TypeError);
  });
});

describe("an input that is neither text nor bytes", () => {
  test.each([null, undefined, 3, {}, [], Symbol("x")])("%s is a finding that names what was expected", (input) => {
    for (const read of [readTaxonomy, readProfile]) {
      expect(read(input as unknown as string)).toEqual({
        findings: [
          expect.objectContaining({ code: "wrong-input", expected: "a string, a Uint8Array or an ArrayBuffer" }),
        ],
      });
    }
  });

  test("but is a buffer, or a view of one, is read", () => {
    const bytes = new TextEncoder().encode(`  ${SOUND}`);
    expect(readTaxonomy(bytes.buffer).document).toEqual(JSON.parse(SOUND));
    const view = new DataView(bytes.buffer, 2) as unknown as Uint8Array;
    expect(readTaxonomy(view).document).toEqual(JSON.parse(SOUND));
  });
});

describe("where a finding is", () => {
  test("is told by line and column of the value", () => {
    const text = [
      '{ "format": "skillways/taxonomy@1",',
      ' "id": 3, "version": "1", "languages": ["en"],',
      ' "title": {"en": "T"},',
    ];
    const rest = [
      ' "scales": [], "skills": [',
      '   {"id": "a", "label": {}},',
      '   {"id": "a\\u002fb"}',
      ' ], "roles": [] }',
    ];
    const { taxonomy, findings } = readTaxonomy([...text, ...rest].join("\n"));
    expect(taxonomy).toBeUndefined();
    expect(findings.map(inShort)).toEqual(["wrong-type /id 2:8", "missing-member /skills/1 6:4"]);
  });

  test("is told for integrity too, through names with escapes and positions in lists", () => {
    const members =
      '"relations": [{"type": "overlaps", "source": "typing", "target": "typing"}],\n"maps": [{"id": "m", "positions": {"role:\\u0061/~": [1, 2]}}]';
    expect(readTaxonomy(withMembers(members)).findings.map(inShort)).toEqual([
      expect.stringMatching(/^unknown-map-node \/maps\/0\/positions\/role:a~1~0 \d+:53$/),
      expect.stringMatching(/^self-relation \/relations\/0\/target \d+:66$/),
    ]);
  });
});

describe("text that is no JSON", () => {
  test.each([
    ["", "empty-input", 1, 1],
    ["  \n ", "empty-input", 2, 2],
    ["{", "json-syntax", 1, 2],
    ['{\n  "a": 1,\n  }', "json-syntax", 3, 3],
    ['{"a" 1}', "json-syntax", 1, 6],
    ["[1, 2", "json-syntax", 1, 6],
    ["[1 2]", "json-syntax", 1, 4],
    ["{'a': 1}", "json-syntax", 1, 2],
    ['{"a": "x\ny"}', "json-syntax", 1, 9],
    ['{"a": "\\q"}', "json-syntax", 1, 8],
    ['{"a": "\\u12g4"}', "json-syntax", 1, 8],
    ['{"a": "x', "json-syntax", 1, 9],
    ["[01]", "json-syntax", 1, 2],
    ["[1.]", "json-syntax", 1, 4],
    ["[1e]", "json-syntax", 1, 4],
    ["[-]", "json-syntax", 1, 3],
    ["[tru]", "json-syntax", 1, 2],
    ["{} {}", "json-syntax", 1, 4],
    ["[,]", "json-syntax", 1, 2],
    ["<html>", "json-syntax", 1, 1],
  ])("such as %j is told where it goes wrong", (text, code, line, column) => {
    const { taxonomy, findings } = readTaxonomy(text);
    expect(taxonomy).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code, severity: "error", pointer: "", line, column });
    expect(() => JSON.parse(text)).toThrow();
  });
});

describe("what JSON allows and still loses something", () => {
  test("a member that is there twice", () => {
    const { taxonomy, findings } = readTaxonomy(withMembers('"custom": {"a": 1, "b": 2, "a": 3}'));
    expect(findings.map(inShort)).toEqual([expect.stringMatching(/^duplicate-member \/custom\/a \d+:33$/)]);
    expect(taxonomy?.document.custom).toEqual({ a: 3, b: 2 });
  });

  test("a number that cannot be kept exactly, and not one that can", () => {
    const numbers = (list: string): string[] =>
      readTaxonomy(withMembers(`"custom": {"n": [${list}]}`)).findings.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(numbers("12345678901234567890, 0.1, 1e3, 1.50, -0.0, 100000000000000000000, 5e-324")).toEqual([
      "inexact-number /custom/n/0",
    ]);
    expect(numbers("1e400")).toEqual(["number-too-large /custom/n/0"]);
  });

  test("half a character, written out or as an escape", () => {
    for (const half of ["\ud83d", "\\ud83d", "\\uDEA2"]) {
      const { taxonomy, findings } = readTaxonomy(SOUND.replace('"Test"', `"half ${half}"`));
      expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["lone-surrogate /title/en"]);
      expect(readTaxonomy(writeTaxonomy(taxonomy as Taxonomy)).document).toEqual(taxonomy?.document);
    }
    expect(readTaxonomy(SOUND.replace('"Test"', '"whole \\ud83d\\udea2 🚢"')).findings).toEqual([]);
  });
});

describe("bytes in another encoding", () => {
  test("are told at which byte and line they go wrong", () => {
    const { findings } = readTaxonomy(bytesOf(SOUND.replace('"Test"', '"Caf\u00e9"'), "latin1"));
    const offset = SOUND.indexOf('"Test"') + 4;
    expect(findings).toMatchObject([
      { code: "wrong-encoding", expected: "UTF-8", received: `byte 0xE9 at offset ${offset}`, line: 6 },
    ]);
  });

  test("such as half a code unit of UTF-16 are told too", () => {
    const bytes = bytesOf(`\uFEFF${SOUND}`, "utf-16le");
    expect(codesOf(readTaxonomy(bytes.subarray(0, bytes.length - 1)).findings)).toEqual(["wrong-encoding"]);
  });

  test("such as an image are a finding", () => {
    expect(codesOf(readTaxonomy(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)).findings)).toEqual([
      "wrong-encoding",
    ]);
  });
});

describe("hostile input", () => {
  test("with ids and members named like parts of JavaScript is read, and no prototype changes", () => {
    const names = ["__proto__", "constructor", "prototype", "hasOwnProperty"];
    const skills = names.map((id) => `{"id": "${id}", "label": {"en": "x"}, "__proto__": {"polluted": true}}`);
    const text = SOUND.replace(
      /"skills": \[[\s\S]*?\n {2}\]/,
      `"skills": [${skills.join()}, {"id": "typing", "label": {"en": "t"}}]`,
    );
    const { taxonomy, findings } = readTaxonomy(text);
    expect(codesOf(findings)).toEqual(["unknown-member"]);
    for (const id of names) expect(taxonomy?.getSkill(id).id).toBe(id);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.parse(writeTaxonomy(taxonomy as Taxonomy))).toEqual(JSON.parse(text));
  });

  test("nested 10,000 levels deep, or a million, is a finding at the place", () => {
    for (const levels of [10_000, 1_000_000]) {
      const text = `{"custom": ${"[".repeat(levels)}${"]".repeat(levels)}}`;
      expect(readTaxonomy(text).findings).toMatchObject([{ code: "nested-too-deep", line: 1, column: 12 + 199 }]);
      expect(codesOf(readTaxonomy(`{"a":`.repeat(levels)).findings)).toEqual(["nested-too-deep"]);
    }
    const kept = `"custom": {"deep": ${"[".repeat(190)}${"]".repeat(190)}}`;
    expect(readTaxonomy(withMembers(kept)).findings).toEqual([]);
  });

  test("with a million duplicate ids is read, with a hundred findings and their number", () => {
    const items = '{"id":"same","label":{"en":"x"}},'.repeat(1_000_000).slice(0, -1);
    const text = SOUND.replace(
      /"skills": \[[\s\S]*?\n {2}\]/,
      `"skills": [${items},{"id":"typing","label":{"en":"t"}}]`,
    );
    const { taxonomy, findings } = readTaxonomy(text);
    expect(taxonomy?.skills).toHaveLength(1_000_001);
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toMatchObject({ code: "duplicate-id", count: 999_999 });
  }, 30_000);

  test("of 100 MB is read, or ends with a finding, in reasonable time", () => {
    const withSkills = (skills: string): string =>
      SOUND.replace(/"skills": \[[\s\S]*?\n {2}\]/, () => `"skills": [${skills}]`);
    const item = `{"id":"typing","label":{"en":"t"},"description":{"en":"${"long text ".repeat(1_000)}"}},`;
    const large = withSkills(item.repeat(10_000).slice(0, -1));
    expect(large.length).toBeGreaterThan(100_000_000);
    expect(readTaxonomy(large).taxonomy?.skills).toHaveLength(10_000);
    const small = withSkills("[0,-1],".repeat(14_285_714).slice(0, -1));
    expect(readTaxonomy(small).findings).toMatchObject([
      { code: "input-too-long", expected: "at most 10000000 values" },
    ]);
  }, 60_000);

  test("longer than allowed is not read at all", () => {
    expect(readTaxonomy(SOUND, { maxLength: 100 }).findings).toMatchObject([
      { code: "input-too-long", received: String(SOUND.length) },
    ]);
    expect(readTaxonomy(SOUND, { maxLength: SOUND.length }).findings).toEqual([]);
  });
});

describe("a profile", () => {
  const text =
    '{"format": "skillways/profile@1", "id": "p",\n "evidence": [{"skill": "typing", "level": 9, "source": "self", "date": "2026-01-01"}]}';

  test("is read, and judged by a taxonomy where there is one", () => {
    expect(readProfile(text)).toMatchObject({ document: { id: "p" }, findings: [] });
    const { document, findings } = readProfile(text, buildTaxonomy("clerk: typing 2"));
    expect(document?.evidence).toHaveLength(1);
    expect(findings.map(inShort)).toEqual(["unknown-level /evidence/0/level 2:44"]);
  });

  test("with a wrong shape is a finding", () => {
    const { document, findings } = readProfile('{"format": "skillways/profile@1", "id": ""}');
    expect(document).toBeUndefined();
    expect(findings.map(inShort)).toEqual(["missing-member  1:1", "empty-text /id 1:41"]);
  });
});
