import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPoints } from "../../src/scene/split-word.js";
import { wrapLabel } from "../../src/scene/wrap-label.js";

/** A font in which every letter is as wide as the next. */
const measure = (text: string): number => [...text].length;

describe("a label on a card", () => {
  it.each([
    ["Teamleider magazijn", 12, 2, ["Teamleider", "magazijn"]],
    ["Heftruckchauffeur", 12, 2, ["Heftruck-", "chauffeur"]],
    ["Voorraadbeheerder", 13, 2, ["Voorraad-", "beheerder"]],
    ["Transportplanner", 12, 2, ["Transport-", "planner"]],
    ["Supply-chainmanager", 14, 2, ["Supply-", "chainmanager"]],
    ["Adviseur veiligheid en milieu", 12, 2, ["Adviseur", "veiligheid…"]],
    ["", 12, 2, []],
  ] as const)("%s is broken where it can be read", (label, width, lines, expected) => {
    expect(wrapLabel(label, width, lines, measure).lines).toEqual(expected);
  });

  it("says when it did not fit", () => {
    expect(wrapLabel("Adviseur veiligheid en milieu", 12, 2, measure).cut).toBe(true);
    expect(wrapLabel("Adviseur veiligheid en milieu", 12, 3, measure).cut).toBe(false);
    expect(wrapLabel("Heftruckchauffeur", 12, 2, measure).cut).toBe(false);
  });

  it("never runs over its card, whatever it says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (label, width, lines) => {
          const wrapped = wrapLabel(label, width, lines, measure).lines;
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it("loses no letter where it is not cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("medewerker", "planner", "en", "logistiek", "hulp"), { minLength: 1, maxLength: 6 }),
        (words) => {
          const { lines, cut } = wrapLabel(words.join(" "), 12, 9, measure);
          expect(cut).toBe(false);
          expect(lines.join("").replaceAll("-", "").replaceAll(" ", "")).toBe(words.join(""));
        },
      ),
      { seed: 8, numRuns: 200 },
    );
  });

  it("is shortened quickly when it holds ten thousand letters", () => {
    const { lines } = wrapLabel("x".repeat(10_000), 20, 2, measure);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith("…")).toBe(true);
  });
});

describe("a long word", () => {
  it("is broken between syllables, and not inside sounds such as ch and ck", () => {
    const word = "Vrachtwagenchauffeur";
    const parts = splitPoints(word).map((at) => word.slice(0, at));
    expect(parts).toContain("Vrachtwagen");
    expect(parts).not.toContain("Vrac");
    expect(parts).not.toContain("Vrachtwagenc");
  });
});
