const PREFIX = "skillways-editor:";

/** Says to other pages of this site, as long as it is held, that an editor is open. */
export class EditorLock {
  readonly #id: string;
  #release: (() => void) | undefined;

  constructor(id: string) {
    this.#id = id;
  }

  hold(): void {
    if (this.#release) return;
    const held = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    // Only secure pages have locks; elsewhere another editor is taken for a closed one.
    navigator.locks?.request(PREFIX + this.#id, { mode: "shared" }, () => held).catch(() => undefined);
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }
}

/** The editors that are open on this site, in any window. */
export async function findOpenEditors(): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    return new Set(held.flatMap(({ name = "" }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
  } catch {
    return new Set();
  }
}
