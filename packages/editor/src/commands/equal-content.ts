/** Whether two values of JSON say the same; the order of members does not count. O(size). */
export function equalContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => equalContent(item, b[index]))
    );
  }
  const mine = entriesOf(a);
  const theirs = new Map(entriesOf(b));
  return mine.length === theirs.size && mine.every(([key, value]) => equalContent(value, theirs.get(key)));
}

/** A member that is undefined is a member that is not there. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
