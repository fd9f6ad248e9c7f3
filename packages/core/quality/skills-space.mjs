/**
 * SKILLS SPACE: N. Dawson, M.-A. Williams and M.-A. Rizoiu, Skill-driven recommendations for job transition pathways,
 * PLoS ONE 16(8), 2021, e0254722, from its definition:
 *
 *     RCA(j, s)  = (x(j, s) ÷ Σ_s x(j, s)) ÷ (Σ_j x(j, s) ÷ Σ x)       revealed comparative advantage
 *     e(j, s)    = 1 where RCA ≥ 1, else 0
 *     θ(s, s′)   = Σ_j e(j, s)·e(j, s′) ÷ max(Σ_j e(j, s), Σ_j e(j, s′))
 *     Θ(A, B)    = Σ_s Σ_s′ w(A, s)·w(B, s′)·θ(s, s′) ÷ Σ_s Σ_s′ w(A, s)·w(B, s′),   w(A, s) = RCA(A, s)
 *
 * The authors count skills in job advertisements; here a role stands for one, x is its strength, and w, the mean RCA over a
 * role's advertisements, is the RCA itself.
 *
 * @param {import("./profiles.mjs").Profiles} profiles
 * @returns {(from: number) => Float64Array}
 */
export function createSkillsSpace(profiles) {
  const roleSum = profiles.sums(({ strength }) => strength);
  const skillSum = Float64Array.from(profiles.columns, (column) =>
    column.reduce((sum, { strength }) => sum + strength, 0),
  );
  const total = roleSum.reduce((sum, each) => sum + each, 0);
  // Only what is asked at all: a strength of 0 has no RCA.
  const rows = profiles.rows.map((row, role) =>
    row
      .filter(({ strength }) => strength > 0)
      .map(({ skill, strength }) => ({
        skill,
        rca: strength / at(roleSum, role) / (at(skillSum, skill) / total),
      })),
  );
  const rcaSum = Float64Array.from(rows, (row) => row.reduce((sum, { rca }) => sum + rca, 0));
  const effective = rows.map((row) => row.filter(({ rca }) => rca >= 1).map(({ skill }) => skill));
  /** @type {number[][]} */
  const users = profiles.columns.map(() => []);
  effective.forEach((skills, role) => {
    for (const skill of skills) users[skill]?.push(role);
  });

  return (from) => {
    // Σ_s w(A, s)·θ(s, s′), by s′.
    const reach = new Float64Array(profiles.skillCount);
    const together = new Int32Array(profiles.skillCount);
    for (const { skill, rca } of rows[from] ?? []) {
      const ofSkill = users[skill] ?? [];
      const met = [];
      for (const role of ofSkill) {
        for (const other of effective[role] ?? []) {
          if (together[other] === 0) met.push(other);
          together[other] = at(together, other) + 1;
        }
      }
      for (const other of met) {
        const theta = at(together, other) / Math.max(ofSkill.length, users[other]?.length ?? 0);
        reach[other] = at(reach, other) + rca * theta;
        together[other] = 0;
      }
    }
    return Float64Array.from(rows, (row, to) => {
      const weight = at(rcaSum, from) * at(rcaSum, to);
      const sum = row.reduce((part, { skill, rca }) => part + rca * at(reach, skill), 0);
      return weight > 0 ? sum / weight : 0;
    });
  };
}

/**
 * @param {Float64Array | Int32Array} list
 * @param {number} index
 */
function at(list, index) {
  return /** @type {number} */ (list[index]);
}
