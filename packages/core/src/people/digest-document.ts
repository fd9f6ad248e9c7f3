import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * A fingerprint of a JSON document, as `sha256:…`: equal for documents that say the same, whatever the order of members
 * and of the items in lists of objects; texts and numbers in lists keep their order. O(size log size).
 */
export function digestDocument(document: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(document))))}`;
}

function canonicalText(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(canonicalText);
    const isOfObjects = value.every((item) => typeof item === "object" && item !== null && !Array.isArray(item));
    return `[${(isOfObjects ? items.sort() : items).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const texts = members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`);
  return `{${texts.sort().join(",")}}`;
}
