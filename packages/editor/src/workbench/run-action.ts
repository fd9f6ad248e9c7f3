import type { Action, ActionHost } from "./action.js";
import type { ActionName } from "./action-name.js";
import { canvasActions } from "./canvas-actions.js";
import { editActions } from "./edit-actions.js";
import { fileActions } from "./file-actions.js";
import { groupActions } from "./group-actions.js";
import { lensActions } from "./lens-actions.js";
import { viewActions } from "./view-actions.js";
import type { Workbench } from "./workbench.js";

const actions: Readonly<Record<ActionName, Action>> = {
  ...canvasActions,
  ...editActions,
  ...fileActions,
  ...groupActions,
  ...lensActions,
  ...viewActions,
};

/** Carries out what a button or a key asked for. */
export function runAction(name: ActionName, bench: Workbench, host: ActionHost): void {
  const action = actions[name];
  if (action.writes && bench.readonly) bench.say(bench.messages.text("announce.readonly"));
  else action.run(bench, host);
}
