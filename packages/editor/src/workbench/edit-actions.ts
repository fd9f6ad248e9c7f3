import { arrangeMap } from "../commands/arrange-map.js";
import { arrangeSkills } from "../commands/arrange-skills.js";
import { describeDeletion } from "../commands/describe-deletion.js";
import { arrangeRoles } from "../layout/arrange-roles.js";
import { announcementMessages } from "../messages/announcement-messages.js";
import { createSentences } from "../messages/sentences.js";
import type { Action, ActionHost } from "./action.js";
import type { EditActionName } from "./action-name.js";
import type { Workbench } from "./workbench.js";

/** What changes the taxonomy, or starts to. */
export const editActions: Readonly<Record<EditActionName, Action>> = {
  undo: { writes: true, run: ({ session }) => session.undo() },
  redo: { writes: true, run: ({ session }) => session.redo() },
  arrange: { writes: true, run: (bench, host) => void arrange(bench, host) },
  connect: { writes: true, run: connectSelected },
  rename: {
    writes: true,
    run: (bench) => {
      const [selected] = bench.session.selection;
      if (selected !== undefined && isNode(selected)) bench.show({ renaming: selected });
    },
  },
  remove: { writes: true, run: remove },
  "new-role": { writes: true, run: (bench) => bench.show({ dialog: { kind: "new", what: "role" } }) },
  "new-skill": { writes: true, run: (bench) => bench.show({ dialog: { kind: "new", what: "skill" } }) },
};

function connectSelected(bench: Workbench): void {
  const [from] = bench.session.selection;
  if (from === undefined || !isNode(from)) return;
  bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from, targets: "any" } } });
}

/** In the role lens, what is deleted of a skill is that this role asks for it. */
function remove(bench: Workbench, host: ActionHost): void {
  const { session, view, messages } = bench;
  const keys = session.selection.map((key) =>
    view.lens === "role" && key.startsWith("skill:")
      ? `requirement:${JSON.stringify([view.roleId, key.slice("skill:".length)])}`
      : key,
  );
  if (keys.length === 0) return;
  const say = createSentences(announcementMessages);
  const consequences = describeDeletion({ taxonomy: bench.taxonomy, say }, keys).map((text) => text[messages.language]);
  if (host.mayDelete(keys, consequences)) bench.show({ dialog: { kind: "delete", keys, consequences } });
}

async function arrange(bench: Workbench, host: ActionHost): Promise<void> {
  const { session } = bench;
  if (bench.view.lens === "skills") {
    if (bench.dispatch(arrangeSkills())?.ok) host.fit();
    return;
  }
  try {
    const places = await arrangeRoles(bench.taxonomy);
    if (bench.session !== session) return;
    if (bench.dispatch(arrangeMap(places))?.ok) host.fit();
  } catch {
    bench.say(bench.messages.text("arrange.failed"));
  }
}

function isNode(key: string): boolean {
  return key.startsWith("role:") || key.startsWith("skill:");
}
