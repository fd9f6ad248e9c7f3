/** How many hues and outlines there are. */
export const FAMILY_MARKS = 8;

/** Outlines within −6…6: a family is told by its shape too, not by colour alone. */
const OUTLINES = [
  "M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6Z",
  "M-5-5H5V5H-5Z",
  "M0-6 6 5H-6Z",
  "M0-6.5 6.5 0 0 6.5-6.5 0Z",
  "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
  "M-3-5.5H3L6 0 3 5.5H-3L-6 0Z",
  "M0-6.5 1.9-2.1 6.5-1.9 2.9 1 4.2 5.6 0 3-4.2 5.6-2.9 1-6.5-1.9-1.9-2.1Z",
  "M-6-5H6L0 6Z",
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
