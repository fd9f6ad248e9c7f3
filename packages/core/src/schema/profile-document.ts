import type { Custom } from "./taxonomy-document.js";

/** What is known of one person's skills: `schemas/profile.schema.json`. */
export interface ProfileDocument {
  readonly $schema?: string;
  readonly format: "skillways/profile@1";
  readonly id: string;
  /** A name to show, or a pseudonym. */
  readonly label?: string;
  /** The taxonomy, and its version, that skill ids and levels refer to. */
  readonly taxonomy?: { readonly id: string; readonly version?: string };
  /** The id of the role the person has now. */
  readonly role?: string;
  readonly evidence: readonly Evidence[];
  readonly consent?: { readonly search?: boolean };
  readonly custom?: Custom;
}

export type EvidenceSource = "self" | "manager" | "peer" | "assessment" | "credential" | "performance";

/** One rating. A newer one never replaces it. */
export interface Evidence {
  readonly skill: string;
  /** On the skill's scale; 0 says that it was looked for and not found. */
  readonly level: number;
  readonly source: EvidenceSource;
  readonly rater?: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly note?: string;
  /** What it rests on, such as the id of a credential, by which it is known again. */
  readonly id?: string;
  /** The last day on which it counts, YYYY-MM-DD. Absent: it always does. */
  readonly expires?: string;
  readonly custom?: Custom;
}
