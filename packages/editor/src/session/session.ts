import type { Change, Sentence, TaxonomyDocument } from "@skillways/core";
import { applyChange, describeChange, invertChange, SkillwaysError, type Taxonomy } from "@skillways/core/model";
import type { Command, CommandContext, CommandRefusal } from "../commands/command.js";
import { findItem } from "../commands/find-item.js";
import { findTarget } from "../commands/target-key.js";
import type { AnnouncementTexts } from "../messages/announcement-messages.js";
import type { Sentences } from "../messages/sentences.js";
import { History, type HistoryEntry } from "./history.js";
import { flattenChanges, joinChanges, mergeChanges } from "./merge-changes.js";
import { findMoved, isMoveOnly, type SessionUpdate } from "./session-update.js";

export interface SessionSetup {
  /** The map whose positions are edited; by default the taxonomy's first but that of the whole, else one that will be called `main`. */
  readonly mapId?: string;
  /** What commands, undo and redo say. */
  readonly say: Sentences<AnnouncementTexts>;
}

export type DispatchResult =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: CommandRefusal };

/** Several commands that end as one undo step, such as a drag. After `commit` or `abandon` it does nothing more. */
export interface SessionGesture {
  dispatch(command: Command): DispatchResult;
  /** Keeps the result as one undo step, named `name` or else after its last command. */
  commit(name?: Sentence): void;
  /** Back to how it was, as if it had not happened. */
  abandon(): void;
}

/** A taxonomy under edit: the one mutable cell that all views share. Every edit goes through `dispatch`. */
export class Session {
  readonly mapId: string;
  readonly #say: Sentences<AnnouncementTexts>;
  readonly #history = new History();
  readonly #listeners = new Set<(update: SessionUpdate) => void>();
  #taxonomy: Taxonomy;
  #saved: Taxonomy;
  #saving: Taxonomy | undefined;
  #selection: readonly string[] = [];
  #announcement: Sentence | undefined;
  #gesture: SessionGesture | undefined;

  /** @internal Use `createSession`. */
  constructor(taxonomy: Taxonomy, { mapId, say }: SessionSetup) {
    this.#taxonomy = taxonomy;
    this.#saved = taxonomy;
    // On the map of the whole, places are those of dots: cards would lie on top of one another.
    this.mapId = mapId ?? taxonomy.maps.find(({ id }) => id !== "whole")?.id ?? "main";
    this.#say = say;
  }

