import type { Action } from "./action.js";
import type { FileActionName } from "./action-name.js";

/** What reads and writes the whole taxonomy. */
export const fileActions: Readonly<Record<FileActionName, Action>> = {
  save: { run: (_bench, host) => void host.save() },
  download: { run: (_bench, host) => void host.download() },
  "download-matrix": { run: (_bench, host) => void host.downloadMatrix() },
  "paste-table": {
    writes: true,
    run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-paste" } }),
  },
  "open-file": { run: (_bench, host) => void host.openFile() },
  "new-map": { run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-start" } }) },
  "new-from-table": {
    run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-start", input: "table" } }),
  },
  "first-role": {
    writes: true,
    run: (bench) => bench.show({ dialog: { kind: "new", what: "role" }, guide: "offered" }),
  },
  reference: {
    run: (bench) =>
      bench.show({ side: { name: "skills-map-reference" }, ...(bench.view.narrow && { outlineOpen: false }) }),
  },
  compare: {
    run: (bench) =>
      bench.show({ side: { name: "skills-map-compare" }, ...(bench.view.narrow && { outlineOpen: false }) }),
  },
  "compare-saved": {
    run: (bench) => {
      const input = { other: bench.session.saved, what: "saved" } as const;
      bench.show({ side: { name: "skills-map-compare", input }, ...(bench.view.narrow && { outlineOpen: false }) });
    },
  },
  "first-steps": { run: (bench) => bench.show({ dialog: undefined, guide: "asked" }) },
};
