import type { Action, ActionHost } from "./action.js";
import type { LensActionName } from "./action-name.js";
import { lenses } from "./lenses.js";
import type { Lens } from "./view.js";
import type { Workbench } from "./workbench.js";

/** The ways from one lens to another. The selection goes along. */
export const lensActions: Readonly<Record<LensActionName, Action>> = {
  "lens-career": { run: (bench, host) => openLens(bench, host, "career") },
  "lens-skills": { run: (bench, host) => openLens(bench, host, "skills") },
  "lens-outline": { run: (bench, host) => openLens(bench, host, "outline") },
  "lens-matrix": { run: (bench, host) => openLens(bench, host, "matrix") },
  "lens-whole": { run: (bench, host) => openLens(bench, host, "whole") },
  "open-role": { run: openRole },
};

function openLens(bench: Workbench, host: ActionHost, lens: Lens): void {
  const { view, session, messages } = bench;
  if (view.lens === lens) return;
  const key = session.selection[0] ?? (view.lens === "role" ? `role:${view.roleId}` : view.focusKey);
  bench.show({ lens, focusKey: key, renaming: undefined });
  if (key !== undefined) session.select([key]);
  const label = lenses.find((choice) => choice.lens === lens)?.label;
  if (label !== undefined) bench.say(messages.text("announce.lens", { name: messages.text(label) }));
  if (key !== undefined) host.focusNode(key);
}

/** Opens the selected role in the role lens; without one, the role that was open last, or the first. */
function openRole(bench: Workbench): void {
  const { session, taxonomy, view, messages } = bench;
  const selected = [...session.selection, view.focusKey].find((key) => key?.startsWith("role:"));
  const id = selected?.slice("role:".length) ?? view.roleId ?? taxonomy.roles[0]?.id;
  if (id === undefined || taxonomy.findRole(id) === undefined) return;
  if (view.lens === "role" && view.roleId === id) return;
  // The lens shows and sets the requirements itself: the panel would take its room to say them again.
  bench.show({ lens: "role", roleId: id, focusKey: `role:${id}`, renaming: undefined, propertiesOpen: false });
  session.select([`role:${id}`]);
  bench.say(messages.text("announce.lensRole", { name: bench.nameOf(`role:${id}`) }));
}
