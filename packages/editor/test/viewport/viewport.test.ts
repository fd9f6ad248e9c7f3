import { describe, expect, it } from "vitest";
import { applyWheel } from "../../src/viewport/apply-wheel.js";
import { openingScale, readableScale, Viewport } from "../../src/viewport/viewport.js";

function open(): Viewport {
  const viewport = new Viewport();
  viewport.resize(800, 600);
  return viewport;
}

const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };

describe("the viewport", () => {
  it("keeps the map still under the pointer while it zooms", () => {
    const viewport = open();
    viewport.panBy(30, 40);
    const at = { x: 200, y: 100 };
    const under = viewport.toMap(at);
    viewport.zoomBy(1.7, at);
    expect(viewport.toScreen(under).x).toBeCloseTo(at.x);
    expect(viewport.toScreen(under).y).toBeCloseTo(at.y);
  });

  it("zooms no further than 8% and 300%", () => {
    const viewport = open();
    viewport.zoomBy(1000);
    expect(viewport.scale).toBe(3);
    viewport.zoomBy(0.00001);
    expect(viewport.scale).toBe(0.08);
  });

  it("fits a large map whole and in the middle, and a small one at its own size", () => {
    const viewport = open();
    viewport.fit({ x: -100, y: -50, width: 2000, height: 500 });
    const { x, y } = viewport.toScreen({ x: -100, y: -50 });
    const end = viewport.toScreen({ x: 1900, y: 450 });
    expect(x).toBeCloseTo(800 - end.x);
    expect(y).toBeCloseTo(600 - end.y);
    expect(x).toBeGreaterThan(0);
    viewport.fit({ x: 0, y: 0, width: 100, height: 100 });
    expect(viewport.scale).toBe(1);
  });

  it("starts a map that would be too small to read at its top left", () => {
    const viewport = open();
    viewport.fit({ x: 0, y: 0, width: 4000, height: 300 }, 0.5);
    expect(viewport.scale).toBe(0.5);
    expect(viewport.toScreen({ x: 0, y: 0 }).x).toBe(16);
  });

  it("opens a map at its whole width where that can be read, else at what can be read", () => {
    const viewport = open();
    const wide = (width: number): number => openingScale(viewport, { x: 0, y: 0, width, height: 9000 });
    expect(wide(400)).toBe(1);
    expect(wide(1200)).toBeCloseTo(768 / 1200);
    expect(wide(4000)).toBe(readableScale);
  });

  it("moves no more than it takes to bring something into sight", () => {
    const viewport = open();
    viewport.reveal({ x: 100, y: 100, width: 50, height: 50 });
    expect([viewport.x, viewport.y]).toEqual([0, 0]);
    viewport.reveal({ x: 900, y: 100, width: 50, height: 50 });
    expect([viewport.x, viewport.y]).toEqual([800 - 24 - 950, 0]);
  });

  it("tells of a change once, and not when nothing changes", () => {
    const viewport = open();
    let told = 0;
    const stop = viewport.subscribe(() => told++);
    viewport.panBy(5, 5);
    viewport.panBy(0, 0);
    viewport.resize(800, 600);
    stop();
    viewport.panBy(5, 5);
    expect(told).toBe(1);
  });
});

describe("the wheel", () => {
  it("zooms in when it is turned away, out when it is turned back", () => {
    const viewport = open();
    applyWheel(viewport, { ...turn, deltaY: -100 }, { x: 0, y: 0 });
    expect(viewport.scale).toBeGreaterThan(1);
    applyWheel(viewport, { ...turn, deltaY: 100 }, { x: 0, y: 0 });
    expect(viewport.scale).toBeCloseTo(1);
  });

  it("moves the map when it is turned sideways, or with Shift", () => {
    const viewport = open();
    applyWheel(viewport, { ...turn, deltaX: 30, deltaY: 10 }, { x: 0, y: 0 });
    expect([viewport.x, viewport.y, viewport.scale]).toEqual([-30, -10, 1]);
    applyWheel(viewport, { ...turn, deltaY: 20, shiftKey: true }, { x: 0, y: 0 });
    expect([viewport.x, viewport.y, viewport.scale]).toEqual([-50, -10, 1]);
  });

  it("turns the same by lines as by pixels", () => {
    const byLines = open();
    const byPixels = open();
    applyWheel(byLines, { ...turn, deltaY: 3, deltaMode: 1 }, { x: 0, y: 0 });
    applyWheel(byPixels, { ...turn, deltaY: 48 }, { x: 0, y: 0 });
    expect(byLines.scale).toBe(byPixels.scale);
  });
});
