import { readTaxonomy } from "@skillways/core/documents";
import { readHostTaxonomy } from "../../explorer/read-documents.js";
import type { MapReading } from "./map-reading.js";

/** A document, or the JSON text of one, as a taxonomy; else what is wrong with it. Never throws. O(size). */
export function readMapDocument(source: unknown): MapReading {
  if (typeof source === "string") {
    const { taxonomy, findings } = readTaxonomy(source);
    if (taxonomy !== undefined) return { kind: "taxonomy", taxonomy };
    return { kind: "broken", detail: findings.find(({ severity }) => severity === "error")?.message };
  }
  const read = readHostTaxonomy(source);
  if (!("key" in read)) return { kind: "taxonomy", taxonomy: read };
  return { kind: "broken", detail: "finding" in read ? read.finding?.message : undefined };
}
