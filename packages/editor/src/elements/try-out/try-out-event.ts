import type { TryOut } from "../../explorer/try-out.js";

export type TryOutChange =
  | { readonly kind: "add"; readonly tryOut: TryOut }
  | { readonly kind: "remove"; readonly tryOut: TryOut }
  | { readonly kind: "undo" }
  | { readonly kind: "clear" };

/** Somebody tries something, or stops trying it. Stays inside the explorer. */
export class TryOutEvent extends Event {
  static readonly type = "skillways-try-out";
  readonly change: TryOutChange;

  constructor(change: TryOutChange) {
    super(TryOutEvent.type, { bubbles: true, composed: true });
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    "skillways-try-out": TryOutEvent;
  }
}
