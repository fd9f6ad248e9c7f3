import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Curve, curvePath, samplePoints } from "../../src/geometry/curve.js";
import { placeLabels } from "../../src/geometry/place-labels.js";
import type { Point } from "../../src/geometry/point.js";
import { growRect, type Rect, rectAround, rectContains, rectsOverlap } from "../../src/geometry/rect.js";
import { type EdgeToRoute, type RoutedEdge, routeEdges } from "../../src/geometry/route-edges.js";

/** Cards from a picture: each letter is a card, in columns 320 apart and rows 112 apart. */
function cardsOf(picture: string): Map<string, Rect> {
  const cards = new Map<string, Rect>();
  const rows = picture.split("\n").filter((row) => row.trim() !== "");
  for (const [row, line] of rows.entries()) {
    for (const [column, letter] of [...line.replaceAll(" ", "")].entries()) {
      if (letter !== ".") cards.set(letter, rectAround({ x: column * 320, y: row * 112 }, 208, 72));
    }
  }
  return cards;
}

/** Edges such as "ab": from a to b. */
function route(cards: ReadonlyMap<string, Rect>, ...names: string[]): Map<string, RoutedEdge> {
  const edges = names.map((key): EdgeToRoute => ({ key, from: key[0] ?? "", to: key[1] ?? "", headLength: 9 }));
  return routeEdges(edges, cards);
}

function crossed(curve: Curve, cards: ReadonlyMap<string, Rect>, except: readonly string[] = []): string[] {
  const points = samplePoints(curve, 64);
  return [...cards.keys()].filter((key) => {
    const inside = growRect(cards.get(key) as Rect, except.includes(key) ? -1 : 4);
    return points.some((point) => rectContains(inside, point));
  });
}

function curveOf(routed: ReadonlyMap<string, RoutedEdge>, key: string): Curve {
  return (routed.get(key) as RoutedEdge).curve;
}

describe("an edge", () => {
  it("leaves and arrives at the borders that face each other", () => {
    const cards = cardsOf("a b");
    const { curve, tip, direction } = route(cards, "ab").get("ab") as RoutedEdge;
    expect(curve[0]?.start).toEqual({ x: 104, y: 0 });
    expect(tip).toEqual({ x: 216, y: 0 });
    expect(curve.at(-1)?.end).toEqual({ x: 207, y: 0 });
    expect(direction).toEqual({ x: 1, y: 0 });
    expect(curvePath(curve)).toBe("M104 0L207 0");
    expect(route(cards, "ba").get("ba")).toMatchObject({ tip: { x: 104, y: 0 }, direction: { x: -1, y: 0 } });
  });

  it("goes straight down to the card below, and around beside a card in between", () => {
    const cards = cardsOf(`
      a
      b
      c`);
    const routed = route(cards, "ab", "ac");
    expect(curvePath(curveOf(routed, "ab"))).toBe("M0 36L0 67");
    expect(crossed(curveOf(routed, "ac"), cards, ["a", "c"])).toEqual([]);
    expect(routed.get("ac")?.direction.x).not.toBe(0);
  });

  it("goes around the cards in between, through the nearest opening", () => {
    const cards = cardsOf(`
      . x .
      a y b
      . z .`);
    const curve = curveOf(route(cards, "ab"), "ab");
    expect(crossed(curve, cards, ["a", "b"])).toEqual([]);
    const heights = samplePoints(curve).map(({ y }) => Math.abs(y - 112));
    expect(Math.max(...heights)).toBeLessThan(72);
  });

  it("keeps apart from others that start at the same side, in the order of where they lead", () => {
    const cards = cardsOf(`
      . b
      a c
      . d`);
    const routed = route(cards, "ad", "ab", "ac");
    const starts = ["ab", "ac", "ad"].map((key) => curveOf(routed, key)[0]?.start.y ?? 0);
    expect(starts).toEqual([98, 112, 126]);
  });

  it("keeps apart from others in the same opening", () => {
    const cards = cardsOf(`
      a x b
      c y d`);
    const routed = route(cards, "ad", "cb");
    const middles = ["ad", "cb"].map((key) =>
      samplePoints(curveOf(routed, key)).filter(({ x }) => Math.abs(x - 320) < 110),
    );
    const heights = middles.map((points: Point[]) => Math.round(points[0]?.y ?? 0));
    expect(heights[0]).not.toBe(heights[1]);
  });

  it("is left out where an end is missing, or both are one", () => {
    expect(route(cardsOf("a b"), "ax", "aa").size).toBe(0);
  });

  it("never crosses a card, whatever stands in rows and columns", () => {
    const filled = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(
        filled,
        fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { minLength: 1, maxLength: 12 }),
        (cells, pairs) => {
          const cards = new Map<string, Rect>();
          cells.forEach((there, cell) => {
            const at = { x: (cell % 6) * 320, y: Math.floor(cell / 6) * 112 };
            if (there) cards.set(String(cell), rectAround(at, 208, 72));
          });
          const edges = pairs.map(([from, to], at) => ({
            key: String(at),
            from: String(from),
            to: String(to),
            headLength: 9,
          }));
          for (const [key, { curve }] of routeEdges(edges, cards)) {
            const { from, to } = edges[Number(key)] as EdgeToRoute;
            expect(crossed(curve, cards, [from, to]), `${from} to ${to} among ${[...cards.keys()].join(" ")}`).toEqual(
              [],
            );
          }
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  it("hardly ever crosses a card that stands anywhere", () => {
    let edges = 0;
    let crossing = 0;
    const spot = fc.record({ x: fc.nat(2400), y: fc.nat(1600) });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 25, maxLength: 25 }), (spots) => {
        const cards = new Map<string, Rect>();
        for (const [at, point] of spots.entries()) {
          const rect = rectAround(point, 208, 72);
          const isFree = [...cards.values()].every((other) => !rectsOverlap(growRect(other, 28), rect));
          if (isFree) cards.set(String(at), rect);
        }
        const keys = [...cards.keys()];
        const wanted = keys.map((from, at) => ({
          key: from,
          from,
          to: keys[(at * 7 + 3) % keys.length] ?? "",
          headLength: 9,
        }));
        for (const [key, { curve }] of routeEdges(wanted, cards, { detours: true })) {
          const to = wanted.find((edge) => edge.key === key)?.to ?? "";
          edges++;
          if (crossed(curve, cards, [key, to]).length > 0) crossing++;
        }
      }),
      { seed: 12, numRuns: 100 },
    );
    expect(edges).toBeGreaterThan(1000);
    expect(crossing / edges).toBeLessThan(0.01);
  });
});

