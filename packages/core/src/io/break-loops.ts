/** An arrow from one id to another. */
export interface Arrow {
  readonly source: string;
  readonly target: string;
}

/**
 * Splits arrows into those that form no loop and those that would close one, going through them in order. An arrow
 * to itself closes one. O(arrows) where there is no loop; O(arrows²) at worst among the arrows of loops.
 */
export function breakLoops<A extends Arrow>(arrows: readonly A[]): { kept: A[]; closing: A[] } {
  const looped = findLoopedIds(arrows);
  const kept: A[] = [];
  const closing: A[] = [];
  const onward = new Map<string, string[]>();
  for (const arrow of arrows) {
    const mayClose = looped.has(arrow.source) && looped.has(arrow.target);
    if (mayClose && reaches(onward, arrow.target, arrow.source)) {
      closing.push(arrow);
      continue;
    }
    kept.push(arrow);
    if (!mayClose) continue;
    const targets = onward.get(arrow.source);
    if (targets === undefined) onward.set(arrow.source, [arrow.target]);
    else targets.push(arrow.target);
  }
  return { kept, closing };
}

// Peels off, again and again, the ids that no arrow leads to (and then those that none leaves from); what stays lies
// on loops or between them.
function findLoopedIds(arrows: readonly Arrow[]): Set<string> {
  const forward = peel(arrows);
  return peel(
    arrows
      .filter((arrow) => forward.has(arrow.source) && forward.has(arrow.target))
      .map(({ source, target }) => ({ source: target, target: source })),
  );
}

function peel(arrows: readonly Arrow[]): Set<string> {
  const incoming = new Map<string, number>();
  const onward = new Map<string, string[]>();
  for (const { source, target } of arrows) {
    if (!incoming.has(source)) incoming.set(source, 0);
    incoming.set(target, (incoming.get(target) ?? 0) + 1);
    const targets = onward.get(source);
    if (targets === undefined) onward.set(source, [target]);
    else targets.push(target);
  }
  const free = [...incoming].filter(([, count]) => count === 0).map(([id]) => id);
  const left = new Set(incoming.keys());
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id);
    for (const target of onward.get(id) ?? []) {
      const count = (incoming.get(target) ?? 0) - 1;
      incoming.set(target, count);
      if (count === 0) free.push(target);
    }
  }
  return left;
}

function reaches(onward: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    for (const next of onward.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
