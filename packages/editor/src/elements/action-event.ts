import type { ActionName } from "../workbench/action-name.js";

/** A part of the editor asks the editor to do something. It does not leave the editor. */
export class ActionEvent extends Event {
  static readonly type = "skillways-action";
  readonly action: ActionName;

  constructor(action: ActionName) {
    super(ActionEvent.type, { bubbles: true, composed: false });
    this.action = action;
  }
}
