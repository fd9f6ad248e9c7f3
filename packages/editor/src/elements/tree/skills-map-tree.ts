import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { findTarget } from "../../commands/target-key.js";
import { treeMessages } from "../../messages/tree-messages.js";
import { countProblems } from "../../scene/count-problems.js";
import type { SessionUpdate } from "../../session/session-update.js";
import { OutlineTree, type TreeNode } from "../../workbench/outline-tree.js";
import { controls } from "../controls.js";
import { familyColours } from "../family-colours.js";
import type { Feature } from "../feature.js";
import type { Printable } from "../print/printable.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { printRows } from "./print-rows.js";
import { TreeCursor } from "./tree-cursor.js";
import { type Adding, addingAt, askConnect, askWhere, cutKeys, pasteKeys, refuses, setLevel } from "./tree-edits.js";
import { findStep, TypeAhead } from "./tree-keys.js";
import { renameField } from "./tree-rename.js";
import { placeRows, ROW, scrollToRow, treeRow } from "./tree-row.js";
import { treeStyles } from "./tree-styles.js";
import { treeTools } from "./tree-tools.js";

/** Rows beyond those in sight. */
const SPARE = 12;
/** With more roles than this, families are closed at first. */
const OPENED = 60;

/** Everything in the taxonomy as one list to go through and to edit: the drawing's equal. */
class SkillsMapTree extends WorkbenchElement implements Printable {
  static override styles: CSSResultGroup = [theme, controls, familyColours, treeStyles];

  @state() private renaming: string | undefined;
  @state() private adding: Adding | undefined;
  @state() private cut: readonly string[] = [];
  @state() private first = 0;
  @query("[role=tree]") private list!: HTMLElement;
  #made: { document: unknown; messages: unknown; tree: OutlineTree } | undefined;
  readonly #cursor = new TreeCursor();
  #wantsFocus = false;
  #session: unknown;
  readonly #typeAhead = new TypeAhead();

  override focusNode(key: string): void {
    this.#reveal(key, true);
  }

  forPaper(): TemplateResult {
    return printRows(this.#cursor.rows);
  }

  protected override benchChanged(update?: SessionUpdate): void {
    const { view } = this.bench;
    if (view.lens !== "outline" || update?.cause === "gesture") return;
    // From the search, say: the canvas, out of sight, takes the key away.
    if (view.revealKey !== undefined) this.#reveal(view.revealKey, false);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { taxonomy, session } = this.bench;
    if (this.#session !== session) {
      this.#session = session;
      this.#cursor.restart(taxonomy.roles.length <= OPENED ? (this.#tree.roots[0]?.children ?? []) : []);
      this.cut = [];
      const [selected] = session.selection;
      if (selected !== undefined) this.#reveal(selected, true);
    }
    this.#cursor.follow(this.#tree);
  }

  protected override render(): TemplateResult {
    const { messages, taxonomy, session, findings } = this.bench;
    const problems = countProblems(taxonomy, findings);
    const selected = new Set(session.selection);
    const last = this.first + Math.ceil((this.list?.clientHeight ?? 800) / ROW) + SPARE;
    const { rows, at } = this.#cursor;
    const shown = rows
      .map((row, index) => ({ row, index }))
      .filter(({ index }) => index === at || (index >= this.first - SPARE && index <= last));
    return html`${treeTools(this.bench, this.#cursor.here, this.adding, {
      add: () => this.#add(),
      rename: () => this.#rename(),
      connect: () => this.#connect(),
      move: () => askWhere(this.bench, this.#keys),
      remove: () => this.act("remove"),
      named: (name) => this.#named(name),
      cancel: () => {
        this.adding = undefined;
        this.#wantsFocus = true;
      },
    })}
    <div role="tree" aria-label=${messages.text("tree.label", { name: taxonomy.textOf(taxonomy.document.title, messages.language) })} aria-multiselectable="true"
      aria-describedby="help" @scroll=${this.#scrolled} @keydown=${this.#key} @click=${this.#clicked} @dblclick=${this.#doubleClicked}>
      <div class="all" role="presentation">${repeat(
        shown,
        ({ row }) => row.node.id,
        ({ row, index }) => {
          const { id, key } = row.node;
          const count = key === undefined ? 0 : (problems.get(key) ?? 0);
          return treeRow(row, {
            index,
            open: this.#cursor.isOpen(row.node),
            current: index === at,
            selected: key !== undefined && selected.has(key),
            cut: key !== undefined && this.cut.includes(key),
            problems: count === 0 ? undefined : messages.text("problems.count", { count }),
            input: this.renaming === id ? this.#input(row.node) : undefined,
          });
        },
      )}</div>
    </div>
    <p id="help" class="visually-hidden">${messages.text("tree.help")}</p>`;
  }

  protected override updated(): void {
    placeRows(this.list, this.#cursor.rows.length);
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    scrollToRow(this.list, this.#cursor.at);
    const field = this.renderRoot.querySelector<HTMLInputElement>("input");
    if (field !== null && (this.renaming !== undefined || this.adding !== undefined)) {
      field.focus();
      if (this.renaming !== undefined) field.select();
    } else this.list.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
  }

  get #tree(): OutlineTree {
    const { taxonomy, messages } = this.bench;
    if (this.#made?.document !== taxonomy.document || this.#made.messages !== messages) {
      this.#made = { document: taxonomy.document, messages, tree: new OutlineTree(taxonomy, messages) };
    }
    return this.#made.tree;
  }

  /** What an edit is about: the selection, or else the line at hand. */
  get #keys(): readonly string[] {
    const { selection } = this.bench.session;
    const key = this.#cursor.here?.key;
    return key === undefined || selection.includes(key) ? selection : [key];
  }

  #input(node: TreeNode): TemplateResult {
    const done = (byKey: boolean): void => {
      this.renaming = undefined;
      this.#wantsFocus = byKey;
    };
    return renameField(this.bench, node, () => this.renaming === node.id, done);
  }

