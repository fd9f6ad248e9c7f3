import type { Scale } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { newId } from "./new-id.js";

/** Adds a scale with `levels` levels, 1 and up, that have no names yet; and selects it. */
export function createScale(label: string, levels: number, language?: string): Command {
  return ({ taxonomy, say }) => {
    const name = label.trim();
    if (name === "") return refuse("empty-label", say("refused.empty-label"));
    const id = newId(name, "scale", (one) => taxonomy.findScale(one) !== undefined);
    const item: Scale = {
      id,
      label: { [language ?? taxonomy.document.languages[0] ?? "en"]: name },
      levels: Array.from({ length: levels }, (_, index) => ({ value: index + 1 })),
    };
    return {
      ok: true,
      changes: [{ op: "add", target: { kind: "scale", id }, item }],
      announcement: say("done.create-scale", { label: name }),
      name: say("name.create", { label: name }),
      select: [`scale:${id}`],
    };
  };
}
