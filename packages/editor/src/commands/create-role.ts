import type { Role } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { type Command, refuse } from "./command.js";
import { newId } from "./new-id.js";
import { placeChanges } from "./place-changes.js";

export interface NewRole {
  readonly label: string;
  /** The language of the label; the taxonomy's first by default. */
  readonly language?: string;
  /** Made from the label by default. */
  readonly id?: string;
  /** Where to put it on the map. */
  readonly at?: Point;
  readonly fields?: Omit<Role, "id" | "label">;
}

/** Adds a role and selects it. */
export function createRole({ label, language, id, at, fields }: NewRole): Command {
  return ({ taxonomy, mapId, say }) => {
    const name = label.trim();
    if (name === "") return refuse("empty-label", say("refused.empty-label"));
    const roleId = id ?? newId(name, "role", (taken) => taxonomy.findRole(taken) !== undefined);
    const item: Role = { id: roleId, label: { [language ?? taxonomy.document.languages[0] ?? "en"]: name }, ...fields };
    const key = `role:${roleId}`;
    return {
      ok: true,
      changes: [
        { op: "add", target: { kind: "role", id: roleId }, item },
        ...(at === undefined ? [] : placeChanges(taxonomy, mapId, new Map([[key, at]]))),
      ],
      announcement: say("done.create-role", { label: name }),
      name: say("name.create", { label: name }),
      select: [key],
    };
  };
}
