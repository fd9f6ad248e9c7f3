import type { Gap, ProfileDocument } from "@skillways/core";
import { createMobility, type Mobility, measureGap, type Start, Taxonomy } from "@skillways/core/engine";
import type { DocumentReading, Problem } from "./read-documents.js";

/** What a host has set. */
export interface GapAsked {
  /** A Taxonomy or a document; anything else is reported. */
  readonly taxonomy: unknown;
  readonly profile: unknown;
  readonly from: string;
  readonly to: string;
}

export type GapAnswer =
  /** Code that reads documents is on its way; `onReady` tells when to ask again. */
  | { readonly kind: "reading" }
  | { readonly kind: "problem"; readonly problem: Problem }
  /** A role that is not there. */
  | { readonly kind: "unknown"; readonly id: string }
  /** No start, or no goal. */
  | { readonly kind: "choose" }
  | {
      readonly kind: "gap";
      readonly taxonomy: Taxonomy;
      readonly gap: Gap;
      /** The role that the start holds, where it is one. */
      readonly startRole: string | undefined;
    };

/** Measures one gap; keeps what a next one on the same taxonomy can use again. What checks documents is loaded for the first. */
export class GapReader {
  readonly #onReady: () => void;
  #documents: DocumentReading | undefined;
  #isLoading = false;
  #source: unknown;
  #mobility: Mobility | Problem | undefined;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Never throws for what a host can set. */
  read({ taxonomy: source, profile, from, to }: GapAsked): GapAnswer {
    const isDocument = source !== null && source !== undefined && !(source instanceof Taxonomy);
    if (this.#documents === undefined && (isDocument || (profile !== null && profile !== undefined))) {
      this.#load();
      return { kind: "reading" };
    }
    const mobility = this.#open(source);
    if ("key" in mobility) return { kind: "problem", problem: mobility };
    const { taxonomy } = mobility;
    for (const id of [from, to]) {
      if (id !== "" && taxonomy.findRole(id) === undefined) return { kind: "unknown", id };
    }
    const usable = this.#documents?.readHostProfile(profile, taxonomy).profile ?? null;
    const start = startOf(from, usable);
    if (start === undefined || to === "") return { kind: "choose" };
    const startRole = "role" in start ? start.role : start.profile.role;
    return { kind: "gap", taxonomy, gap: measureGap(mobility, start, to), startRole };
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#documents = await import("./read-documents.js");
    this.#onReady();
  }

  #open(source: unknown): Mobility | Problem {
    if (this.#mobility === undefined || source !== this.#source) {
      this.#source = source;
      const taxonomy =
        source instanceof Taxonomy
          ? source
          : (this.#documents?.readHostTaxonomy(source) ?? { key: "problem.no-taxonomy" as const });
      this.#mobility = "key" in taxonomy ? taxonomy : createMobility(taxonomy);
    }
    return this.#mobility;
  }
}

function startOf(from: string, profile: ProfileDocument | null): Start | undefined {
  if (from !== "") return { role: from };
  return profile === null ? undefined : { profile };
}
