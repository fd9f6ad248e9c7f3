import type { Change, Json, LanguageText, Target, Taxonomy } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { findItem } from "./find-item.js";
import { labelOf, readText } from "./labels.js";

/** Gives a skill, role, family, scale, map or the taxonomy itself another name in one language (by default its first). */
export function rename(target: Target, text: string, language?: string): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const label = text.trim();
    if (label === "") return refuse("empty-label", say("refused.empty-label"));
    const named = findNamed(taxonomy, target);
    if (named === "no-name") return refuse("no-name", say("refused.no-name"));
    if (named === undefined) return refuse("unknown-target", say("refused.unknown", { id: labelOf(context, target) }));
    const tag = language ?? taxonomy.document.languages[0] ?? "en";
    const before = Object.hasOwn(named.text ?? {}, tag) ? named.text?.[tag] : undefined;
    if (before === label) return { ok: true, changes: [], announcement: say("unchanged") };
    const change: Change =
      named.text === undefined
        ? { op: "set", target, path: [named.member], after: { [tag]: label } }
        : {
            op: "set",
            target,
            path: [named.member, tag],
            ...(before !== undefined && { before: before as Json }),
            after: label,
          };
    const old = readText(taxonomy, named.text);
    const announced = before === undefined ? { nl: old.nl || label, en: old.en || label } : before;
    return { ok: true, changes: [change], announcement: say("done.rename", { before: announced, label }) };
  };
}

function findNamed(
  taxonomy: Taxonomy,
  target: Target,
): { member: "title" | "label"; text: LanguageText | undefined } | "no-name" | undefined {
  switch (target.kind) {
    case "taxonomy":
      return { member: "title", text: taxonomy.document.title };
    case "map": {
      const map = taxonomy.findMap(target.id);
      return map && { member: "title", text: map.title };
    }
    case "skill":
    case "role":
    case "family":
    case "scale": {
      const item = findItem(taxonomy, target) as { readonly label?: LanguageText } | undefined;
      return item && { member: "label", text: item.label };
    }
    default:
      return "no-name";
  }
}
