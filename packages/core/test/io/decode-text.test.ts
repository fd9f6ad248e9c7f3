import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../src/io/decode-text.js";

test("bytes of UTF-8 are that text, without their byte order mark", () => {
  const property = fc.property(fc.string({ unit: "grapheme" }), (text) => {
    // Text whose bytes look like UTF-16 holds characters that no document begins with.
    fc.pre(!text.slice(0, 4).includes("\0"));
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    expect(decodeText(bytes)).toEqual({ text, encoding: "utf-8", findings: [] });
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

test("other bytes are windows-1252 where the caller says so", () => {
  const bytes = Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x80);
  expect(decodeText(bytes, { fallback: "windows-1252" })).toEqual({
    text: "Café €",
    encoding: "windows-1252",
    findings: [],
  });
  expect(decodeText(new TextEncoder().encode("Café €"), { fallback: "windows-1252" }).encoding).toBe("utf-8");
});

test.each([
  ["a byte that begins nothing", [0x61, 0x80], 1],
  ["a sequence that is too long for what it says", [0xc0, 0xaf], 0],
  ["half of a character", [0x61, 0xe2, 0x82], 1],
  ["a surrogate", [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
  ["a code point that does not exist", [0xf5, 0x80, 0x80, 0x80], 0],
])("without that, %s is a finding with its offset", (_, bytes, offset) => {
  const { text, findings } = decodeText(Uint8Array.from(bytes));
  expect(text).toBeUndefined();
  expect(findings).toMatchObject([{ code: "wrong-encoding", severity: "error", line: 1 }]);
  expect(findings[0]?.received).toContain(`at offset ${offset}`);
});
