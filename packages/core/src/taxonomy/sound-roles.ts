import type { FindingList } from "../schema/finding-list.js";
import type { Family, Role, Scale, Skill } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "./taxonomy.js";

/** The roles that nothing was found on, judged beside these lists. */
interface Judged {
  readonly scales: readonly Scale[];
  readonly families: readonly Family[];
  readonly sound: WeakSet<Role>;
  /** Rules that found nothing on these lists themselves. */
  readonly rules: Set<string>;
}

// A role is immutable, and so are the lists that it is judged beside: what was sound stays so in every version that shares them.
const judged = new WeakMap<readonly Skill[], Judged>();

/**
 * The roles of a taxonomy to look at, for rules that judge each by itself, beside the skills, scales and families. After an
 * edit of one role, that is one role.
 */
export class RolesToCheck {
  readonly #roles: readonly Role[];
  readonly #findings: FindingList;
  readonly #judged: Judged;
  readonly #doubted = new Set<Role>();

  constructor({ roles, skills, scales, families }: Taxonomy, findings: FindingList) {
    this.#roles = roles;
    this.#findings = findings;
    let known = judged.get(skills);
    if (known?.scales !== scales || known.families !== families) {
      known = { scales, families, sound: new WeakSet(), rules: new Set() };
      judged.set(skills, known);
    }
    this.#judged = known;
  }

  forEach(check: (role: Role, position: number) => void): void {
    this.#roles.forEach((role, position) => {
      if (this.#judged.sound.has(role)) return;
      const before = this.#findings.noticed;
      check(role, position);
      if (this.#findings.noticed > before) this.#doubted.add(role);
    });
  }

  /** Looks at the skills, scales and families by themselves, unless the rule of this name found nothing on them before. */
  beside(rule: string, check: () => void): void {
    if (this.#judged.rules.has(rule)) return;
    const before = this.#findings.noticed;
    check();
    if (this.#findings.noticed === before) this.#judged.rules.add(rule);
  }

  /** To be called after all rules: where none found anything, none has to look again. */
  settle(): void {
    for (const role of this.#roles) if (!this.#doubted.has(role)) this.#judged.sound.add(role);
  }
}
