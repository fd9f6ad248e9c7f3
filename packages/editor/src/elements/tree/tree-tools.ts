import { html, type TemplateResult } from "lit";
import { findTarget } from "../../commands/target-key.js";
import type { TreeNode } from "../../workbench/outline-tree.js";
import type { Workbench } from "../../workbench/workbench.js";
import { type IconName, icon } from "../icons.js";
import type { Adding } from "./tree-edits.js";

export interface TreeActions {
  add(): void;
  rename(): void;
  connect(): void;
  move(): void;
  remove(): void;
  named(name: string): void;
  cancel(): void;
}

/** What can be done with the line at hand, by pointer and touch; or the name of what is added. */
export function treeTools(
  bench: Workbench,
  here: TreeNode | undefined,
  adding: Adding | undefined,
  actions: TreeActions,
): TemplateResult | string {
  const { messages } = bench;
  if (bench.readonly) return "";
  if (adding !== undefined) {
    return html`<div class="tools"><form class="adding" @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      actions.named(String(new FormData(event.currentTarget as HTMLFormElement).get("name") ?? ""));
    }} @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      actions.cancel();
    }}>
      <label><span>${adding.title}</span><input name="name" autocomplete="off" /></label>
      <button type="button" class="outlined" @click=${actions.cancel}>${messages.text("dialog.cancel")}</button>
      <button type="submit" class="primary">${messages.text("bar.add")}</button>
    </form></div>`;
  }
  const kind = here?.key === undefined ? undefined : findTarget(here.key)?.kind;
  const named = kind === "role" || kind === "skill" || kind === "family";
  const node = kind === "role" || kind === "skill";
  const button = (act: () => void, name: IconName, label: string, keys: string, enabled: boolean): TemplateResult =>
    html`<button type="button" title="${label} (${keys})" aria-label=${label} ?disabled=${!enabled} @click=${act}>${icon(name)}<span class="text">${label}</span></button>`;
  return html`<div class="tools" role="toolbar" aria-label=${messages.text("tree.tools")}>
    ${button(actions.add, "plus", messages.text("tree.add"), "N", here !== undefined)}
    ${button(actions.rename, "rename", messages.text("pad.rename"), "F2", named)}
    ${button(actions.connect, "connect", messages.text("pad.connect"), "C", kind !== undefined && kind !== "family")}
    ${button(actions.move, "enter", messages.text("tree.move"), "M", node)}
    ${button(actions.remove, "remove", messages.text("pad.remove"), "Delete", kind !== undefined)}
  </div>`;
}
