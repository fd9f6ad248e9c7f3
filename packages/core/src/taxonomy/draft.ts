import { setMember } from "../schema/copy-frozen.js";
import type { LanguageText, Sentence } from "../schema/language.js";
import type { Relation, Requirement, Role, TaxonomyDocument } from "../schema/taxonomy-document.js";
import { DraftList } from "./draft-list.js";
import { LIST_OF, type ListedItem, type ListedKind, OPTIONAL_LISTS, relationKey, targetOf } from "./item-lists.js";
import { type NameSource, nameTarget } from "./name-target.js";
import { type Reference, referenceCounts, referencesOf, splitReference } from "./references.js";
import { Taxonomy } from "./taxonomy.js";

type Members = Readonly<Record<string, unknown>>;

/**
 * A taxonomy in the middle of a series of changes. Objects are copied when they are first changed; what is not
 * changed stays shared with the taxonomy it started from.
 */
export class Draft implements NameSource {
  readonly #before: Taxonomy;
  #header: TaxonomyDocument;
  readonly #lists = new Map<ListedKind, DraftList>();
  /** Objects that only this draft holds, and may change in place. */
  readonly #owned = new Set<object>();
  #requires: Map<string, Map<string, Relation>> | undefined;
  readonly #uses = new Map<Reference, number>();

  constructor(taxonomy: Taxonomy) {
    this.#before = taxonomy;
    this.#header = taxonomy.document;
  }

  /** The document, apart from its lists. */
  get header(): TaxonomyDocument {
    return this.#header;
  }

  list(kind: ListedKind): DraftList {
    let list = this.#lists.get(kind);
    if (list === undefined) {
      list = new DraftList(kind, this.#before.document[LIST_OF[kind]] ?? []);
      this.#lists.set(kind, list);
    }
    return list;
  }

  /** Whether the document holds the list at all. */
  hasList(kind: ListedKind): boolean {
    return this.#header[LIST_OF[kind]] !== undefined;
  }
  openList(kind: ListedKind): void {
    setMember(this.changeHeader(), LIST_OF[kind], []);
  }
  closeList(kind: ListedKind): void {
    if (OPTIONAL_LISTS.has(LIST_OF[kind])) delete (this.changeHeader() as Record<string, unknown>)[LIST_OF[kind]];
  }

  /** Whether what a reference names exists. Family names need no list; without one, every family exists. */
  has(reference: Reference): boolean {
    const [kind, id] = splitReference(reference);
    if (kind === "family" && this.list("family").items.length === 0) return true;
    return this.list(kind as ListedKind).find(id) !== undefined;
  }

  /** How many references name it. The first question costs O(references) for lists not yet counted. */
  countUses(reference: Reference): number {
    let uses = this.#uses.get(reference) ?? 0;
    for (const kind of Object.keys(LIST_OF) as ListedKind[]) {
      uses += referenceCounts(kind, this.#before.document[LIST_OF[kind]] ?? []).get(reference) ?? 0;
    }
    return uses;
  }
  addUses(references: Iterable<Reference>, step: 1 | -1): void {
    for (const reference of references) this.#uses.set(reference, (this.#uses.get(reference) ?? 0) + step);
  }

  /** The name of something that refers to it; for a refusal. O(references). */
  nameUser(reference: Reference): Sentence | undefined {
    for (const kind of Object.keys(LIST_OF) as ListedKind[]) {
      const user = this.list(kind).items.find((item) => referencesOf(kind, item).includes(reference));
      if (user !== undefined) return nameTarget(this, targetOf(kind, user));
    }
    return undefined;
  }

  /** The document's header, to be changed in place. */
  changeHeader(): object {
    if (!this.#owned.has(this.#header)) {
      this.#header = { ...this.#header };
      this.#owned.add(this.#header);
    }
    return this.#header;
  }
  /** The item at a position, to be changed in place. */
  changeItem(kind: ListedKind, position: number): object {
    const list = this.list(kind);
    const item = list.items[position] as ListedItem;
    if (this.#owned.has(item)) return item;
    const copy = { ...item };
    this.#owned.add(copy);
    list.replace(position, copy);
    return copy;
  }
  /** The object or list that a changeable object holds under a name, to be changed in place. */
  changeMember(holder: object, member: string): object {
    const value = (holder as Members)[member] as object;
    if (this.#owned.has(value)) return value;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    this.#owned.add(copy);
    setMember(holder, member, copy);
    return copy;
  }
  /** A new empty list under a name of a changeable object. */
  createList(holder: object, member: string): unknown[] {
    const list: unknown[] = [];
    this.#owned.add(list);
    setMember(holder, member, list);
    return list;
  }

  get languages(): readonly string[] {
    return this.#header.languages;
  }
  findLabel(kind: ListedKind, id: string): LanguageText | undefined {
    const item = this.list(kind).get(id) as
      | { readonly label?: LanguageText; readonly title?: LanguageText }
      | undefined;
    return item?.label ?? item?.title;
  }

  requirementsOf(rolePosition: number): readonly Requirement[] | undefined {
    return (this.list("role").items[rolePosition] as Role).requirements;
  }
  /** Relations of type `requires` with this source. The first question costs O(relations). */
  requiresFrom(skillId: string): Iterable<Relation> {
    if (this.#requires === undefined) {
      this.#requires = new Map();
      for (const relation of this.list("relation").items) this.noteRequires(relation as Relation, true);
    }
    return this.#requires.get(skillId)?.values() ?? [];
  }
  /** Keeps `requiresFrom` up to date. */
  noteRequires(relation: Relation, isThere: boolean): void {
    if (this.#requires === undefined || relation.type !== "requires") return;
    const key = relationKey(relation);
    const own = this.#requires.get(relation.source);
    if (!isThere) own?.delete(key);
    else if (own === undefined) this.#requires.set(relation.source, new Map([[key, relation]]));
    else own.set(key, relation);
  }

  finish(): Taxonomy {
    for (const [kind, list] of this.#lists) {
      if (!list.isChanged) continue;
      const items = list.finish();
      if (this.hasList(kind) || items.length > 0) setMember(this.changeHeader(), LIST_OF[kind], items);
    }
    for (const object of this.#owned) Object.freeze(object);
    return this.#header === this.#before.document ? this.#before : new Taxonomy(this.#header);
  }
}
