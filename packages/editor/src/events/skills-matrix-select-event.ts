/** A cell, a row or a column of the matrix is opened. Cancelable: without `preventDefault()` the matrix explains it. */
export class SkillsMatrixSelectEvent extends Event {
  static readonly type = "skills-matrix-select";
  /** The id of the role of the row; null in a matrix of people, and for a column. */
  readonly role: string | null;
  /** The id of the profile of the row, also while names are hidden; null in a matrix of roles, and for a column. */
  readonly profile: string | null;
  /** The id of the skill of the column; null for a whole row. */
  readonly skill: string | null;

  constructor(role: string | null, profile: string | null, skill: string | null) {
    super(SkillsMatrixSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.role = role;
    this.profile = profile;
    this.skill = skill;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "skills-matrix-select": SkillsMatrixSelectEvent;
  }
}
