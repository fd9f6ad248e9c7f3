import { type Alignment, alignNodes, distributeNodes } from "../commands/align-nodes.js";
import { duplicate } from "../commands/duplicate.js";
import { type Rect, rectAround } from "../geometry/rect.js";
import type { Action, ActionHost } from "./action.js";
import type { CanvasActionName } from "./action-name.js";
import type { Workbench } from "./workbench.js";

/** What is done with what is selected on the map, and how one works on it. */
export const canvasActions: Readonly<Record<CanvasActionName, Action>> = {
  "select-all": {
    run: (bench, host) =>
      selectKeys(
        bench,
        host.canvas.scene.nodes.map(({ key }) => key),
      ),
  },
  "select-family": { run: (bench) => selectAlike(bench, ({ family }) => family) },
  "select-grade": { run: (bench) => selectAlike(bench, ({ grade }) => grade) },
  copy: { run: (_bench, { canvas }) => canvas.late?.clipboard.ask("copy") },
  cut: { writes: true, run: (_bench, { canvas }) => canvas.late?.clipboard.ask("cut") },
  paste: { writes: true, run: (_bench, { canvas }) => void canvas.late?.clipboard.askPaste() },
  duplicate: { writes: true, run: (bench) => void bench.dispatch(duplicate()) },
  "align-left": align("left"),
  "align-center": align("center"),
  "align-right": align("right"),
  "align-top": align("top"),
  "align-middle": align("middle"),
  "align-bottom": align("bottom"),
  "distribute-across": distribute("across"),
  "distribute-down": distribute("down"),
  "fold-family": { run: foldFamily },
  "unfold-families": { run: (bench) => bench.show({ folded: [] }) },
  "select-tool": {
    run: (bench) => {
      const tool = bench.view.tool === "select" ? undefined : "select";
      bench.show({ tool });
      bench.say(bench.messages.text(tool === undefined ? "select.toolOff" : "select.toolOn"));
    },
  },
  "toggle-minimap": {
    run: (bench) => {
      const minimap = !bench.view.minimap;
      bench.show({ minimap });
      bench.say(bench.messages.text(minimap ? "minimap.shown" : "minimap.hidden"));
    },
  },
  "canvas-menu": { run: (_bench, { canvas }) => canvas.late?.menu.openAtFocus() },
};

/** Selects nodes and says how many. */
export function selectKeys(bench: Workbench, keys: readonly string[]): void {
  bench.session.select(keys);
  bench.say(bench.messages.text("select.count", { count: bench.session.selection.length }));
}

/** Adds a node to the selection or takes it out, and says so. */
export function toggleKey(bench: Workbench, key: string): void {
  const { session, messages } = bench;
  const others = session.selection.filter((other) => other !== key);
  const added = others.length === session.selection.length;
  session.select(added ? [...others, key] : others);
  const values = { name: bench.nameOf(key), count: session.selection.length };
  bench.say(messages.text(added ? "select.added" : "select.taken", values));
}

type GroupOf = (role: { readonly family?: string; readonly grade?: number }) => string | number | undefined;

/** All roles that are in a group with one of those selected. */
function selectAlike(bench: Workbench, groupOf: GroupOf): void {
  const { taxonomy, session } = bench;
  const groups = new Set(
    session.selection.flatMap((key) => {
      const role = key.startsWith("role:") ? taxonomy.findRole(key.slice("role:".length)) : undefined;
      const group = role && groupOf(role);
      return group === undefined ? [] : [group];
    }),
  );
  if (groups.size === 0) {
    bench.say(bench.messages.text("select.noGroup"));
    return;
  }
  const alike = taxonomy.roles.filter((role) => groups.has(groupOf(role) ?? Number.NaN));
  selectKeys(
    bench,
    alike.map(({ id }) => `role:${id}`),
  );
}

/** Of the selected role's family only the heading stays, or all of it comes back. */
function foldFamily(bench: Workbench, { canvas }: ActionHost): void {
  const { taxonomy, session, view } = bench;
  const key = session.selection.find((one) => one.startsWith("role:")) ?? view.focusKey;
  const family = taxonomy.findRole(key?.slice("role:".length) ?? "")?.family;
  if (family === undefined) bench.say(bench.messages.text("select.noGroup"));
  else if (canvas.late) canvas.late.folds.toggle(family);
}

/** Shows of a family only its heading, or all of it again. */
export function toggleFold(bench: Workbench, family: string): void {
  const { view, session, taxonomy, messages } = bench;
  const folded = view.folded ?? [];
  const folds = !folded.includes(family);
  const count = taxonomy.roles.filter((role) => role.family === family).length;
  const name = taxonomy.textOf(taxonomy.findFamily(family)?.label, messages.language) || family;
  bench.show({ folded: folds ? [...folded, family] : folded.filter((other) => other !== family) });
  // What is out of sight is not worked on.
  if (folds) {
    session.select(
      session.selection.filter((key) => taxonomy.findRole(key.slice(key.indexOf(":") + 1))?.family !== family),
    );
  }
  bench.say(messages.text(folds ? "fold.closed" : "fold.opened", { name, count }));
}

function align(alignment: Alignment): Action {
  return {
    writes: true,
    run: (bench, host) => void bench.dispatch(alignNodes(selectedRects(bench, host), alignment)),
  };
}

function distribute(direction: "across" | "down"): Action {
  return {
    writes: true,
    run: (bench, host) => void bench.dispatch(distributeNodes(selectedRects(bench, host), direction)),
  };
}

/** On the map itself: some of it may be left out of the drawing. */
function selectedRects({ session }: Workbench, { canvas }: ActionHost): Map<string, Rect> {
  const selected = new Set(session.selection);
  const nodes = canvas.scene.nodes.filter(({ key }) => selected.has(key));
  return new Map(
    nodes.map((node) => [node.key, rectAround(canvas.late?.folds.placeOf(node) ?? node, node.width, node.height)]),
  );
}
