import { html, nothing, type TemplateResult } from "lit";
import { familyClass, familyMark } from "../../scene/family-mark.js";
import type { TreeKind, TreeRow } from "../../workbench/outline-tree.js";
import { type IconName, icon } from "../icons.js";

const ICONS: Readonly<Partial<Record<TreeKind, IconName>>> = {
  role: "role",
  skill: "skill",
  requirement: "skill",
  move: "enter",
  relation: "connect",
};

/** The height of a row, as the styles have it. */
export const ROW = 32;

export interface RowState {
  readonly index: number;
  readonly open: boolean;
  /** Tab comes here. */
  readonly current: boolean;
  readonly selected: boolean;
  readonly cut: boolean;
  readonly problems: string | undefined;
  /** In place of its label, while its name is changed. */
  readonly input: TemplateResult | undefined;
}

/** One line of the outline. */
export function treeRow({ node, depth, position, size }: TreeRow, state: RowState): TemplateResult {
  const { kind, label, detail, familyIndex, level, key } = node;
  const marked = kind === "family" && familyIndex !== undefined;
  const name = ICONS[kind];
  const heading = kind === "roles" || kind === "skills" ? "heading" : kind;
  return html`<div role="treeitem" class="${heading} ${familyClass(familyIndex)} ${state.cut ? "cut" : ""}" data-id=${node.id} data-key=${key ?? nothing} data-index=${state.index} data-depth=${depth}
    aria-level=${depth} aria-posinset=${position} aria-setsize=${size} aria-expanded=${node.expandable ? state.open : nothing}
    aria-selected=${key === undefined ? nothing : state.selected} tabindex=${state.current ? 0 : -1}>
    <span class="twisty" aria-hidden="true">${node.expandable ? icon("right") : ""}</span>
    ${
      marked
        ? html`<span class="kind"><svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true"><path d=${familyMark(familyIndex)}></path></svg></span>`
        : name === undefined
          ? ""
          : html`<span class="kind">${icon(name)}</span>`
    }
    ${state.input ?? html`<span class="label" title=${label} dir="auto">${label}</span>`}
    ${state.problems === undefined ? "" : html`<span class="problem" role="img" aria-label=${state.problems} title=${state.problems}>${icon("warning")}</span>`}
    ${level === undefined || level.top > 10 ? "" : html`<span class="pips" aria-hidden="true">${"●".repeat(level.value)}${"○".repeat(Math.max(level.top - level.value, 0))}</span>`}
    ${detail === undefined ? "" : html`<span class="detail">${detail}</span>`}
  </div>`;
}

/** Puts the rows that are drawn in their places, of as many as there are. */
export function placeRows(list: HTMLElement, count: number): void {
  list.querySelector<HTMLElement>(".all")?.style.setProperty("height", `${count * ROW}px`);
  for (const row of list.querySelectorAll<HTMLElement>("[role=treeitem]")) {
    row.style.setProperty("top", `${Number(row.dataset.index) * ROW}px`);
    row.style.setProperty("padding-inline-start", `${(Number(row.dataset.depth) - 1) * 20}px`);
  }
}

/** Scrolls no further than it takes to see a row, and the edge of the next. */
export function scrollToRow(list: HTMLElement, index: number): void {
  const top = index * ROW;
  const { scrollTop, clientHeight } = list;
  if (top < scrollTop) list.scrollTop = top;
  else if (top + 2 * ROW > scrollTop + clientHeight) list.scrollTop = top + 2 * ROW - clientHeight;
}