  #key = (event: KeyboardEvent): void => {
    const here = this.#cursor.here;
    if (here === undefined || event.altKey || !(event.composedPath()[0] as HTMLElement).matches("[role=treeitem]"))
      return;
    const handled =
      event.ctrlKey || event.metaKey ? this.#controlKey(event.key.toLowerCase(), here) : this.#plainKey(event, here);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #controlKey(key: string, here: TreeNode): boolean {
    if (key === "x") this.cut = cutKeys(this.bench, this.#keys);
    else if (key !== "v") return false;
    else if (pasteKeys(this.bench, this.cut, here)) {
      const [moved = ""] = this.cut;
      this.cut = [];
      this.#reveal(moved, true);
    }
    return true;
  }

  #plainKey({ key, shiftKey }: KeyboardEvent, here: TreeNode): boolean {
    const cursor = this.#cursor;
    const step = findStep(key, cursor.rows, cursor.at);
    const now = performance.now();
    if (step !== undefined) this.#go(step, shiftKey);
    else if (key === "ArrowRight") this.#go(cursor.right(), false);
    else if (key === "ArrowLeft") this.#go(cursor.left(), false);
    else if (key === "*") this.#toggle(here.parent?.children ?? this.#tree.roots, true);
    else if (key === " ") {
      if (!this.#typeAhead.isTyping(now)) this.#toggleSelected(here);
    } else if (key === "Enter") this.#showProperties();
    else if (key === "F2") this.#rename();
    else if (key === "Delete" || key === "Backspace") this.#remove();
    else if (/^\d$/u.test(key)) {
      if (!setLevel(this.bench, here.key ?? "", Number(key))) this.bench.say(this.bench.messages.text("tree.noLevel"));
    } else if (/^[ncm]$/iu.test(key) && !this.#typeAhead.isTyping(now)) {
      if (key.toLowerCase() === "n") this.#add();
      else if (key.toLowerCase() === "c") this.#connect();
      else if (!refuses(this.bench)) askWhere(this.bench, this.#keys);
    } else if (/^\p{L}$/u.test(key)) {
      const found = this.#typeAhead.find(key, cursor.rows, cursor.at, now);
      if (found === undefined) this.bench.say(this.bench.messages.text("tree.noMatch", { text: this.#typeAhead.text }));
      else this.#go(found, false);
    } else return false;
    return true;
  }

  /** To a row, which is selected where it is something in the taxonomy. */
  #go(index: number | undefined, extend: boolean): void {
    const node = index === undefined ? undefined : this.#cursor.go(index);
    this.#wantsFocus = true;
    const { session } = this.bench;
    if (node?.key !== undefined) session.select(extend ? [...session.selection, node.key] : [node.key]);
    this.requestUpdate();
  }

  #toggle(nodes: readonly TreeNode[], open: boolean): void {
    this.#cursor.toggle(nodes, open);
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  #toggleSelected({ key }: TreeNode): void {
    const { session } = this.bench;
    if (key === undefined) return;
    const { selection } = session;
    session.select(selection.includes(key) ? selection.filter((one) => one !== key) : [...selection, key]);
  }

  #reveal(key: string, focus: boolean): void {
    const node = this.#tree.find(key);
    if (node === undefined) return;
    this.#cursor.reveal(node);
    this.#wantsFocus = focus;
    if (!focus) void this.updateComplete.then(() => scrollToRow(this.list, this.#cursor.at));
    this.requestUpdate();
  }

  #showProperties(): void {
    const { bench } = this;
    bench.session.select(this.#keys);
    bench.show({ propertiesOpen: true });
  }

  #rename(): void {
    const here = this.#cursor.here;
    const kind = here?.key === undefined ? undefined : findTarget(here.key)?.kind;
    if (this.bench.readonly) this.bench.say(this.bench.messages.text("announce.readonly"));
    else if (kind !== "role" && kind !== "skill" && kind !== "family") return;
    else this.renaming = here?.id;
    this.#wantsFocus = true;
  }

  #remove(): void {
    const keys = this.#keys;
    if (keys.length === 0) return;
    this.bench.session.select(keys);
    this.act("remove");
  }

  #connect(): void {
    const here = this.#cursor.here;
    if (here !== undefined && !refuses(this.bench)) askConnect(this.bench, here);
  }

