/** A name as one compares it: without regard to case or the number of spaces. */
export function foldName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}
