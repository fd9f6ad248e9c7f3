/** How many hues and outlines there are. */
export const FAMILY_MARKS = 8;

/**
 * Outlines within −6…6: a family is told by its shape too, not by colour alone. All steps are relative: put after
 * `M x y` they stand there, and a map needs no transform for each, which a browser would pay for at every move.
 */
const OUTLINES = [
  "m0-6c3.3 0 6 2.7 6 6s-2.7 6-6 6-6-2.7-6-6 2.7-6 6-6z",
  "m-5-5h10v10h-10z",
  "m0-6 6 11h-12z",
  "m0-6.5 6.5 6.5-6.5 6.5-6.5-6.5z",
  "m-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
  "m-3-5.5h6l3 5.5-3 5.5h-6l-3-5.5z",
  "m0-6.5 1.9 4.4 4.6.2-3.6 2.9 1.3 4.6-4.2-2.6-4.2 2.6 1.3-4.6-3.6-2.9 4.6-.2z",
  "m-6-5h12l-6 11z",
] as const;

/**
 * The class that sets the colour of the family at `index`. The ninth to sixteenth families have the same hues with
 * hollow marks of another outline, so sixteen families differ; further ones start over.
 */
export function familyClass(index: number | undefined): string {
  if (index === undefined) return "f-none";
  return `f-${index % FAMILY_MARKS}${index % (2 * FAMILY_MARKS) < FAMILY_MARKS ? "" : " hollow"}`;
}

/** The outline for the family at `index` in the document. */
export function familyMark(index: number): string {
  const shift = index % (2 * FAMILY_MARKS) < FAMILY_MARKS ? 0 : 3;
  return OUTLINES[(index + shift) % FAMILY_MARKS] ?? OUTLINES[0];
}

const small = new Map<string, string>();

/** The same outline at four fifths of its size, as it stands between small letters. */
export function smallFamilyMark(index: number): string {
  const mark = familyMark(index);
  let path = small.get(mark);
  if (path === undefined) {
    path = mark.replace(/-?\d*\.?\d+/gu, (step) => ` ${Math.round(Number(step) * 80) / 100}`);
    small.set(mark, path);
  }
  return path;
}
