import type { Sentence } from "@skillways/core";
import { refuse } from "../commands/command.js";
import { deleteTargets } from "../commands/delete-targets.js";
import { describeDeletion } from "../commands/describe-deletion.js";
import { type Fragment, readFragment, takeFragment, writeFragment } from "../commands/fragment.js";
import { countNodes, pasteFragment } from "../commands/paste-fragment.js";
import { isTable, writeFragmentCells } from "../commands/write-fragment-cells.js";
import { SkillsMapBeforeDeleteEvent } from "../events/skills-map-before-delete-event.js";
import type { Point } from "../geometry/point.js";
import { rectContains } from "../geometry/rect.js";
import { clipboardMessages } from "../messages/clipboard-messages.js";
import { createSentences } from "../messages/sentences.js";
import type { CanvasFolds } from "./canvas-folds.js";
import type { CanvasHost } from "./canvas-host.js";
import type { CanvasMenu } from "./canvas-menu.js";

const TYPE = "application/vnd.skillways.nodes+json";
const STEP = 32;
const say = createSentences(clipboardMessages);

/**
 * What was copied last on this page, beside its plain text: a button may read plain text only. Shared by all editors
 * of a page.
 */
let shelf: { readonly cells: string; readonly nodes: string } | undefined;

/** Copies, cuts and pastes nodes: as our own JSON for another map, and as cells for a spreadsheet. */
export class CanvasClipboard {
  readonly #canvas: CanvasHost;
  readonly #folds: CanvasFolds;
  readonly #menu: CanvasMenu;
  /** What a button asked for: then the focus need not be on the map. */
  #asked = false;
  /** How often the same was pasted: each copy stands beside the one before. */
  #pasted = { text: "", times: 0 };

  constructor(canvas: CanvasHost, folds: CanvasFolds, menu: CanvasMenu) {
    this.#canvas = canvas;
    this.#folds = folds;
    this.#menu = menu;
  }

