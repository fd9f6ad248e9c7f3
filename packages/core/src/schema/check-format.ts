import { describeValue, type FindingList } from "./finding-list.js";

/** Whether the document says it has this format; when it names another, that is the only thing worth saying. */
export function checkFormat(document: unknown, expected: string, findings: FindingList): boolean {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    findings.add("wrong-type", "error", () => ({
      pointer: "",
      expected: "an object",
      received: describeValue(document),
      message: { nl: "Dit is geen Skillways-document.", en: "This is no Skillways document." },
    }));
    return false;
  }
  const format = (document as Readonly<Record<string, unknown>>).format;
  if (typeof format !== "string" || format === expected) return true;
  const [name, version] = format.split("@");
  const [ownName, ownVersion] = expected.split("@");
  const isNewer = name === ownName && Number(version) > Number(ownVersion);
  findings.add(isNewer ? "newer-format" : "other-format", "error", () => ({
    pointer: "/format",
    expected,
    received: describeValue(format),
    message: isNewer
      ? {
          nl: "Dit document is gemaakt voor een nieuwere versie van Skillways. Werk Skillways bij om het te openen.",
          en: "This document was made for a newer version of Skillways. Update Skillways to open it.",
        }
      : {
          nl: `Dit is een ander soort document: ‘${format.slice(0, 60)}’ in plaats van ‘${expected}’.`,
          en: `This is another kind of document: ‘${format.slice(0, 60)}’ instead of ‘${expected}’.`,
        },
  }));
  return false;
}
