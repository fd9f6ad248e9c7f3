import { proposeConnection } from "./connection.js";
import type { Workbench } from "./workbench.js";

/** Asks how two nodes are to be connected, in the way their kinds allow; something sensible is filled in. */
export function connect(bench: Workbench, from: string, to: string): void {
  if (bench.readonly) bench.say(bench.messages.text("announce.readonly"));
  else if (proposeConnection(bench.taxonomy, from, to) !== undefined)
    bench.show({ dialog: { kind: "feature", name: "skills-map-connect", input: { from, to } } });
}

/** Asks how a relation, requirement or move (by its key) is to be from now on. */
export function editConnection(bench: Workbench, key: string): void {
  if (bench.readonly) bench.say(bench.messages.text("announce.readonly"));
  else bench.show({ dialog: { kind: "feature", name: "skills-map-connect", input: { key } } });
}
