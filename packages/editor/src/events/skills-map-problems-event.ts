import type { Finding } from "@skillways/core";

/** The list of problems is another one than before. */
export class SkillsMapProblemsEvent extends Event {
  static readonly type = "skills-map-problems";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(SkillsMapProblemsEvent.type, { bubbles: true, composed: true });
    this.findings = findings;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "skills-map-problems": SkillsMapProblemsEvent;
  }
}
