import type { ActionName } from "./action-name.js";

/** The parts of a KeyboardEvent that tell a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys for wherever the focus is in the editor; Ctrl or ⌘ is held. */
const WITH_CONTROL: Readonly<Record<string, ActionName>> = {
  z: "undo",
  y: "redo",
  s: "save",
  o: "open-file",
  k: "search",
};

/** Keys for the canvas with Ctrl or ⌘. Copying, cutting and pasting come as events of their own. */
const ON_CANVAS_WITH_CONTROL: Readonly<Record<string, ActionName>> = { d: "duplicate" };

/** Keys for the canvas, on their own. */
const ON_CANVAS: Readonly<Record<string, ActionName>> = {
  c: "connect",
  n: "new-role",
  f2: "rename",
  delete: "remove",
  backspace: "remove",
  enter: "open-role",
  m: "toggle-minimap",
  s: "select-tool",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
  "0": "zoom-fit",
  "/": "search",
  "?": "help",
};

/** The action of a key anywhere in the editor, also while typing. */
export function findShortcut(press: KeyPress): ActionName | undefined {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return undefined;
  const key = press.key.toLowerCase();
  if (press.shiftKey) return key === "z" ? "redo" : undefined;
  return Object.hasOwn(WITH_CONTROL, key) ? WITH_CONTROL[key] : undefined;
}

/** The action of a key while the focus is on the canvas. */
export function findCanvasKey(press: KeyPress): ActionName | undefined {
  if (press.altKey) return undefined;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    return !press.shiftKey && Object.hasOwn(ON_CANVAS_WITH_CONTROL, key) ? ON_CANVAS_WITH_CONTROL[key] : undefined;
  }
  return Object.hasOwn(ON_CANVAS, key) ? ON_CANVAS[key] : undefined;
}

const SHOWN: Readonly<Partial<Record<ActionName, string>>> = {
  undo: "Ctrl+Z",
  redo: "Ctrl+Shift+Z",
  save: "Ctrl+S",
  "open-file": "Ctrl+O",
  search: "Ctrl+K",
  connect: "C",
  "put-in-group": "G",
  "take-out-of-group": "Shift+G",
  "change-connection": "Enter",
  rename: "F2",
  remove: "Delete",
  "open-role": "Enter",
  "lens-career": "Esc",
  "new-role": "N",
  "zoom-in": "+",
  "zoom-out": "−",
  "zoom-fit": "0",
  help: "?",
  "select-all": "Ctrl+A",
  copy: "Ctrl+C",
  cut: "Ctrl+X",
  paste: "Ctrl+V",
  duplicate: "Ctrl+D",
  "fold-family": "F",
  "toggle-minimap": "M",
  "select-tool": "S",
  "canvas-menu": "Shift+F10",
};

/** How the key of an action is written, for tooltips; on a Mac with its own signs. */
export function writeShortcut(action: ActionName, mac: boolean): string | undefined {
  const shown = SHOWN[action];
  return mac ? shown?.replace("Ctrl+", "⌘").replace("Shift+", "⇧") : shown;
}