  get taxonomy(): Taxonomy {
    return this.#taxonomy;
  }
  get document(): TaxonomyDocument {
    return this.#taxonomy.document;
  }
  /** Keys as `targetKey` makes them, in the order they were selected. */
  get selection(): readonly string[] {
    return this.#selection;
  }
  /** The steps, oldest first; `history.done` of `history.entries` are done, the rest can be redone. */
  get history(): Pick<History, "entries" | "done"> {
    return this.#history;
  }
  get undoName(): Sentence | undefined {
    return this.#history.undoable?.name;
  }
  get redoName(): Sentence | undefined {
    return this.#history.redoable?.name;
  }
  /** Whether anything differs from what was last marked as saved. */
  get dirty(): boolean {
    return this.#history.dirty;
  }
  /** As it was last saved; until then, as it was opened. */
  get saved(): Taxonomy {
    return this.#saved;
  }
  /** What leads from `saved` to the steps done now, in order. O(steps between). */
  get unsaved(): readonly Change[] {
    return this.#history.unsaved;
  }
  /** What was last said. */
  get announcement(): Sentence | undefined {
    return this.#announcement;
  }
  /** What a command, or `describeDeletion`, looks at. */
  get context(): CommandContext {
    return { taxonomy: this.#taxonomy, mapId: this.mapId, selection: this.#selection, say: this.#say };
  }
  /** Calls `listener` after each change, synchronously; returns how to stop. */
  subscribe(listener: (update: SessionUpdate) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Carries out a command as one undo step, or refuses it whole. A gesture under way is kept first. */
  dispatch(command: Command): DispatchResult {
    const gesture = this.#start("command");
    const result = gesture.dispatch(command);
    gesture.commit();
    return result;
  }

  /** Starts a gesture; one that is still under way is kept first. */
  begin(): SessionGesture {
    return this.#start("gesture");
  }

  /** Whether a command would be carried out, and with which changes; nothing happens. */
  check(command: Command): DispatchResult {
    const tried = this.#try(command);
    return tried.ok ? { ok: true, changes: tried.changes } : tried;
  }

  /** Undoes the last step; false when there is none. */
  undo(): boolean {
    return this.goTo(this.#history.done - 1);
  }

  redo(): boolean {
    return this.goTo(this.#history.done + 1);
  }

  /** Undoes or redoes up to the state after `done` steps; false when there is no such state or it is this one. */
  goTo(done: number): boolean {
    this.#gesture?.commit();
    const { entries, done: now } = this.#history;
    if (!Number.isInteger(done) || done < 0 || done > entries.length || done === now) return false;
    const back = done < now;
    const steps = back ? entries.slice(done, now).reverse() : entries.slice(now, done);
    const last = steps.at(-1) as HistoryEntry;
    const changes = steps.map(({ change }) => (back ? invertChange(change) : change));
    this.#history.moveTo(done);
    const say = this.#say(back ? "undone" : "redone", { name: last.name });
    this.#tell(
      "replay",
      back ? last.before : last.after,
      changes,
      back ? last.selectionBefore : last.selectionAfter,
      say,
    );
    return true;
  }

  /** Selects what exists of `keys`. */
  select(keys: readonly string[]): void {
    const selection = [...new Set(keys)].filter((key) => hasTarget(this.#taxonomy, key));
    if (sameList(selection, this.#selection)) return;
    this.#tell("selection", this.#taxonomy, [], selection);
  }

  /** This version is handed out to be saved: `markSaved` is about it, whatever is edited meanwhile. */
  beginSave(): void {
    this.#history.beginSave();
    this.#saving = this.#taxonomy;
  }

  /** What was handed out could not be saved. */
  failSave(): void {
    this.#history.failSave();
    this.#saving = undefined;
  }

  /** What was handed out to be saved is saved; where nothing was, this version: it is not dirty until the next change. */
  markSaved(): void {
    this.#history.markSaved();
    this.#saved = this.#saving ?? this.#taxonomy;
    this.#saving = undefined;
    this.#tell("saved", this.#taxonomy, [], this.#selection);
  }

  /** Says something that is no result of a command. */
  announce(announcement: Sentence): void {
    this.#tell("announcement", this.#taxonomy, [], this.#selection, announcement);
  }

  #start(cause: "command" | "gesture"): SessionGesture {
    this.#gesture?.commit();
    const before = { taxonomy: this.#taxonomy, selection: this.#selection };
    let changes: Change[] = [];
    let lastName: Sentence | undefined;
    const finish = (): boolean => {
      if (this.#gesture !== gesture) return false;
      this.#gesture = undefined;
      return true;
    };
    const gesture: SessionGesture = {
      dispatch: (command) => {
        if (this.#gesture !== gesture) throw new SkillwaysError("invalid-option", "dispatch: the gesture has ended");
        const tried = this.#try(command);
        if (!tried.ok) {
          this.#tell("refusal", this.#taxonomy, [], this.#selection, tried.refusal.message);
          return tried;
        }
        if (tried.changes.length > 0) {
          changes = mergeChanges([...changes, ...tried.changes]);
          lastName = tried.name;
        }
        this.#tell(cause, tried.taxonomy, tried.changes, tried.selection, tried.announcement);
        return { ok: true, changes: tried.changes };
      },
      commit: (name) => {
        if (!finish() || changes.length === 0) return;
        this.#history.push({
          name: name ?? lastName ?? this.#say("edit"),
          change: joinChanges(changes),
          before: before.taxonomy,
          after: this.#taxonomy,
          selectionBefore: before.selection,
          selectionAfter: this.#selection,
        });
        this.#tell("history", this.#taxonomy, [], this.#selection);
      },
      abandon: () => {
        if (!finish()) return;
        const undone = invertChange({ op: "all", changes });
        this.#tell("abandon", before.taxonomy, [undone], before.selection, this.#say("abandoned"));
      },
    };
    this.#gesture = gesture;
    return gesture;
  }

  #try(command: Command): Tried {
    const outcome = command(this.context);
    if (!outcome.ok) return outcome;
    const asked: Change = { op: "all", changes: outcome.changes };
    const applied = applyChange(this.#taxonomy, asked);
    if (!applied.ok) return { ok: false, refusal: applied.refusal };
    // As they were made: with the positions that undo needs.
    const changes = flattenChanges([applied.change]);
    const selection = (outcome.select ?? this.#selection).filter((key) => hasTarget(applied.taxonomy, key));
    const name = outcome.name ?? describeChange(this.#taxonomy, joinChanges(changes));
    return { ok: true, changes, taxonomy: applied.taxonomy, selection, name, announcement: outcome.announcement };
  }

  #tell(
    cause: SessionUpdate["cause"],
    taxonomy: Taxonomy,
    changes: readonly Change[],
    selection: readonly string[],
    announcement?: Sentence,
  ): void {
    const before = this.#taxonomy;
    const selectionChanged = !sameList(selection, this.#selection);
    this.#taxonomy = taxonomy;
    if (selectionChanged) this.#selection = selection;
    if (announcement !== undefined) this.#announcement = announcement;
    const update: SessionUpdate = {
      cause,
      before,
      taxonomy,
      changes: flattenChanges(changes),
      moved: findMoved(before, taxonomy, this.mapId),
      onlyMoved: changes.length > 0 && changes.every(isMoveOnly),
      selectionChanged,
      ...(announcement !== undefined && { announcement }),
    };
    for (const listener of [...this.#listeners]) listener(update);
  }
}

type Tried =
  | { ok: false; refusal: CommandRefusal }
  | {
      ok: true;
      changes: readonly Change[];
      taxonomy: Taxonomy;
      selection: readonly string[];
      name: Sentence;
      announcement: Sentence;
    };

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function hasTarget(taxonomy: Taxonomy, key: string): boolean {
  const target = findTarget(key);
  return target !== undefined && findItem(taxonomy, target) !== undefined;
}