  #add(): void {
    const here = this.#cursor.here;
    if (here === undefined || refuses(this.bench)) return;
    this.adding = addingAt(this.bench, here);
    if (this.adding === undefined) askConnect(this.bench, here);
    else this.#wantsFocus = true;
  }

  #named(name: string): void {
    const made = this.adding && this.bench.dispatch(this.adding.make(name));
    if (!made?.ok) return;
    const [added] = made.changes;
    this.adding = undefined;
    const target = added?.op === "add" && added.target.kind === "family" ? added.target.id : undefined;
    this.#reveal(target === undefined ? (this.bench.session.selection[0] ?? "") : `family:${target}`, true);
  }

  #clicked = (event: MouseEvent): void => {
    const [origin] = event.composedPath() as HTMLElement[];
    const row = origin?.closest<HTMLElement>("[role=treeitem]");
    if (!row || origin instanceof HTMLInputElement) return;
    const index = Number(row.dataset.index);
    const node = this.#cursor.rows[index]?.node;
    if (node === undefined) return;
    this.#go(index, event.ctrlKey || event.metaKey || event.shiftKey);
    if (node.expandable && (origin?.closest(".twisty") || node.key === undefined))
      this.#toggle([node], !this.#cursor.isOpen(node));
  };

  #doubleClicked = (event: MouseEvent): void => {
    const origin = event.composedPath()[0] as HTMLElement;
    if (origin.closest("[role=treeitem]") && !origin.closest(".twisty, input")) this.#showProperties();
  };

  #scrolled = (): void => {
    const first = Math.floor(this.list.scrollTop / ROW);
    if (Math.abs(first - this.first) >= SPARE / 2) this.first = first;
  };
}

export const feature: Feature = { element: SkillsMapTree, texts: treeMessages };
