import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../../src/io.js";

/** The files of a folder, as an importer takes them. */
export function openData(folder: string): SourceFile[] {
  return readdirSync(folder).map((name) => ({
    name,
    async arrayBuffer() {
      const bytes = await readFile(join(folder, name));
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    },
  }));
}
