import type { ClosenessIndex } from "./closeness.js";
import type { RequirementMatrix } from "./requirement-matrix.js";

/** What one role shares with all others, without credit for related skills. Its arrays are written anew for the next role. */
export class RoleSums {
  /** Σ uA·uB, by role number; 0 for itself. */
  readonly product: Float64Array;
  /** Σ min(uA, uB), by role number; 0 for itself. */
  readonly least: Float64Array;
  readonly #partner: Int32Array;
  readonly #isPartner: Uint8Array;
  /** A row spread out by skill number, while it is compared with others. */
  readonly #bySkill: Float64Array;
  #partners = 0;

  constructor({ roles, skills }: RequirementMatrix) {
    this.product = new Float64Array(roles.length);
    this.least = new Float64Array(roles.length);
    this.#partner = new Int32Array(roles.length + 1);
    this.#isPartner = new Uint8Array(roles.length);
    this.#bySkill = new Float64Array(skills.length);
  }

  /** The roles that share a skill with it, lowest first. */
  get partners(): Int32Array {
    return this.#partner.subarray(0, this.#partners);
  }

  hasPartner(role: number): boolean {
    return this.#isPartner[role] === 1;
  }

  /** Adds up in the order that all others do, so that the figures are the same to the last bit. O(requirements on its skills + roles). */
  add(matrix: RequirementMatrix, index: ClosenessIndex, role: number): this {
    this.#clear();
    const isPartner = this.#isPartner;
    const partner = this.#partner;
    addRow(matrix, index, role, this, isPartner);
    this.product[role] = 0;
    this.least[role] = 0;
    isPartner[role] = 0;
    let partners = 0;
    for (let b = 0; b < isPartner.length; b++) {
      partner[partners] = b;
      partners += isPartner[b] as number;
    }
    this.#partners = partners;
    return this;
  }

  /** The same for some other roles only, which are then its partners in the order given. O(their rows). */
  addSome(matrix: RequirementMatrix, index: ClosenessIndex, role: number, others: readonly number[]): this {
    this.#clear();
    const { start, skill } = matrix;
    const { weighted } = index;
    const bySkill = this.#bySkill;
    for (let e = start[role] as number; e < (start[role + 1] as number); e++) {
      bySkill[skill[e] as number] = weighted[e] as number;
    }
    for (const other of others) {
      let product = 0;
      let least = 0;
      for (let e = start[other] as number; e < (start[other + 1] as number); e++) {
        const u = bySkill[skill[e] as number] as number;
        if (u === 0) continue;
        const v = weighted[e] as number;
        product += u * v;
        least += Math.min(u, v);
      }
      if (product === 0) continue;
      this.product[other] = product;
      this.least[other] = least;
      this.#isPartner[other] = 1;
      this.#partner[this.#partners++] = other;
    }
    for (let e = start[role] as number; e < (start[role + 1] as number); e++) bySkill[skill[e] as number] = 0;
    return this;
  }

  #clear(): void {
    for (let i = 0; i < this.#partners; i++) {
      const b = this.#partner[i] as number;
      this.product[b] = 0;
      this.least[b] = 0;
      this.#isPartner[b] = 0;
    }
    this.#partners = 0;
  }
}

function addRow(
  { start, skill }: RequirementMatrix,
  { weighted, columnStart, columnRole, columnWeighted }: ClosenessIndex,
  role: number,
  { product, least }: Pick<RoleSums, "product" | "least">,
  isPartner: Uint8Array,
): void {
  for (let e = start[role] as number; e < (start[role + 1] as number); e++) {
    const s = skill[e] as number;
    const u = weighted[e] as number;
    const to = columnStart[s + 1] as number;
    for (let c = columnStart[s] as number; c < to; c++) {
      const b = columnRole[c] as number;
      const v = columnWeighted[c] as number;
      isPartner[b] = 1;
      product[b] = (product[b] as number) + u * v;
      // Math.min would take twice as long.
      let lower = u;
      if (v < u) lower = v;
      least[b] = (least[b] as number) + lower;
    }
  }
}
