import { describe, expect, it } from "vitest";
import { createRequirementMatrix } from "../../src/indexes/requirement-matrix.js";
import { createSkillSimilarity, intrinsicInformation, linSimilarity } from "../../src/indexes/skill-similarity.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

/** How alike two skills are; 0 where they are not related. */
function similarityIn(lines: string): (a: string, b: string) => number {
  const taxonomy = buildTaxonomy(lines);
  const matrix = createRequirementMatrix(taxonomy, 40);
  const { start, other, similarity } = createSkillSimilarity(taxonomy, matrix);
  return (a, b) => {
    const skill = matrix.skillNumber.get(a) as number;
    const at = other.indexOf(matrix.skillNumber.get(b) as number, start[skill]);
    return at < 0 || at >= (start[skill + 1] as number) ? 0 : (similarity[at] as number);
  };
}

describe("how alike skills are in a hierarchy", () => {
  const tree = "left < root\nright < root\nl1 < left\nl2 < left\nr1 < right\nr2 < right";

  it("has the golden values on a binary tree of seven", () => {
    const inner = intrinsicInformation(2, 7);
    expect(inner).toBeCloseTo(0.4354, 4);
    expect(intrinsicInformation(6, 7)).toBe(0);
    expect(intrinsicInformation(0, 7)).toBe(1);
    expect(linSimilarity(inner, 1, 1)).toBeCloseTo(0.4354, 4);
    expect(linSimilarity(0, 1, 1)).toBe(0);
    expect(linSimilarity(inner, 1, inner)).toBeCloseTo(0.6067, 4);
  });

  it("is Lin's similarity with intrinsic information content: a child and its parent", () => {
    // The golden tree has an inner node at IC .4354, under the least that counts: a wider one brings it over.
    const wide = `${tree}\n${Array.from({ length: 20 }, (_, i) => `x${i} < root`).join("\n")}`;
    const information = 1 - Math.log(3) / Math.log(27);
    expect(similarityIn(wide)("l1", "left")).toBeCloseTo((2 * information) / (1 + information), 9);
    expect(similarityIn(wide)("l1", "l2")).toBeCloseTo(information, 9);
    expect(similarityIn(wide)("l1", "r1")).toBe(0);
  });

  it("does not go through an ancestor that says too little", () => {
    expect(similarityIn(tree)("l1", "l2")).toBe(0);
  });

  it("takes relations for what they say, and loops for what they are", () => {
    const similar = similarityIn("a overlaps b 0.3\nc equivalent d\nx < y\ny < x");
    expect([similar("a", "b"), similar("d", "c")]).toEqual([0.3, 1]);
    expect(similar("x", "y")).toBeGreaterThanOrEqual(0);
  });
});
