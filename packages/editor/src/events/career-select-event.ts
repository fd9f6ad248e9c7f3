import type { Route } from "@skillways/core";

/** What somebody looks at in the career explorer has changed. */
export class CareerSelectEvent extends Event {
  static readonly type = "career-select";
  /** The id of the role to start from; null for the profile that the host passed in, or nothing yet. */
  readonly from: string | null;
  /** The id of the role to go to; null while none is chosen. */
  readonly to: string | null;
  /** The route that is shown; null while there is none. */
  readonly route: Route | null;

  constructor(from: string | null, to: string | null, route: Route | null) {
    super(CareerSelectEvent.type, { bubbles: true, composed: true });
    this.from = from;
    this.to = to;
    this.route = route;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "career-select": CareerSelectEvent;
  }
}
