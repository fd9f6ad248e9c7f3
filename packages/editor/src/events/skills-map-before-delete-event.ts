/** Something is about to be deleted; `preventDefault()` keeps it. */
export class SkillsMapBeforeDeleteEvent extends Event {
  static readonly type = "skills-map-before-delete";
  /** What would go: keys such as `role:planner`. */
  readonly keys: readonly string[];
  /** What goes along with it, as sentences in the editor's language. */
  readonly consequences: readonly string[];

  constructor(keys: readonly string[], consequences: readonly string[]) {
    super(SkillsMapBeforeDeleteEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.keys = keys;
    this.consequences = consequences;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "skills-map-before-delete": SkillsMapBeforeDeleteEvent;
  }
}
