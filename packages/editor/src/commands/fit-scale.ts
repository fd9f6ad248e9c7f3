import type { LanguageText, Level, Scale, Skill } from "@skillways/core";

/** What becomes of the levels of a reference's scale: none are asked, they stay on their own scale, or one of ours. */
export type ScaleChoice =
  | { readonly kind: "none" }
  | { readonly kind: "bring" }
  | { readonly kind: "map"; readonly to: string; readonly levels: ReadonlyMap<number, number> };

/** The scale with the same levels, by value and by name where both have one; undefined when there is none. */
export function findSameScale(scale: Scale, own: readonly Scale[]): Scale | undefined {
  return own.find(
    ({ levels, fractional }) =>
      levels.length === scale.levels.length &&
      (fractional ?? false) === (scale.fractional ?? false) &&
      levels.every((level, at) => isSameLevel(level, scale.levels[at])),
  );
}

/** Each level to the one that lies at the same height of the other scale. */
export function matchByHeight(from: Scale, to: Scale): Map<number, number> {
  const last = to.levels.length - 1;
  return new Map(
    from.levels.map(({ value }, at) => {
      const height = from.levels.length === 1 ? 1 : at / (from.levels.length - 1);
      return [value, to.levels[Math.round(height * last)]?.value ?? 1];
    }),
  );
}

/** A level by a choice; undefined where none is asked. A level between two is taken for the nearest. */
export function fitLevel(level: number, scale: Scale, choice: ScaleChoice): number | undefined {
  if (choice.kind === "none") return undefined;
  if (choice.kind === "bring") return level;
  const known = choice.levels.get(level);
  if (known !== undefined) return known;
  const nearest = [...scale.levels].sort((a, b) => Math.abs(a.value - level) - Math.abs(b.value - level))[0];
  return nearest && choice.levels.get(nearest.value);
}

function isSameLevel(a: Level, b: Level | undefined): boolean {
  if (a.value !== b?.value) return false;
  const texts = Object.entries(a.label ?? {});
  const shared = texts.filter(([language]) => b.label && Object.hasOwn(b.label, language));
  return shared.length === 0 || shared.some(([language, text]) => b.label?.[language] === text);
}

/** What holding a skill looks like, by the levels it goes to; of two that go to one level, the first. */
export function fitLevelTexts(
  texts: Skill["levelDescriptions"],
  scale: Scale,
  choice: ScaleChoice,
): Skill["levelDescriptions"] {
  if (!texts || choice.kind === "none") return undefined;
  const fitted = new Map<number, LanguageText>();
  for (const [level, text] of Object.entries(texts)) {
    const to = fitLevel(Number(level), scale, choice);
    if (to !== undefined && !fitted.has(to)) fitted.set(to, text);
  }
  return fitted.size === 0 ? undefined : Object.fromEntries(fitted);
}
