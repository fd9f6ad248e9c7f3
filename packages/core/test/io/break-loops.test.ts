import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLoops } from "../../src/io/break-loops.js";

const arrow = (text: string): { source: string; target: string } => {
  const [source = "", target = ""] = text.split(">");
  return { source, target };
};

test("arrows without a loop are all kept, in order", () => {
  const arrows = ["a>b", "a>c", "b>d", "c>d"].map(arrow);
  expect(breakLoops(arrows)).toEqual({ kept: arrows, closing: [] });
});

test("the arrow that closes a loop is set apart, and so is one to itself", () => {
  const { kept, closing } = breakLoops(["a>b", "b>c", "c>a", "d>d", "c>e"].map(arrow));
  expect(closing).toEqual(["c>a", "d>d"].map(arrow));
  expect(kept).toEqual(["a>b", "b>c", "c>e"].map(arrow));
});

test("an arrow is set apart exactly when its end already reaches its start", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e", "__proto__");
  fc.assert(
    fc.property(fc.array(fc.record({ source: id, target: id }), { maxLength: 14 }), (arrows) => {
      const kept: { source: string; target: string }[] = [];
      const closing = arrows.filter((each) => {
        const reached = new Set<string>([each.target]);
        for (let size = 0; size !== reached.size; ) {
          size = reached.size;
          for (const { source, target } of kept) if (reached.has(source)) reached.add(target);
        }
        if (reached.has(each.source)) return true;
        kept.push(each);
        return false;
      });
      expect(breakLoops(arrows)).toEqual({ kept, closing });
    }),
    { seed: 11, numRuns: 300 },
  );
});
