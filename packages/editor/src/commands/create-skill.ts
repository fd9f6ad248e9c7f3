import type { Skill } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { type Command, refuse } from "./command.js";
import { newId } from "./new-id.js";
import { placeChanges } from "./place-changes.js";

export interface NewSkill {
  readonly label: string;
  /** The language of the label; the taxonomy's first by default. */
  readonly language?: string;
  /** Made from the label by default. */
  readonly id?: string;
  /** Where to put it on the map. */
  readonly at?: Point;
  readonly fields?: Omit<Skill, "id" | "label">;
}

/** Adds a skill and selects it. */
export function createSkill({ label, language, id, at, fields }: NewSkill): Command {
  return ({ taxonomy, mapId, say }) => {
    const name = label.trim();
    if (name === "") return refuse("empty-label", say("refused.empty-label"));
    const skillId = id ?? newId(name, "skill", (taken) => taxonomy.findSkill(taken) !== undefined);
    const item: Skill = {
      id: skillId,
      label: { [language ?? taxonomy.document.languages[0] ?? "en"]: name },
      ...fields,
    };
    const key = `skill:${skillId}`;
    return {
      ok: true,
      changes: [
        { op: "add", target: { kind: "skill", id: skillId }, item },
        ...(at === undefined ? [] : placeChanges(taxonomy, mapId, new Map([[key, at]]))),
      ],
      announcement: say("done.create-skill", { label: name }),
      name: say("name.create", { label: name }),
      select: [key],
    };
  };
}