  /** The page tells of copying and pasting at its body, wherever the focus is. */
  connect(): void {
    document.addEventListener("copy", this.#copied);
    document.addEventListener("cut", this.#copied);
    document.addEventListener("paste", this.#pastedEvent);
  }

  disconnect(): void {
    document.removeEventListener("copy", this.#copied);
    document.removeEventListener("cut", this.#copied);
    document.removeEventListener("paste", this.#pastedEvent);
  }

  /** A button or a menu copies or cuts. */
  ask(what: "copy" | "cut"): void {
    this.#asked = true;
    // The only way that hands over more than plain text, in all browsers.
    const done = document.execCommand(what);
    this.#asked = false;
    if (!done) this.#say(say("copy.denied"));
  }

  /** A button or a menu pastes: browsers ask, or allow it only by key. */
  async askPaste(): Promise<void> {
    const at = this.#menu.place;
    try {
      const text = await navigator.clipboard.readText();
      // Line ends may have changed on the way.
      const ours = shelf !== undefined && text.replace(/\r\n/gu, "\n") === shelf.cells;
      this.#paste(ours ? (shelf?.nodes ?? "") : text, text, at);
    } catch {
      if (shelf !== undefined) this.#paste(shelf.nodes, shelf.cells, at);
      else this.#say(say("paste.denied"));
    }
  }

  #copied = (event: ClipboardEvent): void => {
    const { bench } = this.#canvas;
    const cuts = event.type === "cut";
    if (!this.#concerns(event) || event.clipboardData === null) return;
    const fragment = takeFragment(bench.taxonomy, bench.session.mapId, bench.session.selection);
    event.preventDefault();
    if (fragment === undefined) {
      this.#say(say("copy.nothing"));
      return;
    }
    if (cuts && bench.readonly) {
      bench.say(bench.messages.text("announce.readonly"));
      return;
    }
    shelf = { cells: writeFragmentCells(fragment, bench.messages.language), nodes: writeFragment(fragment) };
    event.clipboardData.setData("text/plain", shelf.cells);
    event.clipboardData.setData(TYPE, shelf.nodes);
    const roles = fragment.chosen.filter((key) => key.startsWith("role:")).length;
    const what = countNodes(roles, fragment.chosen.length - roles);
    this.#pasted = { text: shelf.nodes, times: 0 };
    if (!cuts) this.#say(say("copy.done", { what }));
    else this.#cut(fragment, what);
  };

  #cut({ chosen }: Fragment, what: ReturnType<typeof countNodes>): void {
    const { bench } = this.#canvas;
    const consequences = describeDeletion(bench.session.context, chosen).map((text) => bench.sentence(text));
    if (!this.#canvas.dispatchEvent(new SkillsMapBeforeDeleteEvent(chosen, consequences))) return;
    bench.dispatch((context) => {
      const outcome = deleteTargets(chosen)(context);
      return outcome.ok
        ? { ...outcome, announcement: say("cut.done", { what }), name: say("cut.name", { what }) }
        : outcome;
    });
  }

  #pastedEvent = (event: ClipboardEvent): void => {
    if (!this.#concerns(event) || event.clipboardData === null) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    this.#paste(event.clipboardData.getData(TYPE) || text, text);
  };

  #paste(nodes: string, text: string, at?: Point): void {
    const { bench } = this.#canvas;
    if (bench.readonly) {
      bench.say(bench.messages.text("announce.readonly"));
      return;
    }
    const fragment = readFragment(nodes) ?? readFragment(text);
    if (fragment !== undefined) this.#pasteFragment(fragment, nodes, at);
    else if (isTable(text)) bench.show({ dialog: { kind: "feature", name: "skills-map-paste", input: { text } } });
    else {
      const nothing = text.trim() === "" ? "paste.empty" : "paste.nothing";
      bench.dispatch(() => refuse("nothing-to-paste", say(nothing)));
    }
  }

  #pasteFragment(fragment: Fragment, text: string, at?: Point): void {
    const { bench } = this.#canvas;
    const { taxonomy, session } = bench;
    const fresh = fragment.chosen.every((key) => this.#isGone(key));
    const times = this.#pasted.text === text ? this.#pasted.times + 1 : 1;
    this.#pasted = { text, times };
    const result = bench.dispatch(
      pasteFragment(fragment, {
        by: this.#offset(fragment, fresh ? times - 1 : times, at),
        // Among roles that stand where the layout puts them, it puts these too.
        unplaced:
          at === undefined && taxonomy.roles.length > 0 && !hasPlaces(taxonomy.findMap(session.mapId)?.positions),
      }),
    );
    const [first] = session.selection;
    if (result?.ok && first !== undefined) bench.show({ focusKey: first, revealKey: first });
  }

  /** Beside the original while that is in sight; else in the middle, or where it was asked for. */
  #offset(fragment: Fragment, times: number, at: Point | undefined): Point {
    const { viewport } = this.#canvas.bench;
    const places = Object.values(fragment.taxonomy.maps[0]?.positions ?? {});
    if (places.length === 0) return { x: 0, y: 0 };
    const xs = places.map(([x]) => x);
    const ys = places.map(([, y]) => y);
    const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
    const beside = { x: times * STEP, y: times * STEP };
    const inSight = rectContains(viewport.area, { x: middle.x + beside.x, y: middle.y + beside.y });
    if (at === undefined && inSight && fragment.taxonomy.id === this.#canvas.bench.taxonomy.id) return beside;
    const to = this.#folds.placeOf(at ?? viewport.toMap({ x: viewport.width / 2, y: viewport.height / 2 }));
    const again = at === undefined ? (times - 1) * STEP : 0;
    return { x: Math.round(to.x - middle.x) + again, y: Math.round(to.y - middle.y) + again };
  }

  #isGone(key: string): boolean {
    const { taxonomy } = this.#canvas.bench;
    const id = key.slice(key.indexOf(":") + 1);
    return (key.startsWith("role:") ? taxonomy.findRole(id) : taxonomy.findSkill(id)) === undefined;
  }

  /** While the focus is on the map, and nothing is typed there. */
  #concerns(event: ClipboardEvent): boolean {
    if (event.defaultPrevented) return false;
    if (this.#asked) return true;
    const active = (this.#canvas.renderRoot as ShadowRoot).activeElement;
    return active !== null && !(active instanceof HTMLInputElement);
  }

  #say(sentence: Sentence): void {
    const { bench } = this.#canvas;
    bench.say(bench.sentence(sentence));
  }
}

function hasPlaces(positions: Readonly<Record<string, unknown>> = {}): boolean {
  return Object.keys(positions).some((key) => key.startsWith("role:"));
}
