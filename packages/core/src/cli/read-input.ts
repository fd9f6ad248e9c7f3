import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { readProfile } from "../io/read-profile.js";
import { readTaxonomy } from "../io/read-taxonomy.js";
import type { Finding } from "../schema/finding.js";
import type { Sentence } from "../schema/language.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { countFindings, printFindings } from "./print-findings.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Thrown when a file holds no document to work with; its findings have been printed. Exit code 1. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}

/** The bytes of a file. Throws UsageError, in words, when there are none to be had. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(describeFileError(path, error));
  }
}

/** The bytes of a file, piece by piece. Throws UsageError, in words, when there are none to be had. */
export async function* streamBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw new UsageError(describeFileError(path, error));
    throw error;
  }
}

/** The taxonomy in a file. Errors in it that leave a taxonomy to work with are mentioned on stderr. */
export async function loadTaxonomy(path: string, terminal: Terminal): Promise<Taxonomy> {
  const { taxonomy, findings } = readTaxonomy(await readBytes(path));
  if (taxonomy === undefined) return refuseInput(path, findings, terminal);
  const { error } = countFindings(findings);
  if (error > 0) {
    terminal.note(
      terminal.say({
        nl: `Let op: ${path} bevat fouten (${error}); het antwoord kan daardoor niet kloppen. Bekijk ze met: skillways validate ${path}`,
        en: `Note: ${path} has errors (${error}), so the answer may be wrong. See them with: skillways validate ${path}`,
      }),
    );
  }
  return taxonomy;
}

/** The profile in a file. What in it does not fit the taxonomy, such as ratings of other skills, is told on stderr. */
export async function loadProfile(path: string, taxonomy: Taxonomy, terminal: Terminal): Promise<ProfileDocument> {
  const { document, findings } = readProfile(await readBytes(path), taxonomy);
  if (document === undefined) return refuseInput(path, findings, terminal);
  const { error, warning } = countFindings(findings);
  if (error + warning > 0) {
    terminal.note(terminal.say({ nl: `Let op: ${path} past niet helemaal:`, en: `Note: ${path} does not quite fit:` }));
    printFindings(
      terminal,
      findings.filter(({ severity }) => severity !== "info"),
      { to: "note", perCode: 3 },
    );
    terminal.note();
  }
  return document;
}

/** What went wrong with a file, for a person. */
export function describeFileError(path: string, error: unknown): Sentence {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return { nl: `Er is geen bestand of map ‘${path}’.`, en: `There is no file or folder ‘${path}’.` };
    case "EISDIR":
      return { nl: `‘${path}’ is een map, geen bestand.`, en: `‘${path}’ is a folder, not a file.` };
    case "ENOTDIR":
      return { nl: `‘${path}’ is een bestand, geen map.`, en: `‘${path}’ is a file, not a folder.` };
    case "EACCES":
    case "EPERM":
      return { nl: `Je hebt geen toegang tot ‘${path}’.`, en: `You have no access to ‘${path}’.` };
    case "ENOSPC":
      return {
        nl: `Er is geen ruimte meer om ‘${path}’ te schrijven.`,
        en: `There is no space left to write ‘${path}’.`,
      };
    default:
      return {
        nl: `‘${path}’ kon niet worden gelezen of geschreven (${code || "onbekende reden"}).`,
        en: `‘${path}’ could not be read or written (${code || "unknown reason"}).`,
      };
  }
}

function refuseInput(path: string, findings: readonly Finding[], terminal: Terminal): never {
  terminal.note(terminal.say({ nl: `‘${path}’ kan niet worden gebruikt:`, en: `‘${path}’ cannot be used:` }));
  printFindings(terminal, findings, { to: "note", perCode: 3 });
  throw new UnreadableInput();
}
