/** Something else is selected. */
export class SkillsMapSelectEvent extends Event {
  static readonly type = "skills-map-select";
  /** What is selected now: keys such as `role:planner`, `skill:sql`; empty for nothing. */
  readonly selection: readonly string[];

  constructor(selection: readonly string[]) {
    super(SkillsMapSelectEvent.type, { bubbles: true, composed: true });
    this.selection = selection;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "skills-map-select": SkillsMapSelectEvent;
  }
}
