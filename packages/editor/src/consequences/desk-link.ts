import type { Change, Finding, Taxonomy } from "@skillways/core";
import type { Hint } from "@skillways/core/revise";
import { startOwnModule } from "../layout/start-own-module.js";
import { DeskAway } from "./desk-away.js";
import type { DeskAnswer, DeskRequest } from "./mobility-desk.js";

/** Without a worker, more roles than this are not computed on: the page would stand still. */
const MOST_ROLES_HERE = 1000;

/** Where requests go: to a worker, or to a desk on the page. */
interface Desk {
  answer(request: DeskRequest): Promise<DeskAnswer>;
  check(): Promise<readonly Finding[]>;
  hints(): Promise<readonly Hint[]>;
  close(): void;
}

/**
 * Keeps a desk up to date with a taxonomy under edit. One request is under way at a time; edits that come meanwhile
 * wait, and make its answer stale: it is not shown, and the next answer tells of all edits since the last that was.
 */
export class DeskLink {
  readonly #onAnswer: (answer: DeskAnswer, taxonomy: Taxonomy, fresh: boolean) => boolean;
  readonly #onFindings: (findings: readonly Finding[], taxonomy: Taxonomy) => void;
  #desk: Promise<Desk> | undefined;
  /** What the desk knows; absent while it has to be told all. */
  #known: Taxonomy | undefined;
  /** From what the desk knows to `#wanted`. */
  #changes: Change[] = [];
  #wanted: Taxonomy | undefined;
  #onHints: ((hints: readonly Hint[], taxonomy: Taxonomy) => void) | undefined;
  #busy = false;
  #seen = false;
  #open = true;

  /** `onAnswer` says whether the answer was shown; without `fresh` there are edits that it does not know. */
  constructor(
    onAnswer: (answer: DeskAnswer, taxonomy: Taxonomy, fresh: boolean) => boolean,
    onFindings: (findings: readonly Finding[], taxonomy: Taxonomy) => void,
  ) {
    this.#onAnswer = onAnswer;
    this.#onFindings = onFindings;
  }

  /** Another taxonomy, or the same after changes that were not noted. */
  open(): void {
    this.#known = undefined;
    this.#changes = [];
  }

  /** Changes to pass on with the next request, such as those that nothing is computed of by themselves. */
  note(changes: readonly Change[]): void {
    if (this.#known !== undefined) this.#changes.push(...changes);
  }

  /** Asks about the taxonomy that the noted changes led to. */
  ask(taxonomy: Taxonomy): void {
    this.#wanted = taxonomy;
    if (!this.#busy) void this.#send();
  }

  /** Asks what could be better, once nothing else is to be answered; another question takes the place of this one. */
  askHints(onHints: (hints: readonly Hint[], taxonomy: Taxonomy) => void): void {
    this.#onHints = onHints;
    if (!this.#busy) void this.#hint();
  }

  close(): void {
    this.#onHints = undefined;
    this.#open = false;
    void this.#desk?.then((desk) => desk.close());
    this.#desk = undefined;
    this.open();
  }

  async #send(): Promise<void> {
    const taxonomy = this.#wanted;
    if (taxonomy === undefined) return;
    this.#wanted = undefined;
    this.#busy = true;
    this.#open = true;
    const update = this.#known !== undefined;
    const changes = this.#changes;
    this.#changes = [];
    this.#known = taxonomy;
    try {
      this.#desk ??= findDesk();
      const desk = await this.#desk;
      if (desk instanceof DeskHere && taxonomy.roles.length > MOST_ROLES_HERE) {
        this.#known = undefined;
        const { checkIntegrity } = await import("@skillways/core/documents");
        if (this.#open) this.#onFindings(checkIntegrity(taxonomy), taxonomy);
      } else {
        const answer = await desk.answer(
          update ? { do: "update", changes, seen: this.#seen } : { do: "open", document: taxonomy.document },
        );
        const isKnown = this.#open && this.#known === taxonomy;
        this.#seen = isKnown && this.#onAnswer(answer, taxonomy, this.#wanted === undefined);
        // What is wrong takes longer to see: it comes after what changed, unless there are edits again.
        const findings = this.#wanted === undefined ? await desk.check() : undefined;
        if (findings && this.#open && this.#known === taxonomy) this.#onFindings(findings, taxonomy);
      }
    } catch {
      // Told all anew, it can go on.
      this.#known = undefined;
      if (update) this.#wanted ??= taxonomy;
    } finally {
      this.#busy = false;
    }
    if (this.#wanted !== undefined) void this.#send();
    else void this.#hint();
  }

  async #hint(): Promise<void> {
    const taxonomy = this.#known;
    const onHints = this.#onHints;
    if (taxonomy === undefined || onHints === undefined || this.#desk === undefined) return;
    this.#onHints = undefined;
    this.#busy = true;
    try {
      const hints = await (await this.#desk).hints();
      if (this.#open && this.#known === taxonomy) onHints(hints, taxonomy);
    } catch {
      // Hints are only hints.
    } finally {
      this.#busy = false;
    }
    if (this.#wanted !== undefined) void this.#send();
  }
}

async function findDesk(): Promise<Desk> {
  const worker = startOwnModule(new URL("./consequences-worker.js", import.meta.url));
  return (worker && (await connect(worker))) ?? new DeskHere(new (await import("./mobility-desk.js")).MobilityDesk());
}

/** A worker whose script does not load says so in an event, and never answers. */
function connect(worker: Worker): Promise<Desk | undefined> {
  return new Promise((resolve) => {
    worker.onerror = () => resolve(undefined);
    worker.onmessage = () => resolve(new DeskAway(worker));
  });
}

interface DeskOnPage {
  answer(request: DeskRequest): DeskAnswer;
  check(): readonly Finding[];
  hints(): readonly Hint[];
}

class DeskHere implements Desk {
  readonly #desk: DeskOnPage;

  constructor(desk: DeskOnPage) {
    this.#desk = desk;
  }

  async answer(request: DeskRequest): Promise<DeskAnswer> {
    return this.#desk.answer(request);
  }

  async check(): Promise<readonly Finding[]> {
    return this.#desk.check();
  }

  async hints(): Promise<readonly Hint[]> {
    return this.#desk.hints();
  }

  close(): void {}
}
