import type { Finding, TaxonomyDocument } from "@skillways/core";
import { readTaxonomy, writeTaxonomy } from "@skillways/core/documents";
import type { Workbench } from "../workbench/workbench.js";

const MOST_LISTED = 20;

/**
 * Puts a taxonomy from text or bytes on the bench. What cannot be read is explained in a dialog, and what was open
 * stays. Answers the findings.
 */
export function loadText(bench: Workbench, input: string | Uint8Array): readonly Finding[] {
  const { taxonomy, findings } = readTaxonomy(input);
  if (!taxonomy) {
    bench.show({ dialog: { kind: "load", problems: describe(bench, findings) } });
    bench.say(bench.messages.text("load.title"));
    return findings;
  }
  bench.open(taxonomy);
  const name = taxonomy.textOf(taxonomy.document.title, bench.messages.language) || taxonomy.id;
  bench.say(bench.messages.text("load.opened", { name }));
  return findings;
}

/** Asks for a file and opens it. */
export function pickFile(bench: Workbench): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (!file) return;
    bench.say(bench.messages.text("load.reading"));
    file.arrayBuffer().then(
      (bytes) => loadText(bench, new Uint8Array(bytes)),
      (error: unknown) => bench.show({ dialog: { kind: "load", problems: [String(error)] } }),
    );
  });
  input.click();
}

/** Offers a text as a download named after the taxonomy. */
export function downloadText(bench: Workbench, text: string): void {
  const name = `${bench.taxonomy.id.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 80) || "taxonomy"}.json`;
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
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
