import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { node, press, settled, showEditor } from "./editor-page.js";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** What is listened to outside the editor, and what watches or works for it, as long as it is not let go. */
function watch(): { open(): string[] } {
  const held = new Map<string, number>();
  const count = (name: string, by: number): void => void held.set(name, (held.get(name) ?? 0) + by);
  for (const target of [document, window, document.documentElement, document.body] as const) {
    const name = target.constructor.name;
    const listeners = new Map<string, Set<unknown>>();
    const add = target.addEventListener.bind(target) as (...args: unknown[]) => void;
    const remove = target.removeEventListener.bind(target) as (...args: unknown[]) => void;
    vi.spyOn(target, "addEventListener").mockImplementation((...args: unknown[]) => {
      const known = listeners.get(String(args[0])) ?? new Set();
      listeners.set(String(args[0]), known);
      if (!known.has(args[1])) count(`${name} ${args[0]}`, 1);
      known.add(args[1]);
      add(...args);
    });
    vi.spyOn(target, "removeEventListener").mockImplementation((...args: unknown[]) => {
      if (listeners.get(String(args[0]))?.delete(args[1])) count(`${name} ${args[0]}`, -1);
      remove(...args);
    });
  }
  for (const Observer of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const active = new Set<unknown>();
    const { observe, disconnect } = Observer.prototype as unknown as { observe: () => void; disconnect: () => void };
    vi.spyOn(Observer.prototype, "observe").mockImplementation(function (this: unknown, ...args: unknown[]) {
      if (!active.has(this)) count(Observer.name, 1);
      active.add(this);
      observe.apply(this, args as []);
    } as never);
    vi.spyOn(Observer.prototype, "disconnect").mockImplementation(function (this: unknown) {
      if (active.delete(this)) count(Observer.name, -1);
      disconnect.apply(this as never);
    } as never);
  }
  const Real = Worker;
  vi.stubGlobal(
    "Worker",
    class extends Real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        count("Worker", 1);
      }
      override terminate(): void {
        count("Worker", -1);
        super.terminate();
      }
    },
  );
  return { open: () => [...held].filter(([, left]) => left !== 0).map(([name, left]) => `${name}: ${left}`) };
}

it("leaves no listener, observer or worker behind when it is put on a page and taken off a hundred times", async () => {
  await page.viewport(1280, 800);
  const editor = await showEditor();
  node(editor, "role:planner").focus();
  await press(editor, "m");
  editor.remove();
  await settled(editor);
  const held = watch();
  for (let cycle = 0; cycle < 100; cycle++) {
    document.body.append(editor);
    if (cycle === 0)
      expect(held.open()).toEqual(expect.arrayContaining(["HTMLDocument paste: 1", "ResizeObserver: 2"]));
    if (cycle % 10 === 0) await settled(editor);
    editor.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 600));
  vi.unstubAllGlobals();
  expect(held.open()).toEqual([]);
  document.body.append(editor);
  await settled(editor);
  editor.selection = ["role:planner"];
  await settled(editor);
  expect(node(editor, "role:planner").getAttribute("aria-current")).toBe("true");
});
