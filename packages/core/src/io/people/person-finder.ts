import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ProfileDocument } from "../../schema/profile-document.js";

/** What tells who somebody is: in words, or only as the hash of such words. */
export type PersonIdentifier =
  | { readonly value: string }
  | { readonly hash: string; readonly algorithm: "sha256" | "sha1" | "md5"; readonly salt?: string };

/** Finds the profile of somebody whom another system knows by other names. O(people) for a hash, else O(1). */
export class PersonFinder {
  readonly #declared = new Map<string, string>();
  readonly #profiles: ReadonlySet<string>;

  /** @param people the ids of profiles, by what the other system calls somebody */
  constructor(profiles: readonly ProfileDocument[], people: Readonly<Record<string, string>> = {}) {
    for (const [name, profile] of Object.entries(people)) this.#declared.set(plain(name), profile);
    this.#profiles = new Set(profiles.map(({ id }) => id));
  }

  /**
   * The id of a profile: as declared, else one that there is, else a new one after the first that is in words. Undefined
   * when there are only hashes, of nobody known.
   */
  find(identifiers: readonly PersonIdentifier[]): string | undefined {
    return this.findKnown(identifiers) ?? wordsOf(identifiers)[0];
  }

  /** As `find`, but nobody new. */
  findKnown(identifiers: readonly PersonIdentifier[]): string | undefined {
    for (const each of identifiers) {
      const declared = "value" in each ? this.#declared.get(plain(each.value)) : this.#unhash(each);
      if (declared !== undefined) return declared;
    }
    return wordsOf(identifiers).find((word) => this.#profiles.has(word));
  }

  #unhash({ hash, algorithm, salt = "" }: Extract<PersonIdentifier, { hash: string }>): string | undefined {
    const wanted = hash.replace(/^\w+\$/, "").toLowerCase();
    const digest = { sha256, sha1, md5 }[algorithm];
    const hashOf = (word: string): string => bytesToHex(digest(utf8ToBytes(word + salt)));
    for (const [name, profile] of this.#declared) {
      if ([name, `mailto:${name}`].some((word) => hashOf(word) === wanted)) return profile;
    }
    return [...this.#profiles].find((id) => [id, `mailto:${id}`].some((word) => hashOf(word) === wanted));
  }
}

function wordsOf(identifiers: readonly PersonIdentifier[]): string[] {
  return identifiers.flatMap((each) => ("value" in each && bare(each.value) !== "" ? [bare(each.value)] : []));
}

/** An address without what says that it is one. */
function bare(name: string): string {
  return name.trim().replace(/^mailto:/i, "");
}

function plain(name: string): string {
  const word = bare(name);
  return word.includes("@") ? word.toLowerCase() : word;
}
