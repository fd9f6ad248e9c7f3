/**
 * An id for something new: its label in lower-case ASCII with hyphens (at most 60 characters), and a number behind
 * it where that is taken. Depends on nothing but its arguments.
 */
export function newId(label: string, fallback: string, taken: (id: string) => boolean): string {
  const slug = label
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  const stem = slug === "" ? fallback : slug;
  let id = stem;
  for (let number = 2; taken(id); number++) id = `${stem}-${number}`;
  return id;
}
