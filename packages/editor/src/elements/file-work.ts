import type { Finding, TaxonomyDocument } from "@skillways/core";
import { readTaxonomy, type TaxonomyRead, writeTaxonomy } from "@skillways/core/documents";
import { SkillsMapSaveEvent } from "../events/skills-map-save-event.js";
import type { SaveState } from "../workbench/view.js";
import type { Workbench } from "../workbench/workbench.js";
import { fileName, offerFile } from "./offer-file.js";

const MOST_LISTED = 20;
/** In bytes; all of ESCO in two languages has 32 million. */
const LARGEST = 48_000_000;

/**
 * Puts a taxonomy from text or bytes on the bench. What cannot be read is explained in a dialog, and what was open
 * stays. Answers the findings.
 */
export function loadText(bench: Workbench, input: string | Uint8Array): readonly Finding[] {
  const { taxonomy, findings } = readText(bench, input);
  if (taxonomy) {
    bench.open(taxonomy);
    const name = taxonomy.textOf(taxonomy.document.title, bench.messages.language) || taxonomy.id;
    bench.say(bench.messages.text("load.opened", { name }));
  }
  return findings;
}

/** A taxonomy from text or bytes; without one, a dialog says why. */
export function readText(bench: Workbench, input: string | Uint8Array): TaxonomyRead {
  const read = readTaxonomy(input, { maxLength: LARGEST });
  if (read.taxonomy === undefined) refuse(bench, describe(bench, read.findings));
  return read;
}

function refuse(bench: Workbench, problems: readonly string[]): void {
  bench.show({ dialog: { kind: "load", problems } });
  bench.say(bench.messages.text("load.title"));
}

/** Asks for a taxonomy in a file, to be handed to `take`. What cannot be read is explained in a dialog. */
export function pickTaxonomy(bench: Workbench, take: (read: Required<TaxonomyRead>, file: File) => void): void {
  pickFile(".json,application/json", (file) => void readFile(bench, file, take));
}

/** Asks for a file of one of these types. */
export function pickFile(accept: string, take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  });
  input.click();
}

/** The taxonomy in a file. */
export async function readFile(
  bench: Workbench,
  file: File,
  take: (read: Required<TaxonomyRead>, file: File) => void,
): Promise<void> {
  bench.say(bench.messages.text("load.reading"));
  try {
    // What is too large is refused before it is in memory.
    if (file.size > LARGEST) {
      const size = (bytes: number): number => Math.round(bytes / 1_000_000);
      refuse(bench, [bench.messages.text("load.tooLarge", { size: size(file.size), most: size(LARGEST) })]);
      return;
    }
    const { taxonomy, document, findings } = readText(bench, new Uint8Array(await file.arrayBuffer()));
    if (taxonomy && document) take({ taxonomy, document, findings }, file);
  } catch (error) {
    refuse(bench, [String(error)]);
  }
}

/** Asks for a file and opens it; first, what becomes of what is not saved yet. */
export function openPicked(bench: Workbench): void {
  pickTaxonomy(bench, ({ taxonomy }) =>
    leaveFor(bench, () => {
      bench.open(taxonomy);
      const name = taxonomy.textOf(taxonomy.document.title, bench.messages.language) || taxonomy.id;
      bench.say(bench.messages.text("load.opened", { name }));
    }),
  );
}

/** Goes on to another map: at once, or after it is asked what becomes of what is not saved yet. */
export function leaveFor(bench: Workbench, go: () => void): void {
  if (bench.session.dirty && !bench.readonly) {
    bench.show({ dialog: { kind: "feature", name: "skills-map-leave", input: go } });
  } else go();
}

/**
 * Asks the page to save, through an event on `host`. A page that answers with a promise is waited for, one that only
 * prevents the default tells later; without either the text is offered as a download.
 */
export async function saveText(bench: Workbench, host: EventTarget): Promise<void> {
  const { text, document } = writeText(bench);
  const { session } = bench;
  const event = new SkillsMapSaveEvent(text, document);
  session.beginSave();
  if (host.dispatchEvent(event)) {
    downloadText(bench, text);
    return;
  }
  if (event.waitedFor.length === 0) return;
  showSaving(bench, "saving");
  const stored = await Promise.all(event.waitedFor).then(
    () => true,
    () => false,
  );
  // Another map may be open by now.
  if (stored) session.markSaved();
  else session.failSave();
  if (bench.session === session) showSaving(bench, stored ? "saved" : "failed");
}

/** Shows and says how the save goes. */
export function showSaving(bench: Workbench, saving: SaveState): void {
  bench.show({ saving });
  bench.say(bench.messages.text(`save.${saving}`));
}

/** Offers a text as a download named after the taxonomy. */
export function downloadText(bench: Workbench, text: string): void {
  const name = `${fileName(bench.taxonomy.id, "taxonomy")}.json`;
  offerFile(name, "application/json", text);
  bench.session.markSaved();
  bench.say(bench.messages.text("announce.saved", { name }));
}

/** The taxonomy as text, and as the document it says. */
export function writeText(bench: Workbench): { text: string; document: TaxonomyDocument } {
  return { text: writeTaxonomy(bench.taxonomy), document: bench.taxonomy.document };
}

function describe(bench: Workbench, findings: readonly Finding[]): string[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.slice(0, MOST_LISTED).map(({ message, line, column }) => {
    const at = line === undefined ? "" : ` (${bench.messages.text("load.at", { line, column: column ?? 1 })})`;
    return bench.sentence(message) + at;
  });
}
