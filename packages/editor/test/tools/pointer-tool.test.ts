import { describe, expect, it } from "vitest";
import type { Press } from "../../src/tools/gesture.js";
import { PointerTool } from "../../src/tools/pointer-tool.js";

function open(): { tool: PointerTool; log: string[] } {
  const log: string[] = [];
  const tool = new PointerTool({
    tap: ({ hit }) => log.push(`tap ${hit.on}`),
    startDrag: ({ hit }) => {
      log.push(`start ${hit.on}`);
      return {
        move: ({ x, y }) => log.push(`move ${x},${y}`),
        end: ({ x, y }) => log.push(`end ${x},${y}`),
        cancel: () => log.push("cancel"),
      };
    },
    startPinch: () => ({ move: (a, b) => log.push(`pinch ${a.x},${b.x}`) }),
  });
  return { tool, log };
}

const press = (pointer: number, x: number, y: number): Press => ({
  pointer,
  at: { x, y },
  hit: { on: "ground" },
  additive: false,
});

describe("a pointer", () => {
  it("that hardly moves is a tap", () => {
    const { tool, log } = open();
    tool.down(press(1, 10, 10));
    tool.move(1, { x: 12, y: 11 });
    tool.up(1, { x: 12, y: 11 });
    expect(log).toEqual(["tap ground"]);
  });

  it("that moves is a drag with one end", () => {
    const { tool, log } = open();
    tool.down(press(1, 0, 0));
    tool.move(1, { x: 10, y: 0 });
    tool.up(1, { x: 20, y: 0 });
    tool.move(1, { x: 30, y: 0 });
    expect(log).toEqual(["start ground", "move 10,0", "end 20,0"]);
  });

  it("that is abandoned does not end, and is no tap when it is lifted", () => {
    const { tool, log } = open();
    tool.down(press(1, 0, 0));
    tool.move(1, { x: 10, y: 0 });
    expect(tool.cancel()).toBe(true);
    tool.up(1, { x: 10, y: 0 });
    expect(log).toEqual(["start ground", "move 10,0", "cancel"]);
    expect(tool.cancel()).toBe(false);
  });

  it("that gets company becomes a pinch; lifting one finger neither drags nor taps", () => {
    const { tool, log } = open();
    tool.down(press(1, 0, 0));
    tool.move(1, { x: 10, y: 0 });
    tool.down(press(2, 100, 0));
    tool.move(2, { x: 120, y: 0 });
    tool.up(2, { x: 120, y: 0 });
    tool.move(1, { x: 50, y: 0 });
    tool.up(1, { x: 50, y: 0 });
    expect(log).toEqual(["start ground", "move 10,0", "cancel", "pinch 10,120"]);
  });
});
