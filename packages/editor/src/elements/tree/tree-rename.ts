import { html, type TemplateResult } from "lit";
import { rename } from "../../commands/rename.js";
import { findTarget } from "../../commands/target-key.js";
import type { TreeNode } from "../../workbench/outline-tree.js";
import type { Workbench } from "../../workbench/workbench.js";

/** A field in place of a label: Enter, or leaving it, keeps the name; Escape gives it up. Calls `done` first. */
export function renameField(
  bench: Workbench,
  node: TreeNode,
  isCurrent: () => boolean,
  done: (byKey: boolean) => void,
): TemplateResult {
  const keep = (event: Event, byKey: boolean): void => {
    const name = (event.target as HTMLInputElement).value.trim();
    const target = node.key === undefined ? undefined : findTarget(node.key);
    done(byKey);
    if (target && name !== node.label) bench.dispatch(rename(target, name, bench.messages.language));
  };
  return html`<input class="rename" .value=${node.label} aria-label=${bench.messages.text("tree.rename", { name: node.label })} autocomplete="off"
    @blur=${(event: Event) => isCurrent() && keep(event, false)}
    @keydown=${(event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === "Escape") done(true);
      else if (event.key === "Enter") keep(event, true);
      else return;
      event.preventDefault();
    }} />`;
}
