/**
 * How seniority is read from the names of role levels.
 *
 * @typedef {object} Ladder
 * @property {Readonly<Record<string, number>>} rungs by the first word of a name, in lower case; `""` stands for every other name
 * @property {boolean} [managers] also take the levels "… - management", which stand beside a level for specialists
 * @property {number} [jump] the most rungs that one promotion takes
 */

/** @type {Ladder} */
export const LADDER = {
  rungs: {
    trainee: 0,
    apprentice: 0,
    junior: 1,
    associate: 1,
    "": 2,
    senior: 3,
    lead: 4,
    principal: 5,
    head: 6,
    chief: 6,
  },
  managers: false,
  jump: 3,
};

/** Other ways to read the same names, to see how much hangs on ours. */
export const OTHER_LADDERS = [
  { name: "promotions over any number of rungs", ladder: { ...LADDER, jump: 9 } },
  { name: "promotions of one rung only", ladder: { ...LADDER, jump: 1 } },
  { name: "“associate” above “junior”", ladder: { ...LADDER, rungs: { ...LADDER.rungs, junior: 0.5 } } },
  { name: "“principal” level with “lead”", ladder: { ...LADDER, rungs: { ...LADDER.rungs, principal: 4 } } },
];

/**
 * Promotions from each level of a role to the next, by name. Of several levels on one rung the last by name counts, so
 * that a role has one ladder.
 *
 * @param {ReadonlyMap<string, readonly string[]>} levelsByRole names in code-unit order
 * @param {Ladder} [ladder]
 * @returns {[from: string, to: string][]}
 */
export function findPromotions(levelsByRole, { rungs, managers = false, jump = 3 } = LADDER) {
  /** @type {[string, string][]} */
  const promotions = [];
  for (const levels of levelsByRole.values()) {
    /** @type {Map<number, string>} */
    const byRung = new Map();
    for (const level of levels) {
      if (!managers && /- management$/i.test(level)) continue;
      const [first = ""] = level.toLowerCase().split(" ");
      byRung.set(rungs[Object.hasOwn(rungs, first) ? first : ""] ?? 0, level);
    }
    const climb = [...byRung].sort(([a], [b]) => a - b);
    for (const [i, [rung, level]] of climb.entries()) {
      const next = climb[i + 1];
      if (next !== undefined && next[0] - rung <= jump) promotions.push([level, next[1]]);
    }
  }
  return promotions;
}
