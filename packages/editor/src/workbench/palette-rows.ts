import { type LabelHit, LabelSearch } from "../search/label-search.js";
import type { ActionName } from "./action-name.js";
import { type LensChoice, lenses } from "./lenses.js";
import { addMenu, type MenuIcon, type MenuItem, mapMenu, moreMenu } from "./menus.js";
import type { FoundNode, NodeSearch } from "./search-nodes.js";
import type { PaletteItem, PalettePurpose } from "./view.js";
import type { Workbench } from "./workbench.js";

/** A line of the palette: what it says, and what choosing it means. */
export interface PaletteRow {
  readonly label: string;
  /** The other name it was found by, and the language of that. */
  readonly foundAs?: string;
  readonly foundIn?: string;
  readonly familyIndex?: number;
  readonly pick:
    | { readonly kind: "role" | "skill" | "item"; readonly key: string }
    | { readonly kind: "command"; readonly action: ActionName; readonly icon: MenuIcon | LensChoice["icon"] }
    | { readonly kind: "create"; readonly what: "role" | "skill"; readonly label: string };
  readonly recent?: true;
}

/** The most that is listed. */
const LISTED = 40;
/** With nothing typed, so many recent things come first. */
const RECENT = 6;

interface Command {
  readonly id: ActionName;
  readonly label: Readonly<Record<string, string>>;
  readonly icon: MenuIcon | LensChoice["icon"];
}

/** What the palette lists for a purpose and a query, best first. `recent` are keys, the latest first. */
export function listRows(
  bench: Workbench,
  search: NodeSearch,
  purpose: PalettePurpose,
  query: string,
  recent: readonly string[],
): PaletteRow[] {
  const typed = query.trim();
  const { language } = bench.messages;
  if (purpose.kind === "choose" && purpose.items !== undefined) return itemRows(purpose.items, typed, language);
  const targets = purpose.kind === "search" ? "any" : purpose.targets;
  const except = new Set(
    purpose.kind === "connect" ? [purpose.from] : purpose.kind === "choose" ? (purpose.except ?? []) : [],
  );
  const also = purpose.kind === "choose" ? itemRows(purpose.also ?? [], typed, language) : [];
  const commands = purpose.kind === "search" ? commandsOf(bench) : [];
  if (typed === "") {
    const lately = recent
      .filter((key) => !except.has(key) && (targets === "any" || key.startsWith(targets)))
      .flatMap((key) => search.show(key, language) ?? [])
      .slice(0, RECENT);
    const known = new Set([...except, ...lately.map(({ key }) => key)]);
    const rest = search.find("", language, targets, LISTED).filter(({ key }) => !known.has(key));
    return [
      ...also,
      ...lately.map((node): PaletteRow => ({ ...nodeRow(node), recent: true })),
      ...commands.map((command) => commandRow(command, language)),
      ...rest.map(nodeRow),
    ].slice(0, LISTED);
  }
  const nodes = search.find(typed, language, targets, LISTED).filter(({ key }) => !except.has(key));
  const done = new LabelSearch(commands).find(typed, ({ label }) => label[language] ?? "", LISTED);
  const found = [
    ...nodes.map((node) => ({ points: node.points, row: nodeRow(node) })),
    // What is in the map comes before what can be done, where both fit as well.
    ...done.map((hit) => ({
      points: hit.points - 0.25,
      row: { ...commandRow(hit.item, language), ...otherName(hit) },
    })),
  ].sort((a, b) => b.points - a.points);
  return [...also, ...found.slice(0, LISTED).map(({ row }) => row), ...createRows(bench, purpose, targets, typed)];
}

function nodeRow({ key, kind, label, foundAs, foundIn, familyIndex }: FoundNode): PaletteRow {
  return {
    label,
    ...(foundAs !== undefined && { foundAs }),
    ...(foundIn !== undefined && { foundIn }),
    ...(familyIndex !== undefined && { familyIndex }),
    pick: { kind, key },
  };
}

function itemRows(items: readonly PaletteItem[], typed: string, language: string): PaletteRow[] {
  const all = items.map((item) => ({ ...item, id: item.key }));
  const textOf = ({ label }: PaletteItem): string => label[language] ?? Object.values(label)[0] ?? "";
  const found = typed === "" ? all : new LabelSearch(all).find(typed, textOf, LISTED).map(({ item }) => item);
  return found.map((item) => ({
    label: textOf(item),
    ...(item.familyIndex !== undefined && { familyIndex: item.familyIndex }),
    pick: { kind: "item", key: item.key },
  }));
}

function commandsOf(bench: Workbench): Command[] {
  const { readonly } = bench;
  const texts = { nl: bench.messagesIn("nl"), en: bench.messagesIn("en") };
  const labelOf = (key: MenuItem["label"] | LensChoice["label"]): Command["label"] => ({
    nl: texts.nl.text(key),
    en: texts.en.text(key),
  });
  const seen = new Set<ActionName>();
  return [...[...addMenu, ...moreMenu, ...mapMenu].filter(({ writes }) => !(writes && readonly)), ...lenses].flatMap(
    ({ action, icon, label }) => {
      if (seen.has(action)) return [];
      seen.add(action);
      return { id: action, label: labelOf(label), icon };
    },
  );
}

function commandRow({ id, label, icon }: Command, language: string): PaletteRow {
  return { label: label[language] ?? "", pick: { kind: "command", action: id, icon } };
}

function otherName({ foundAs, foundIn }: LabelHit<Command>): Partial<PaletteRow> {
  return { ...(foundAs !== undefined && { foundAs }), ...(foundIn !== undefined && { foundIn }) };
}

/** What is not there yet can be made on the spot. */
function createRows(
  bench: Workbench,
  purpose: PalettePurpose,
  targets: "role" | "skill" | "any",
  label: string,
): PaletteRow[] {
  if (bench.readonly || purpose.kind === "choose") return [];
  const kinds = (["role", "skill"] as const).filter((what) => targets === "any" || what === targets);
  return kinds.map((what) => ({
    label: bench.messages.text(what === "role" ? "palette.createRole" : "palette.createSkill", { query: label }),
    pick: { kind: "create", what, label },
  }));
}
