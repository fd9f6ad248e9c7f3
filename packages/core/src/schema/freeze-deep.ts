/** What `freezeDeep` counted on its way. */
export interface JsonSize {
  /** Members of all objects together. */
  readonly members: number;
}

/** Freezes parsed JSON in place, all the way down; it nests at most MAX_DEPTH deep. O(size). */
export function freezeDeep(value: unknown): JsonSize {
  let members = 0;
  const freeze = (object: object): void => {
    if (Array.isArray(object)) {
      for (const inner of object) if (typeof inner === "object" && inner !== null) freeze(inner);
    } else {
      for (const member of Object.keys(object)) {
        members++;
        const inner = (object as Readonly<Record<string, unknown>>)[member];
        if (typeof inner === "object" && inner !== null) freeze(inner);
      }
    }
    Object.freeze(object);
  };
  if (typeof value === "object" && value !== null) freeze(value);
  return { members };
}
