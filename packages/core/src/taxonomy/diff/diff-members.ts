import { equalJson } from "../../schema/equal-json.js";
import type { Json, SetChange, Target } from "../change.js";

type Members = Readonly<Record<string, unknown>>;

/** What a path of a change may hold at most, by `schemas/change.schema.json`. */
const MOST_STEPS = 64;
const LONGEST_STEP = 1024;

const NONE: ReadonlySet<string> = new Set();

/**
 * The changes that make the members of `before` those of `after`, apart from those in `skip`: each at the innermost
 * member that differs, so that two translations of a text are two changes. Lists are replaced whole. O(size).
 */
export function diffMembers(
  target: Target,
  before: object,
  after: object,
  skip: ReadonlySet<string> = NONE,
): SetChange[] {
  const changes: SetChange[] = [];
  const visit = (path: readonly string[], from: Members, to: Members): void => {
    for (const member of unionOfKeys(from, to)) {
      if (path.length === 0 && skip.has(member)) continue;
      const [was, is] = [memberOf(from, member), memberOf(to, member)];
      if (equalJson(was, is)) continue;
      const inner = [...path, member];
      if (isObject(was) && isObject(is) && canDescend(inner, was, is)) visit(inner, was, is);
      else changes.push(setChange(target, inner, was, is));
    }
  };
  visit([], before as Members, after as Members);
  return changes;
}

/** A change of one field; `undefined` is a field that is absent. */
export function setChange(target: Target, path: readonly string[], before: unknown, after: unknown): SetChange {
  return {
    op: "set",
    target,
    path,
    ...(before !== undefined && { before: before as Json }),
    ...(after !== undefined && { after: after as Json }),
  };
}

/** The member of an object under any name; undefined where it has none. */
export function memberOf(object: object, member: string): unknown {
  return Object.hasOwn(object, member) ? (object as Members)[member] : undefined;
}

/** Whether a JSON value is an object and no list. */
export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names of the members of both, those of `first` first. */
export function unionOfKeys(first: object, second: object): string[] {
  const names = Object.keys(first);
  for (const name of Object.keys(second)) if (!Object.hasOwn(first, name)) names.push(name);
  return names;
}

function canDescend(path: readonly string[], before: object, after: object): boolean {
  return path.length < MOST_STEPS && unionOfKeys(before, after).every((name) => name.length <= LONGEST_STEP);
}
