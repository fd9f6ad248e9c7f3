import { writeFile } from "node:fs/promises";
import { describeFileError } from "./read-input.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Writes a text to a file, or to stdout where none is named. Throws UsageError, in words, when that cannot be. */
export async function writeOutput(terminal: Terminal, path: string | undefined, text: string): Promise<void> {
  if (path === undefined) {
    terminal.write(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(describeFileError(path, error));
  }
}
