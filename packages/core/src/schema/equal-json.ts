/** Whether two JSON values are equal; the order of members does not count. Lists nest at most MAX_DEPTH deep. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((value, position) => equalJson(value, b[position]));
  }
  if (Array.isArray(b)) return false;
  const members = Object.keys(a);
  return (
    members.length === Object.keys(b).length &&
    members.every((member) => Object.hasOwn(b, member) && equalJson(memberOf(a, member), memberOf(b, member)))
  );
}

function memberOf(object: object, member: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[member];
}
