import type { OutlineTree, TreeNode, TreeRow } from "../../workbench/outline-tree.js";

const HEADINGS = ["roles", "skills"];

/** Which places of the tree are open, which rows that makes, and at which of them somebody is. */
export class TreeCursor {
  #open: ReadonlySet<string> = new Set(HEADINGS);
  #rows: readonly TreeRow[] = [];
  #at = 0;
  #id: string | undefined;

  /** The rows of the tree as it is now; where what was at hand is gone, the row in its place is. */
  follow(tree: OutlineTree): void {
    this.#rows = tree.rows(this.#open);
    const at = this.#rows.findIndex(({ node }) => node.id === this.#id);
    this.#at = at >= 0 ? at : Math.max(0, Math.min(this.#at, this.#rows.length - 1));
    this.#id = this.here?.id;
  }

  get rows(): readonly TreeRow[] {
    return this.#rows;
  }
  /** The index of the row at hand. */
  get at(): number {
    return this.#at;
  }
  get here(): TreeNode | undefined {
    return this.#rows[this.#at]?.node;
  }

  isOpen({ id }: TreeNode): boolean {
    return this.#open.has(id);
  }

  /** Another taxonomy: only the headings, and these places, are open. */
  restart(nodes: readonly TreeNode[]): void {
    this.#open = new Set([...HEADINGS, ...nodes.map(({ id }) => id)]);
    this.#id = undefined;
    this.#at = 0;
  }

  go(index: number): TreeNode | undefined {
    const node = this.#rows[index]?.node;
    if (node === undefined) return undefined;
    this.#at = index;
    this.#id = node.id;
    return node;
  }

  toggle(nodes: readonly TreeNode[], open: boolean): void {
    const next = new Set(this.#open);
    for (const { id, expandable } of nodes) {
      if (open && expandable) next.add(id);
      else next.delete(id);
    }
    this.#open = next;
  }

  /** Opens what a place is in, and goes to it. */
  reveal(node: TreeNode): void {
    const open = new Set(this.#open);
    for (let above = node.parent; above !== undefined; above = above.parent) open.add(above.id);
    this.#open = open;
    this.#id = node.id;
  }

  /** Where Right leads: it opens what is closed first. Undefined where it only opens, or there is nothing. */
  right(): number | undefined {
    const { here } = this;
    if (!here?.expandable) return undefined;
    if (this.isOpen(here)) return this.#at + 1;
    this.toggle([here], true);
    return undefined;
  }

  /** Where Left leads: it closes what is open first. */
  left(): number | undefined {
    const { here } = this;
    if (here === undefined) return undefined;
    if (here.expandable && this.isOpen(here)) {
      this.toggle([here], false);
      return undefined;
    }
    const above = this.#rows.findIndex(({ node }) => node === here.parent);
    return above < 0 ? undefined : above;
  }
}
