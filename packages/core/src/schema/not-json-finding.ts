import { MAX_DEPTH, type NotJson } from "./copy-frozen.js";
import type { Severity } from "./finding.js";
import type { FindingDetails } from "./finding-list.js";

/** The finding for data that cannot be kept as JSON. */
export function notJsonFinding(reason: NotJson): [code: string, severity: Severity, details: () => FindingDetails] {
  const { problem, pointer, received } = reason;
  if (problem === "too-deep") {
    const expected = `at most ${MAX_DEPTH} levels of nesting`;
    return [
      "nested-too-deep",
      "error",
      () => ({ pointer: cutPointer(pointer), expected, received, message: TOO_DEEP }),
    ];
  }
  return ["not-json", "error", () => ({ pointer, expected: "plain JSON data", received, message: NOT_JSON })];
}

/** A place 200 levels deep is named by its first steps. */
function cutPointer(pointer: string): string {
  return pointer.split("/").slice(0, 9).join("/");
}

const TOO_DEEP = {
  nl: `Dit document is te diep genest: hooguit ${MAX_DEPTH} niveaus in elkaar.`,
  en: `This document is nested too deeply: at most ${MAX_DEPTH} levels inside one another.`,
};

const NOT_JSON = {
  nl: "Hier staat een waarde die niet in JSON past, zoals een functie, een datum-object of een getter die mislukt.",
  en: "Here is a value that JSON cannot hold, such as a function, a date object or a getter that fails.",
};
