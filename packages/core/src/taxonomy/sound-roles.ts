import type { FindingList } from "../schema/finding-list.js";
import type { Family, Role, Scale, Skill } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "./taxonomy.js";

/** The roles that nothing was found on, judged beside these lists. */
interface Judged {
  readonly scales: readonly Scale[];
  readonly families: readonly Family[];
  readonly sound: WeakSet<Role>;
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
  readonly #sound: WeakSet<Role>;
  readonly #doubted = new Set<Role>();

  constructor({ roles, skills, scales, families }: Taxonomy, findings: FindingList) {
    this.#roles = roles;
    this.#findings = findings;
    let known = judged.get(skills);
    if (known?.scales !== scales || known.families !== families) {
      known = { scales, families, sound: new WeakSet() };
      judged.set(skills, known);
    }
    this.#sound = known.sound;
  }

  forEach(check: (role: Role, position: number) => void): void {
    this.#roles.forEach((role, position) => {
      if (this.#sound.has(role)) return;
      const before = this.#findings.noticed;
      check(role, position);
      if (this.#findings.noticed > before) this.#doubted.add(role);
    });
  }

  /** To be called after all rules: where none found anything, none has to look again. */
  settle(): void {
    for (const role of this.#roles) if (!this.#doubted.has(role)) this.#sound.add(role);
  }
}
