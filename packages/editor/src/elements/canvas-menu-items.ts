import type { EditorTexts } from "../messages/editor-texts.js";
import type { Hit } from "../tools/gesture.js";
import type { ActionName } from "../workbench/action-name.js";
import type { Workbench } from "../workbench/workbench.js";
import type { IconName } from "./icons.js";

/** A line of the menu of the map. */
export interface CanvasMenuItem {
  readonly action: ActionName;
  readonly icon: IconName;
  readonly label: Extract<keyof EditorTexts, `menu.${string}`>;
  readonly writes?: true;
}

const ALIGN: readonly CanvasMenuItem[] = [
  { action: "align-left", icon: "align", label: "menu.alignLeft", writes: true },
  { action: "align-center", icon: "alignCenter", label: "menu.alignCenter", writes: true },
  { action: "align-right", icon: "alignRight", label: "menu.alignRight", writes: true },
  { action: "align-top", icon: "alignTop", label: "menu.alignTop", writes: true },
  { action: "align-middle", icon: "alignMiddle", label: "menu.alignMiddle", writes: true },
  { action: "align-bottom", icon: "alignBottom", label: "menu.alignBottom", writes: true },
];
const SPREAD: readonly CanvasMenuItem[] = [
  { action: "distribute-across", icon: "spreadAcross", label: "menu.distributeAcross", writes: true },
  { action: "distribute-down", icon: "spreadDown", label: "menu.distributeDown", writes: true },
];
const CLIPBOARD: readonly CanvasMenuItem[] = [
  { action: "copy", icon: "copy", label: "menu.copy" },
  { action: "cut", icon: "cut", label: "menu.cut", writes: true },
  { action: "duplicate", icon: "duplicate", label: "menu.duplicate", writes: true },
];
const REMOVE: readonly CanvasMenuItem[] = [{ action: "remove", icon: "remove", label: "menu.remove", writes: true }];
const OPEN: CanvasMenuItem = { action: "open-role", icon: "enter", label: "menu.openRole" };
const NAME: readonly CanvasMenuItem[] = [
  { action: "rename", icon: "rename", label: "menu.rename", writes: true },
  { action: "connect", icon: "connect", label: "menu.connect", writes: true },
];
const CHANGE: CanvasMenuItem = {
  action: "change-connection",
  icon: "connect",
  label: "menu.changeConnection",
  writes: true,
};
const GROUPING: readonly CanvasMenuItem[] = [
  { action: "put-in-group", icon: "group", label: "menu.putInGroup", writes: true },
  { action: "take-out-of-group", icon: "ungroup", label: "menu.takeOutOfGroup", writes: true },
];
const PROPERTIES: CanvasMenuItem = { action: "toggle-properties", icon: "properties", label: "menu.properties" };

/** The ways of lining up, for as many as are selected. */
export function alignItems(count: number): readonly (readonly CanvasMenuItem[])[] {
  return count < 3 ? [ALIGN] : [ALIGN, SPREAD];
}

/** What can be done with what was asked about, in groups; without what may not be changed or does not apply. */
export function menuItems(bench: Workbench, { on }: Hit): readonly (readonly CanvasMenuItem[])[] {
  const groups = on === "ground" || on === "fold" ? groundItems(bench) : selectionItems(bench);
  return groups
    .map((items) => items.filter(({ writes }) => !(writes && bench.readonly)))
    .filter((items) => items.length > 0);
}

function groundItems({ view, taxonomy }: Workbench): CanvasMenuItem[][] {
  const career = view.lens === "career";
  const skills = view.lens === "skills";
  return [
    [
      { action: "new-role", icon: "role", label: "menu.addRole", writes: true },
      { action: "new-skill", icon: "skill", label: "menu.addSkill", writes: true },
      { action: "paste", icon: "paste", label: "menu.paste", writes: true },
    ],
    [
      { action: "select-all", icon: "lasso", label: "menu.selectAll" },
      { action: "zoom-fit", icon: "fit", label: "menu.fit" },
      { action: "toggle-minimap", icon: "minimap", label: "menu.minimap" },
    ],
    career && (view.folded?.length ?? 0) > 0
      ? [{ action: "unfold-families", icon: "ungroup", label: "menu.unfoldFamilies" }]
      : [],
    skills
      ? [
          { action: "open-groups", icon: "ungroup", label: "menu.openGroups" },
          { action: "close-groups", icon: "group", label: "menu.closeGroups" },
        ]
      : [],
    skills || (career && taxonomy.roles.length > 1)
      ? [{ action: "arrange", icon: "arrange", label: "menu.arrange", writes: true }]
      : [],
  ];
}

function selectionItems({ session, taxonomy, view }: Workbench): (readonly CanvasMenuItem[])[] {
  const [key = "", ...others] = session.selection;
  if (!key.startsWith("role:") && !key.startsWith("skill:")) return [[CHANGE, PROPERTIES], REMOVE];
  const several = others.length > 0;
  const role = key.startsWith("role:") ? taxonomy.findRole(key.slice("role:".length)) : undefined;
  const career = view.lens === "career";
  const alike: CanvasMenuItem[] = [];
  if (career && role?.family !== undefined) {
    alike.push({ action: "select-family", icon: "lasso", label: "menu.selectFamily" });
  }
  if (career && role?.grade !== undefined) {
    alike.push({ action: "select-grade", icon: "lasso", label: "menu.selectGrade" });
  }
  if (career && !several && role?.family !== undefined) {
    alike.push({ action: "fold-family", icon: "group", label: "menu.foldFamily" });
  }
  return [
    several ? [] : [...(role && view.lens !== "role" ? [OPEN] : []), ...NAME],
    view.lens === "role" ? [] : CLIPBOARD,
    several && career ? alignItems(session.selection.length).flat() : [],
    alike,
    view.lens === "skills" ? GROUPING : [],
    REMOVE,
  ];
}
