import { SkillwaysError } from "../errors.js";

/** The option, or `fallback` when it was not given. Throws `invalid-option` unless it is finite and above 0. */
export function positiveOption(call: string, name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) refuse(call, name, "a number above 0", value);
  return value;
}

/** The same for a whole number of at least `least`. */
export function countOption(
  call: string,
  name: string,
  value: number | undefined,
  fallback: number,
  least: number,
): number {
  if (value === undefined) return fallback;
  if (!Number.isSafeInteger(value) || value < least) refuse(call, name, `a whole number from ${least}`, value);
  return value;
}

/** The option when it is one of `allowed`, or the first of them when it was not given. */
export function choiceOption<Choice extends string>(
  call: string,
  name: string,
  value: Choice | undefined,
  allowed: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return allowed[0];
  if (!allowed.includes(value)) refuse(call, name, `one of ${allowed.join(", ")}`, value);
  return value;
}

/** Throws `invalid-option`: the call, the option, what it takes and what it got. */
export function refuse(call: string, name: string, expected: string, received: unknown): never {
  const got = typeof received === "string" ? `'${received.slice(0, 100)}'` : String(received);
  throw new SkillwaysError("invalid-option", `${call}: ${name} must be ${expected}, not ${got}`, { option: name });
}