describe("labels", () => {
  it("stand on their lines, clear of cards and of one another", () => {
    const cards = cardsOf(`
      a x b
      c y d
      e z f`);
    const routed = route(cards, "ab", "ad", "cb", "cf", "ef", "ax", "xy");
    const labels = [...routed].map(([key, { curve }]) => ({ key, curve, width: 40, height: 20 }));
    const placed = [...placeLabels(labels, cards).values()].map((point) => rectAround(point, 40, 20));
    expect(placed.length).toBeGreaterThanOrEqual(5);
    for (const [at, label] of placed.entries()) {
      expect([...cards.values()].some((card) => rectsOverlap(card, label))).toBe(false);
      expect(placed.some((other, place) => place !== at && rectsOverlap(other, label))).toBe(false);
    }
  });

  it("are left out where there is no room", () => {
    const cards = cardsOf("a b");
    const { curve } = route(cards, "ab").get("ab") as RoutedEdge;
    expect(placeLabels([{ key: "ab", curve, width: 400, height: 20 }], cards).size).toBe(0);
  });
});

describe("cards between whole units", () => {
  it("are led around in the end, where their edges differ by less than a number can tell", () => {
    const isMoved = (at: number): boolean => at > 6 && at < 27;
    const rects = new Map(
      Array.from({ length: 40 }, (_, at): [string, Rect] => {
        const by = isMoved(at) ? 87 / 0.45 : 0;
        const corner = { x: (at % 6) * 320 - 104 + by, y: Math.floor(at / 6) * 112 - 40 + by / 2 };
        return [`r${at}`, { ...corner, width: 208, height: 80 }];
      }),
    );
    const edges = Array.from({ length: 33 }, (_, at) =>
      [at + 6, ...(at % 5 < 3 ? [at + 7] : [])]
        .filter((to) => isMoved(at) || isMoved(to))
        .map((to) => ({ key: `${at} ${to}`, from: `r${at}`, to: `r${to}`, headLength: 9 })),
    ).flat();
    expect(routeEdges(edges, rects).size).toBe(43);
  });
});
