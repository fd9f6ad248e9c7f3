/**
 * Closeness of all ordered pairs as one would write it at first, with Maps keyed by id: the formula of docs/engine.md,
 * each role's 20 nearest, and the quantiles over all pairs.
 *
 * @param {import("../dist/index.js").Taxonomy} taxonomy without levels: strength is essential 1, optional 0.5
 * @param {{ lambda: number, alpha: number }} mix
 */
export function closenessByMaps(taxonomy, { lambda, alpha }) {
  const { roles } = taxonomy;
  /** @type {Map<string, Map<string, number>>} */
  const askedBy = new Map();
  for (const role of roles) {
    for (const { skill, necessity } of role.requirements ?? []) {
      if (!askedBy.has(skill)) askedBy.set(skill, new Map());
      askedBy.get(skill)?.set(role.id, necessity === "optional" ? 0.5 : 1);
    }
  }
  /** @type {Map<string, Map<string, number>>} */
  const weighted = new Map(roles.map(({ id }) => [id, new Map()]));
  for (const [skill, strengths] of askedBy) {
    const weight = Math.log(1 + roles.length / strengths.size);
    for (const [role, strength] of strengths) weighted.get(role)?.set(skill, weight * strength);
  }
  const norm = new Map();
  const sum = new Map();
  for (const [role, skills] of weighted) {
    norm.set(role, Math.sqrt([...skills.values()].reduce((total, u) => total + u * u, 0)));
    sum.set(
      role,
      [...skills.values()].reduce((total, u) => total + u, 0),
    );
  }
  /** @type {Map<string, { role: string, closeness: number, back: number }[]>} */
  const nearest = new Map();
  /** @type {number[]} */
  const all = [];
  for (const [a, skills] of weighted) {
    /** @type {Map<string, { product: number, least: number }>} */
    const shared = new Map();
    for (const [skill, u] of skills) {
      for (const b of askedBy.get(skill)?.keys() ?? []) {
        if (b === a) continue;
        const v = /** @type {number} */ (weighted.get(b)?.get(skill));
        const pair = shared.get(b);
        if (pair === undefined) shared.set(b, { product: u * v, least: Math.min(u, v) });
        else {
          pair.product += u * v;
          pair.least += Math.min(u, v);
        }
      }
    }
    const mix = (
      /** @type {string} */ from,
      /** @type {string} */ to,
      /** @type {{ product: number, least: number }} */ pair,
    ) =>
      Math.round(
        ((lambda * pair.product) / (norm.get(from) * norm.get(to)) +
          ((1 - lambda) * pair.least) / (alpha * sum.get(to) + (1 - alpha) * sum.get(from))) *
          1e9,
      ) / 1e9;
    const scored = [...shared].map(([role, pair]) => ({
      role,
      closeness: mix(a, role, pair),
      back: mix(role, a, pair),
    }));
    for (const { closeness } of scored) all.push(closeness);
    scored.sort((x, y) => y.closeness - x.closeness || (x.role < y.role ? -1 : 1));
    nearest.set(a, scored.slice(0, 20));
  }
  const sorted = Float64Array.from(all).sort();
  const pairs = roles.length * (roles.length - 1);
  const quantile = (/** @type {number} */ share) => sorted[Math.ceil(share * pairs) - 1 - (pairs - sorted.length)] ?? 0;
  return { nearest, quantiles: [0.95, 0.98, 0.99].map(quantile) };
}
