/**
 * A way from something back to itself, first and last the same; empty where there is none. The first in the order
 * given. References to what is not in the list lead nowhere. O(n + references).
 */
export function findCycle(nodes: readonly (readonly [id: string, next: readonly string[]])[]): readonly string[] {
  const next = new Map(nodes);
  const done = new Set<string>();
  for (const [start] of nodes) {
    // Depth first, with a stack of its own: a long chain must not overflow the machine's.
    const path: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
    const open = new Map([[start, 0]]);
    while (path.length > 0 && !done.has(start)) {
      const top = path[path.length - 1] as { readonly id: string; at: number };
      const to = next.get(top.id)?.[top.at++];
      if (to === undefined) {
        done.add(top.id);
        open.delete(top.id);
        path.pop();
      } else if (open.has(to)) return [...path.slice(open.get(to)).map(({ id }) => id), to];
      else if (next.has(to) && !done.has(to)) {
        open.set(to, path.length);
        path.push({ id: to, at: 0 });
      }
    }
  }
  return [];
}
