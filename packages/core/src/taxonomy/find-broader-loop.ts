/**
 * The loop that a skill gets by having these broader skills, from the skill back to itself; undefined when there is
 * none. O(ancestors), without recursion.
 */
export function findBroaderLoop(
  skillId: string,
  parents: readonly string[],
  broaderOf: (id: string) => readonly string[],
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open: string[] = [];
  const visit = (id: string, from: string): boolean => {
    if (cameFrom.has(id)) return false;
    cameFrom.set(id, from);
    open.push(id);
    return id === skillId;
  };
  for (const parent of parents) if (visit(parent, skillId)) return tracePath(skillId, skillId, cameFrom);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const parent of broaderOf(id)) if (visit(parent, id)) return tracePath(skillId, skillId, cameFrom);
  }
  return undefined;
}

/** The way from `start` to `end`, both included, over at least one step. */
function tracePath(start: string, end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [end];
  let id = end;
  do {
    id = cameFrom.get(id) as string;
    path.push(id);
  } while (id !== start);
  return path.reverse();
}
