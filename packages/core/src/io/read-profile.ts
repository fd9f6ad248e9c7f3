import { checkPeopleShape } from "../schema/check-people-shape.js";
import type { Finding } from "../schema/finding.js";
import { FindingList } from "../schema/finding-list.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import { checkProfile } from "../taxonomy/check-profile.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type ReadOptions, readJson } from "./read-json.js";
import { locateFindings } from "./read-json-locate.js";

export interface ProfileRead {
  /** Frozen; absent when the input is no profile document. */
  readonly document?: ProfileDocument;
  readonly findings: readonly Finding[];
}

/**
 * A profile from JSON: text, or bytes in UTF-8 or UTF-16. With a taxonomy, also judged against it. Never throws.
 * O(length).
 */
export function readProfile(
  input: string | Uint8Array | ArrayBuffer,
  taxonomy?: Taxonomy,
  options: ReadOptions = {},
): ProfileRead {
  const { text, value, findings: written } = readJson(input, options);
  if (value === undefined) return { findings: written };
  const shape = new FindingList();
  checkPeopleShape("profile", value, shape);
  const isUsable = !shape.hasErrors && written.every(({ code }) => code !== "number-too-large");
  const findings = locateFindings(text, [...written, ...checkProfile(value, taxonomy)]);
  return isUsable ? { document: value as ProfileDocument, findings } : { findings };
}
