import { putInGroup } from "../commands/put-in-group.js";
import { skillTreeOf } from "../layout/skill-tree.js";
import type { Action, ActionHost } from "./action.js";
import type { GroupActionName } from "./action-name.js";
import { editConnection } from "./connect.js";
import { openAround } from "./toggle-group.js";
import type { Workbench } from "./workbench.js";

/** What puts skills in groups, and opens and closes these. */
export const groupActions: Readonly<Record<GroupActionName, Action>> = {
  "put-in-group": { writes: true, run: putSelected },
  "take-out-of-group": { writes: true, run: (bench, host) => regroup(bench, host, skillsOf(bench), undefined) },
  "open-groups": { run: (bench) => setAll(bench, true) },
  "change-connection": {
    writes: true,
    run: (bench) => {
      const [key] = bench.session.selection;
      if (key !== undefined) editConnection(bench, key);
    },
  },
  "close-groups": { run: (bench) => setAll(bench, false) },
};

/** Asks in which group, by the palette. */
function putSelected(bench: Workbench, host: ActionHost): void {
  const { messages } = bench;
  const keys = skillsOf(bench);
  const [first] = keys;
  if (first === undefined) return;
  const title =
    keys.length === 1
      ? messages.text("groups.choose", { name: bench.nameOf(first) })
      : messages.text("groups.chooseMany", { count: keys.length });
  const chosen = (key: string): void => regroup(bench, host, keys, key.slice("skill:".length));
  bench.show({
    dialog: { kind: "palette", purpose: { kind: "choose", title, targets: "skill", except: keys, chosen } },
  });
}

function regroup(bench: Workbench, host: ActionHost, keys: readonly string[], group: string | undefined): void {
  const [first] = keys;
  if (first === undefined) return;
  const ids = keys.map((key) => key.slice("skill:".length));
  if (!bench.dispatch(putInGroup(ids, group))?.ok) return;
  const said = bench.spoken;
  openAround(bench, first);
  host.focusNode(first);
  bench.say(said);
}

function setAll(bench: Workbench, open: boolean): void {
  const { members } = skillTreeOf(bench.taxonomy);
  bench.show({ groups: new Map([...members.keys()].map((id) => [id, open])) });
  bench.say(bench.messages.text(open ? "groups.allOpen" : "groups.allClosed"));
}

function skillsOf({ session }: Workbench): string[] {
  return session.selection.filter((key) => key.startsWith("skill:"));
}
