import type { RoleChoice } from "../explorer/role-options.js";

/** Somebody chose a role, or emptied the choice. Stays inside the explorer. */
export class RoleChooseEvent extends Event {
  static readonly type = "role-choose";
  readonly choice: RoleChoice | null;

  constructor(choice: RoleChoice | null) {
    super(RoleChooseEvent.type);
    this.choice = choice;
  }
}

declare global {
  interface HTMLElementEventMap {
    "role-choose": RoleChooseEvent;
  }
}
