import type { LanguageText, Sentence, Target, Taxonomy } from "@skillways/core";
import type { CommandContext } from "./command.js";

/** A text of the taxonomy as it reads in each interface language. */
export function readText(taxonomy: Taxonomy, text: LanguageText | undefined): Sentence {
  return { nl: taxonomy.textOf(text, "nl"), en: taxonomy.textOf(text, "en") };
}

/** What a target is called; its id where it has no text. */
export function labelOf(context: Pick<CommandContext, "taxonomy" | "say">, target: Target): Sentence {
  const { taxonomy, say } = context;
  switch (target.kind) {
    case "taxonomy":
      return readText(taxonomy, taxonomy.document.title);
    case "requirement":
      return say("label.requirement", {
        role: labelOf(context, { kind: "role", id: target.role }),
        skill: labelOf(context, { kind: "skill", id: target.skill }),
      });
    case "relation":
      return say("label.relation", {
        source: labelOf(context, { kind: "skill", id: target.source }),
        target: labelOf(context, { kind: "skill", id: target.target }),
      });
    case "move":
      return say("label.move", {
        source: labelOf(context, { kind: "role", id: target.from }),
        target: labelOf(context, { kind: "role", id: target.to }),
      });
    default: {
      const label = readText(taxonomy, textOfItem(taxonomy, target.kind, target.id));
      return { nl: label.nl || target.id, en: label.en || target.id };
    }
  }
}

function textOfItem(
  taxonomy: Taxonomy,
  kind: "scale" | "skill" | "family" | "role" | "map",
  id: string,
): LanguageText | undefined {
  switch (kind) {
    case "scale":
      return taxonomy.findScale(id)?.label;
    case "skill":
      return taxonomy.findSkill(id)?.label;
    case "family":
      return taxonomy.findFamily(id)?.label;
    case "role":
      return taxonomy.findRole(id)?.label;
    case "map":
      return taxonomy.findMap(id)?.title;
  }
}
