export type EditActionName = "undo" | "redo" | "connect" | "rename" | "remove" | "new-role" | "new-skill" | "arrange";

export type FileActionName = "save" | "open-file" | "download";

export type LensActionName = "lens-career" | "open-role";

export type ViewActionName =
  | "history"
  | "help"
  | "search"
  | "zoom-in"
  | "zoom-out"
  | "zoom-fit"
  | "toggle-outline"
  | "toggle-properties"
  | "toggle-problems";

/** What a button or a key can ask of the editor. */
export type ActionName = EditActionName | FileActionName | LensActionName | ViewActionName;
