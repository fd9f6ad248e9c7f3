import { escapePointer } from "./json-pointer.js";

/** Values nest at most this deep in a document: far deeper than a real one, and safe to walk by recursion. */
export const MAX_DEPTH = 200;

/** Why a value cannot be kept as JSON, and where. */
export interface NotJson {
  readonly problem: "not-json" | "too-deep";
  readonly pointer: string;
  /** What kind of value was there. */
  readonly received: string;
}

/**
 * A deeply frozen copy of plain JSON data, or why there can be none. Members that are `undefined` are left out, as
 * in JSON. An object that occurs in several places is copied once. O(size).
 */
export function copyFrozen(value: unknown): { readonly value: unknown } | NotJson {
  const finished = new Map<object, unknown>();
  let depth = 0;
  // Whether the object that was copied last holds objects: only those are worth remembering, as they are few.
  let holdsObjects = false;
  let problem: NotJson | undefined;

  const refuse = (kind: NotJson["problem"], received: string): undefined => {
    problem = { problem: kind, pointer: "", received };
    return undefined;
  };

  const copy = (source: unknown): unknown => {
    if (typeof source !== "object" || source === null) {
      return isJsonScalar(source) ? source : refuse("not-json", describeNonJson(source));
    }
    const done = finished.get(source);
    if (done !== undefined) return done;
    // An object that holds itself ends here too.
    if (depth >= MAX_DEPTH) return refuse("too-deep", `more than ${MAX_DEPTH} levels`);
    depth++;
    holdsObjects = false;
    let target: object | undefined;
    try {
      target = Array.isArray(source) ? copyList(source) : copyObject(source);
    } catch {
      // A getter or a Proxy can throw anything.
      target = refuse("not-json", "an object that cannot be read");
    }
    depth--;
    if (target !== undefined) Object.freeze(target);
    if (holdsObjects) finished.set(source, target);
    holdsObjects = true;
    return target;
  };

  const copyList = (source: readonly unknown[]): unknown[] | undefined => {
    const target: unknown[] = source.slice();
    for (let position = 0; position < target.length; position++) {
      const value = target[position];
      if (isJsonScalar(value)) continue;
      target[position] = copy(value);
      if (problem !== undefined) return leave(position);
    }
    return target;
  };

  const copyObject = (source: object): object | undefined => {
    const prototype: unknown = Object.getPrototypeOf(source);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse("not-json", describeNonJson(source));
    // Copied in one go, which engines are quick at; then what stands in it is replaced.
    const target: Record<string, unknown> = { ...source };
    for (const member of Object.keys(target)) {
      const value = target[member];
      if (isJsonScalar(value)) continue;
      if (value === undefined) delete target[member];
      else setMember(target, member, copy(value));
      if (problem !== undefined) return leave(member);
    }
    return target;
  };

  const leave = (step: string | number): undefined => {
    if (problem !== undefined) problem = { ...problem, pointer: `/${escapePointer(step)}${problem.pointer}` };
    return undefined;
  };

  const copied = copy(value);
  return problem ?? { value: copied };
}

/** Sets a member under any name: assigning to `__proto__` would change the object's prototype instead. */
export function setMember(object: object, member: string, value: unknown): void {
  if (member === "__proto__") {
    Object.defineProperty(object, member, { value, writable: true, enumerable: true, configurable: true });
  } else {
    (object as Record<string, unknown>)[member] = value;
  }
}

function isJsonScalar(value: unknown): boolean {
  return typeof value === "string" || value === null || typeof value === "boolean" || Number.isFinite(value);
}

function describeNonJson(value: unknown): string {
  if (typeof value === "object" && value !== null) return value.constructor?.name ?? "object";
  return typeof value === "number" ? String(value) : typeof value;
}
