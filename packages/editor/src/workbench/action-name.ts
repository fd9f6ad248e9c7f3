export type EditActionName = "undo" | "redo" | "connect" | "rename" | "remove" | "new-role" | "new-skill" | "arrange";

export type FileActionName =
  | "save"
  | "open-file"
  | "download"
  | "download-matrix"
  | "paste-table"
  | "new-map"
  | "new-from-table"
  | "first-role"
  | "first-steps"
  | "reference"
  | "compare"
  | "compare-saved";

export type GroupActionName =
  | "put-in-group"
  | "take-out-of-group"
  | "open-groups"
  | "close-groups"
  | "change-connection";

export type LensActionName =
  | "lens-whole"
  | "lens-career"
  | "lens-skills"
  | "lens-matrix"
  | "open-role"
  | "lens-outline";

export type ViewActionName =
  | "export"
  | "print"
  | "consequences"
  | "history"
  | "help"
  | "search"
  | "zoom-in"
  | "zoom-out"
  | "zoom-fit"
  | "toggle-outline"
  | "toggle-properties"
  | "toggle-problems";

export type CanvasActionName =
  | "select-all"
  | "select-family"
  | "select-grade"
  | "copy"
  | "cut"
  | "paste"
  | "duplicate"
  | "align-left"
  | "align-center"
  | "align-right"
  | "align-top"
  | "align-middle"
  | "align-bottom"
  | "distribute-across"
  | "distribute-down"
  | "fold-family"
  | "unfold-families"
  | "select-tool"
  | "toggle-minimap"
  | "canvas-menu";

/** What a button or a key can ask of the editor. */
export type ActionName =
  | CanvasActionName
  | EditActionName
  | FileActionName
  | GroupActionName
  | LensActionName
  | ViewActionName;
