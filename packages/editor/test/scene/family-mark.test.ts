import { expect, it } from "vitest";
import { familyClass, familyMark } from "../../src/scene/family-mark.js";

it("tells sixteen families apart by hue and mark, and any two of one hue by more than its filling", () => {
  const indexes = Array.from({ length: 16 }, (_, index) => index);
  expect(new Set(indexes.map((index) => `${familyClass(index)} ${familyMark(index)}`)).size).toBe(16);
  for (const index of indexes.slice(0, 8)) {
    expect(familyClass(index + 8)).toBe(`${familyClass(index)} hollow`);
    expect(familyMark(index + 8)).not.toBe(familyMark(index));
  }
});
