import type { Action } from "./action.js";
import type { ViewActionName } from "./action-name.js";

/** What changes only what is seen. */
export const viewActions: Readonly<Record<ViewActionName, Action>> = {
  help: { run: (bench) => bench.show({ dialog: { kind: "help" } }) },
  consequences: { run: (bench) => bench.show({ consequencesOpen: !bench.view.consequencesOpen }) },
  export: { run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-export" } }) },
  print: { run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-export", input: "print" } }) },
  history: { run: (bench) => bench.show({ dialog: { kind: "feature", name: "skills-map-history" } }) },
  search: { run: (bench) => bench.show({ dialog: { kind: "palette", purpose: { kind: "search" } } }) },
  "zoom-in": { run: ({ viewport }) => viewport.zoomBy(1.25) },
  "zoom-out": { run: ({ viewport }) => viewport.zoomBy(0.8) },
  "zoom-fit": { run: (_bench, host) => host.fit() },
  "toggle-outline": {
    run: (bench) => {
      const { outlineOpen, narrow } = bench.view;
      bench.show({ outlineOpen: !outlineOpen, ...(narrow && { propertiesOpen: false }) });
    },
  },
  "toggle-properties": {
    run: (bench) => {
      const { propertiesOpen, side, narrow } = bench.view;
      const open = side !== undefined || !propertiesOpen;
      bench.show({ side: undefined, propertiesOpen: open, ...(narrow && { outlineOpen: false }) });
    },
  },
  "toggle-problems": { run: (bench) => bench.show({ problemsOpen: !bench.view.problemsOpen }) },
};
