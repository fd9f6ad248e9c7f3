import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markDays } from "../../src/people/days.js";
import { drawLines, spread } from "../../src/people/draw-lines.js";

describe("labels at the ends of lines", () => {
  it("keep apart, in order, inside the chart, wherever lines end", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (heights) => {
        const placed = spread(heights, 34, 0, 300);
        const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
        const sorted = order.map((at) => placed[at] as number);
        for (const [at, y] of sorted.entries()) {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(300 + 1e-6);
          if (at > 0) expect(y - (sorted[at - 1] as number)).toBeGreaterThanOrEqual(34 - 1e-6);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("stay where lines end as long as these are far enough apart", () => {
    expect(spread([200, 20, 100], 34, 0, 300)).toEqual([200, 20, 100]);
  });
});

it("a line goes through its points in time, higher values higher, and its goal lies on the goal's day", () => {
  const points = [
    { date: "2026-01-01", value: 0.2 },
    { date: "2026-07-01", value: 0.6 },
  ];
  const chart = drawLines([{ points, mark: { date: "2027-01-01", value: 0.8 } }], {
    width: 600,
    height: 300,
    labels: 100,
    ticks: [0, 0.5, 1],
    language: "en",
  });
  const [first, second] = chart.lines[0]?.points ?? [];
  const { mark } = chart.lines[0] ?? {};
  expect([first, second, mark].map((point) => Math.round(point?.x ?? 0))).toEqual([48, 268, 492]);
  expect(first?.y ?? 0).toBeGreaterThan(second?.y ?? 0);
  expect(second?.y ?? 0).toBeGreaterThan(mark?.y ?? 0);
});

describe("days on an axis", () => {
  it.each([20, 100, 400, 2000, 9000, 900_000])("are few enough to be read, and inside, over %d days", (days) => {
    const marks = markDays(20_500, 20_500 + days, 8, "nl");
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.length).toBeLessThanOrEqual(10);
    for (const { day } of marks) expect(day >= 20_500 && day <= 20_500 + days).toBe(true);
  });
});
