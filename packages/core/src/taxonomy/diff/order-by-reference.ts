/**
 * Ids in an order in which each comes after those that it refers to, and else as they came. Where references form a
 * loop, one of its ids comes too early. O(ids + references), without recursion.
 */
export function orderByReference(ids: Iterable<string>, referencesOf: (id: string) => readonly string[]): string[] {
  const order: string[] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of ids) {
    if (state.has(start)) continue;
    state.set(start, "open");
    const way = [{ id: start, references: referencesOf(start), next: 0 }];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const reference = top.references[top.next++];
      if (reference === undefined) {
        state.set(top.id, "done");
        order.push(top.id);
        way.pop();
      } else if (!state.has(reference)) {
        state.set(reference, "open");
        way.push({ id: reference, references: referencesOf(reference), next: 0 });
      }
    }
  }
  return order;
}
