import type { Terminal } from "./terminal.js";

/** Prints an answer as one JSON document. */
export function printJson(terminal: Terminal, answer: unknown): void {
  terminal.write(`${JSON.stringify(answer, null, 2)}\n`);
}
