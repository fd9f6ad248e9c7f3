import { setMember } from "../../schema/copy-frozen.js";
import { equalJson } from "../../schema/equal-json.js";
import type { Scale, TaxonomyDocument } from "../../schema/taxonomy-document.js";
import { diffTaxonomies } from "../diff/diff-taxonomies.js";
import { LIST_OF, type ListedItem, type ListedKind, OPTIONAL_LISTS } from "../item-lists.js";
import type { NameSource } from "../name-target.js";
import { Taxonomy } from "../taxonomy.js";
import { Comebacks } from "./comebacks.js";
import { ConflictList } from "./conflict-list.js";
import { type DroppedReferences, dropReferences } from "./drop-references.js";
import { type MergeContext, mergeListOfItems } from "./merge-items.js";
import { mergeScaleOrder } from "./merge-scale-order.js";
import { mergeObject } from "./merge-value.js";
import type { MergedLists } from "./merged-lists.js";
import { settleBroaderLoops, settleRequiresLoops } from "./settle-loops.js";
import { settleReferences } from "./settle-references.js";
import type { MergeOptions, TaxonomyMerge } from "./taxonomy-merge.js";

const KINDS = Object.keys(LIST_OF) as ListedKind[];
const LISTS: ReadonlySet<string> = new Set(Object.values(LIST_OF));

/**
 * Two edited versions of a taxonomy in one: what either changed since `base` is made, field by field. Where both
 * cannot stand, because they set a field to different values, one removed what the other changed or came to use, or
 * both together close a loop, there is a conflict; ours stands until `options.choices` says otherwise for it. To
 * resolve conflicts one by one, merge again with one more choice.
 *
 * Defects that a side has by itself, such as references to nothing, stay; what does not fit together for other reasons,
 * such as a level that the other side took off its scale, is for `checkIntegrity` to tell. The order of items in lists is that of ours.
 * Never throws. O(size of the three), once more for each choice that brings back what refers to something else gone.
 */
export function mergeTaxonomies(
  base: Taxonomy,
  ours: Taxonomy,
  theirs: Taxonomy,
  options: MergeOptions = {},
): TaxonomyMerge {
  const taxonomies = { base, ours, theirs };
  const names: NameSource = {
    languages: ours.languages,
    findLabel: (kind, id) => ours.findLabel(kind, id) ?? theirs.findLabel(kind, id) ?? base.findLabel(kind, id),
  };
  const conflicts = new ConflictList(names, options);
  const context: MergeContext = { taxonomies, conflicts, comebacks: new Comebacks(taxonomies) };
  const documents = { base: base.document, ours: ours.document, theirs: theirs.document };
  const header = mergeObject({ target: { kind: "taxonomy" }, path: [] }, documents, conflicts, LISTS);
  const lists = mergeLists(context);
  settleBroaderLoops(lists, context);
  settleRequiresLoops(lists, context);
  const document = composeDocument(header, lists, ours.document);
  const taxonomy = document === ours.document ? ours : new Taxonomy(document);
  const { changes } = diffTaxonomies(ours, taxonomy).change;
  return { taxonomy, changes, conflicts: conflicts.toArray() };
}

/** Merges the lists until nothing that comes back brings back anything else. */
function mergeLists(context: MergeContext): MergedLists {
  const { taxonomies, comebacks } = context;
  let dropped: DroppedReferences = new Map();
  for (;;) {
    const known = comebacks.size;
    const lists: MergedLists = new Map();
    for (const kind of KINDS) {
      const versions = {
        base: taxonomies.base.document[LIST_OF[kind]],
        ours: taxonomies.ours.document[LIST_OF[kind]],
        theirs: taxonomies.theirs.document[LIST_OF[kind]],
      };
      lists.set(kind, mergeListOfItems(kind, versions, context));
    }
    if (comebacks.size === known) dropped = settleReferences(lists, context, dropped);
    if (comebacks.size > known) continue;
    dropReferences(lists, dropped, taxonomies);
    lists.set("scale", mergeScaleOrder(lists.get("scale") as readonly Scale[], context));
    return lists;
  }
}

function composeDocument(header: TaxonomyDocument, lists: MergedLists, ours: TaxonomyDocument): TaxonomyDocument {
  const document: object = { ...header };
  for (const [kind, items] of lists) {
    const own: readonly ListedItem[] | undefined = ours[LIST_OF[kind]];
    const isSame = own !== undefined && items.length === own.length && items.every((item, at) => item === own[at]);
    if (isSame) setMember(document, LIST_OF[kind], own);
    else if (items.length > 0 || own !== undefined || !OPTIONAL_LISTS.has(LIST_OF[kind])) {
      setMember(document, LIST_OF[kind], items);
    }
  }
  return equalJson(document, ours) ? ours : (Object.freeze(document) as TaxonomyDocument);
}
