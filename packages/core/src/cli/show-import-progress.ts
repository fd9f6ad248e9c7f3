import type { ImportProgress } from "../io/import-source.js";
import type { FolderFile } from "./open-folder.js";
import type { Terminal } from "./terminal.js";
import { drawBar } from "./text-layout.js";

/** A listener that draws how far an import is, over all its files together. */
export function showImportProgress(
  terminal: Terminal,
  files: readonly FolderFile[],
): (progress: ImportProgress) => void {
  const total = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  const done = new Map<string, number>();
  return (progress) => {
    done.set(progress.file, progress.done);
    const share = [...done.values()].reduce((sum, bytes) => sum + bytes, 0) / total;
    terminal.showProgress(`${drawBar(share, 24)} ${terminal.percent(share).padStart(4)}  ${progress.file}`);
  };
}
