import type { EditorTexts } from "../messages/editor-texts.js";
import type { ActionName } from "./action-name.js";

export type MenuIcon =
  | "align"
  | "arrange"
  | "book"
  | "clock"
  | "compare"
  | "copy"
  | "cut"
  | "download"
  | "duplicate"
  | "export"
  | "group"
  | "help"
  | "image"
  | "info"
  | "lasso"
  | "map"
  | "matrix"
  | "merge"
  | "minimap"
  | "open"
  | "paste"
  | "plus"
  | "print"
  | "properties"
  | "role"
  | "save"
  | "skill"
  | "template"
  | "ungroup"
  | "warning";

/** What a menu, and the palette, offers by name. */
export interface MenuItem {
  readonly action: ActionName;
  readonly icon: MenuIcon;
  readonly label: Extract<keyof EditorTexts, `menu.${string}`>;
  /** Not offered where nothing may be changed. */
  readonly writes?: true;
}

export const addMenu: readonly MenuItem[] = [
  { action: "new-role", icon: "role", label: "menu.addRole", writes: true },
  { action: "new-skill", icon: "skill", label: "menu.addSkill", writes: true },
];

export const moreMenu: readonly MenuItem[] = [
  { action: "new-map", icon: "template", label: "menu.newMap" },
  { action: "open-file", icon: "open", label: "menu.open" },
  { action: "save", icon: "save", label: "menu.save" },
  { action: "download", icon: "download", label: "menu.download" },
  { action: "download-matrix", icon: "matrix", label: "menu.downloadMatrix" },
  { action: "paste-table", icon: "paste", label: "menu.pasteTable", writes: true },
  { action: "export", icon: "image", label: "menu.export" },
  { action: "print", icon: "print", label: "menu.print" },
  { action: "arrange", icon: "arrange", label: "menu.arrange", writes: true },
  { action: "consequences", icon: "info", label: "menu.consequences" },
  { action: "reference", icon: "book", label: "menu.reference" },
  { action: "compare", icon: "compare", label: "menu.compare" },
  { action: "history", icon: "clock", label: "menu.history" },
  { action: "first-steps", icon: "help", label: "menu.firstSteps", writes: true },
  { action: "help", icon: "help", label: "menu.help" },
];

/** What is done with what is selected on the map; found by name in the palette. */
export const mapMenu: readonly MenuItem[] = [
  { action: "select-all", icon: "lasso", label: "menu.selectAll" },
  { action: "select-family", icon: "lasso", label: "menu.selectFamily" },
  { action: "select-grade", icon: "lasso", label: "menu.selectGrade" },
  { action: "copy", icon: "copy", label: "menu.copy" },
  { action: "cut", icon: "cut", label: "menu.cut", writes: true },
  { action: "paste", icon: "paste", label: "menu.paste", writes: true },
  { action: "duplicate", icon: "duplicate", label: "menu.duplicate", writes: true },
  { action: "align-left", icon: "align", label: "menu.alignLeft", writes: true },
  { action: "align-center", icon: "align", label: "menu.alignCenter", writes: true },
  { action: "align-right", icon: "align", label: "menu.alignRight", writes: true },
  { action: "align-top", icon: "align", label: "menu.alignTop", writes: true },
  { action: "align-middle", icon: "align", label: "menu.alignMiddle", writes: true },
  { action: "align-bottom", icon: "align", label: "menu.alignBottom", writes: true },
  { action: "distribute-across", icon: "align", label: "menu.distributeAcross", writes: true },
  { action: "distribute-down", icon: "align", label: "menu.distributeDown", writes: true },
  { action: "fold-family", icon: "group", label: "menu.foldFamily" },
  { action: "unfold-families", icon: "ungroup", label: "menu.unfoldFamilies" },
  { action: "toggle-minimap", icon: "minimap", label: "menu.minimap" },
];
