import { type Command, refuse } from "./command.js";
import { newId } from "./new-id.js";

/** Adds a family of roles, at the end of the list. */
export function createFamily(label: string, language?: string): Command {
  return ({ taxonomy, say }) => {
    const name = label.trim();
    if (name === "") return refuse("empty-label", say("refused.empty-label"));
    const taken = new Set([...taxonomy.families.map(({ id }) => id), ...taxonomy.roles.map(({ family }) => family)]);
    const id = newId(name, "family", (one) => taken.has(one));
    const item = { id, label: { [language ?? taxonomy.document.languages[0] ?? "en"]: name } };
    return {
      ok: true,
      changes: [{ op: "add", target: { kind: "family", id }, item }],
      announcement: say("done.create-family", { label: name }),
      name: say("name.create", { label: name }),
    };
  };
}
