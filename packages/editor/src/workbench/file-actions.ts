import type { Action } from "./action.js";
import type { FileActionName } from "./action-name.js";

/** What reads and writes the whole taxonomy. */
export const fileActions: Readonly<Record<FileActionName, Action>> = {
  save: { run: (_bench, host) => void host.save() },
  download: { run: (_bench, host) => void host.download() },
  "open-file": { run: (_bench, host) => void host.openFile() },
};
