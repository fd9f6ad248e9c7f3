/** The JSON Pointer (RFC 6901) of a path of member names and list positions. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((step) => `/${escapePointer(step)}`).join("");
}

/** One step of a JSON Pointer. */
export function escapePointer(step: string | number): string {
  return typeof step === "number" ? String(step) : step.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The names and positions that a JSON Pointer goes through. */
export function pointerSteps(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What a JSON Pointer points at; undefined where there is nothing. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
