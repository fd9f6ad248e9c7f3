import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../io/import-source.js";
import { describeFileError } from "./read-input.js";
import { UsageError } from "./usage-error.js";

/** A file in a folder, read when it is asked for. */
export interface FolderFile extends SourceFile {
  readonly size: number;
}

/** The files in a folder with an ending such as `.csv`, by name. Throws UsageError when there are none. */
export async function openFolder(folder: string, ending: string): Promise<FolderFile[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith(ending)).sort();
    if (names.length === 0) {
      throw new UsageError({
        nl: `In de map ‘${folder}’ staan geen bestanden die eindigen op ${ending}.`,
        en: `The folder ‘${folder}’ has no files that end in ${ending}.`,
      });
    }
    return await Promise.all(names.map((name) => openFile(join(folder, name), name)));
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(describeFileError(folder, error));
  }
}

async function openFile(path: string, name: string): Promise<FolderFile> {
  const { size } = await stat(path);
  return {
    name,
    size,
    async arrayBuffer() {
      try {
        const bytes = await readFile(path);
        return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      } catch (error) {
        throw new UsageError(describeFileError(path, error));
      }
    },
  };
}
