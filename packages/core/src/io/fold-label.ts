/** A label as one compares it: without regard to case, accents' encoding, or the number of spaces. */
export function foldLabel(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
