import { arrangeMap } from "../commands/arrange-map.js";
import { describeDeletion } from "../commands/describe-deletion.js";
import { arrangeRoles } from "../layout/arrange-roles.js";
import { announcementMessages } from "../messages/announcement-messages.js";
import { createSentences } from "../messages/sentences.js";
import type { ActionName } from "./shortcuts.js";
import type { Workbench } from "./workbench.js";

/** What an action needs of the element around it. */
export interface ActionHost {
  fit(): void;
  save(): Promise<void>;
  download(): Promise<void>;
  openFile(): Promise<void>;
  /** Asks the page whether this may go. */
  mayDelete(keys: readonly string[], consequences: readonly string[]): boolean;
  /** To the node on the canvas. */
  focusNode(key: string): void;
}

const NEEDS_WRITING = new Set<ActionName>([
  "undo",
  "redo",
  "connect",
  "rename",
  "remove",
  "new-role",
  "new-skill",
  "arrange",
]);

/** Carries out what a button or a key asked for. */
export function runAction(action: ActionName, bench: Workbench, host: ActionHost): void {
  if (bench.readonly && NEEDS_WRITING.has(action)) {
    bench.say(bench.messages.text("announce.readonly"));
    return;
  }
  const { session, view, viewport } = bench;
  const [selected] = session.selection;
  switch (action) {
    case "undo":
      session.undo();
      break;
    case "redo":
      session.redo();
      break;
    case "save":
      void host.save();
      break;
    case "download":
      void host.download();
      break;
    case "open-file":
      void host.openFile();
      break;
    case "arrange":
      void arrange(bench, host);
      break;
    case "help":
      bench.show({ dialog: { kind: "help" } });
      break;
    case "search":
      bench.show({ dialog: { kind: "palette", purpose: { kind: "search" } } });
      break;
    case "connect":
      if (selected !== undefined && isNode(selected)) {
        bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from: selected, targets: "any" } } });
      }
      break;
    case "rename":
      if (selected !== undefined && isNode(selected)) bench.show({ renaming: selected });
      break;
    case "remove":
      remove(bench, host);
      break;
    case "open-role":
      openRole(bench);
      break;
    case "back":
      closeRole(bench, host);
      break;
    case "new-role":
      bench.show({ dialog: { kind: "new", what: "role" } });
      break;
    case "new-skill":
      bench.show({ dialog: { kind: "new", what: "skill" } });
      break;
    case "zoom-in":
      viewport.zoomBy(1.25);
      break;
    case "zoom-out":
      viewport.zoomBy(0.8);
      break;
    case "zoom-fit":
      host.fit();
      break;
    case "toggle-outline":
      bench.show({ outlineOpen: !view.outlineOpen, ...(view.narrow && { propertiesOpen: false }) });
      break;
    case "toggle-properties":
      bench.show({ propertiesOpen: !view.propertiesOpen, ...(view.narrow && { outlineOpen: false }) });
      break;
    case "toggle-problems":
      bench.show({ problemsOpen: !view.problemsOpen });
      break;
  }
}

/** Opens the selected role in the role lens; without one, the role that was open last, or the first. */
function openRole(bench: Workbench): void {
  const { session, taxonomy, view, messages } = bench;
  const selected = [...session.selection, view.focusKey].find((key) => key?.startsWith("role:"));
  const id = selected?.slice("role:".length) ?? view.roleId ?? taxonomy.roles[0]?.id;
  if (id === undefined || taxonomy.findRole(id) === undefined) return;
  if (view.lens === "role" && view.roleId === id) return;
  // The lens shows and sets the requirements itself: the panel would take its room to say them again.
  bench.show({ lens: "role", roleId: id, focusKey: `role:${id}`, renaming: undefined, propertiesOpen: false });
  session.select([`role:${id}`]);
  bench.say(messages.text("announce.lensRole", { name: bench.nameOf(`role:${id}`) }));
}

function closeRole(bench: Workbench, host: ActionHost): void {
  const { view, messages } = bench;
  if (view.lens === "career") return;
  const key = `role:${view.roleId}`;
  bench.show({ lens: "career", focusKey: key, renaming: undefined });
  bench.session.select([key]);
  bench.say(messages.text("announce.lensCareer"));
  host.focusNode(key);
}

/** In the role lens, what is deleted of a skill is that this role asks for it. */
function remove(bench: Workbench, host: ActionHost): void {
  const { session, view, messages } = bench;
  const keys = session.selection.map((key) =>
    view.lens === "role" && key.startsWith("skill:")
      ? `requirement:${JSON.stringify([view.roleId, key.slice("skill:".length)])}`
      : key,
  );
  if (keys.length === 0) return;
  const say = createSentences(announcementMessages);
  const consequences = describeDeletion({ taxonomy: bench.taxonomy, say }, keys).map((text) => text[messages.language]);
  if (host.mayDelete(keys, consequences)) bench.show({ dialog: { kind: "delete", keys, consequences } });
}

async function arrange(bench: Workbench, host: ActionHost): Promise<void> {
  const { session } = bench;
  try {
    const places = await arrangeRoles(bench.taxonomy);
    if (bench.session !== session) return;
    if (bench.dispatch(arrangeMap(places))?.ok) host.fit();
  } catch {
    bench.say(bench.messages.text("arrange.failed"));
  }
}

function isNode(key: string): boolean {
  return key.startsWith("role:") || key.startsWith("skill:");
}
