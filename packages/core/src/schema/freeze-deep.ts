/** What `freezeDeep` counted on its way. */
export interface JsonSize {
  /** Members of all objects together. */
  readonly members: number;
}

/** Freezes parsed JSON in place, all the way down. O(size), without recursion. */
export function freezeDeep(value: unknown): JsonSize {
  let members = 0;
  const stack: object[] = [];
  if (typeof value === "object" && value !== null) stack.push(value);
  for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
    Object.freeze(object);
    const values: readonly unknown[] = Array.isArray(object) ? object : Object.values(object);
    if (!Array.isArray(object)) members += values.length;
    for (const inner of values) if (typeof inner === "object" && inner !== null) stack.push(inner);
  }
  return { members };
}
