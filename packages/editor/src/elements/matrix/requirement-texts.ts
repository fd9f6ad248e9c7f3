import type { Requirement, Taxonomy } from "@skillways/core";
import type { MatrixViewTexts } from "../../messages/matrix-view-messages.js";
import type { Messages } from "../../messages/messages.js";
import type { WordTexts } from "../../messages/word-messages.js";

const HEATS = 8;

/** What the texts are of; both may become others. */
export interface TextSubject {
  readonly taxonomy: Taxonomy;
  readonly messages: Messages<MatrixViewTexts & WordTexts>;
}

/** How a requirement shows in a cell of roles × skills, and what it says in words. */
export class RequirementTexts {
  readonly #subject: TextSubject;
  readonly #levelTexts = new Map<string, string>();
  #textsOf: readonly unknown[] = [];

  constructor(subject: TextSubject) {
    this.#subject = subject;
  }

  /** In words. */
  describe(requirement: Requirement | undefined): string {
    const { messages } = this.#subject;
    if (requirement === undefined) return messages.text("matrix.notAsked");
    const { level, necessity = "essential", blocking } = requirement;
    const parts = [
      level === undefined ? messages.text("matrix.asked") : this.level(requirement.skill, level),
      messages.text(`necessity.${necessity}`),
    ];
    if (blocking) parts.push(messages.text("matrix.blocking"));
    return parts.join(", ");
  }

  /** In a cell. */
  short(requirement: Requirement | undefined): string {
    if (requirement === undefined) return "";
    return requirement.level === undefined ? "✓" : this.#subject.messages.number(requirement.level);
  }

  /** The classes of its cell. */
  classes(requirement: Requirement | undefined): string {
    if (requirement === undefined) return "";
    const { level, necessity = "essential", blocking, skill: skillId } = requirement;
    const { taxonomy } = this.#subject;
    const skill = taxonomy.findSkill(skillId);
    const scale = skill && taxonomy.scaleOf(skill);
    const high = Math.max(1, ...(scale?.levels.map(({ value }) => value) ?? []));
    const share = level === undefined ? 0 : Math.min(1, level / high);
    return `${necessity} heat-${Math.ceil(share * HEATS)}${blocking ? " blocking" : ""}`;
  }

  /** "level 3, Independent". */
  level(skillId: string, level: number): string {
    const { messages, taxonomy } = this.#subject;
    if (this.#textsOf[0] !== messages || this.#textsOf[1] !== taxonomy.scales) {
      this.#textsOf = [messages, taxonomy.scales];
      this.#levelTexts.clear();
    }
    const skill = taxonomy.findSkill(skillId);
    const scale = skill && taxonomy.scaleOf(skill);
    const key = JSON.stringify([scale?.id ?? null, level]);
    let text = this.#levelTexts.get(key);
    if (text === undefined) {
      const label = taxonomy.textOf(scale?.levels.find(({ value }) => value === level)?.label, messages.language);
      text = messages.text("matrix.level", { level });
      if (label !== "" && label !== String(level)) text += `, ${label}`;
      this.#levelTexts.set(key, text);
    }
    return text;
  }
}
