import type { Action } from "./action.js";
import type { FileActionName } from "./action-name.js";

/** What reads and writes the whole taxonomy. */
export const fileActions: Readonly<Record<FileActionName, Action>> = {
  save: { run: (_bench, host) => void host.save() },
  download: { run: (_bench, host) => void host.download() },
  "open-file": { run: (_bench, host) => void host.openFile() },
  "new-map": { run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-start" } }) },
  "new-from-table": {
    run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-start", input: "table" } }),
  },
  "first-role": {
    writes: true,
    run: (bench) => bench.show({ dialog: { kind: "new", what: "role" }, guide: "offered" }),
  },
  "first-steps": { run: (bench) => bench.show({ dialog: undefined, guide: "asked" }) },
};
