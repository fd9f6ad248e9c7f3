/** Makes readable ids from labels, each one once. */
export class IdMaker {
  readonly #taken = new Set<string>();
  readonly #fallback: string;

  /** `fallback` is the id of a label without letters or digits. */
  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  /** An id from one or more parts, such as `data-analyst`; a number makes it unique where it is taken. */
  make(...parts: readonly string[]): string {
    const words = parts.map(slug).filter((part) => part !== "");
    const base = words.length === 0 ? this.#fallback : words.join("-");
    let id = base;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

function slug(label: string): string {
  return label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 120);
}
