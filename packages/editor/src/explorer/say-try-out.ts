import type { TryOut } from "./try-out.js";
import type { Wording } from "./wording.js";

/** What somebody tries, in their own words: "I learn planning to level 3". */
export function sayTryOut(wording: Wording, tryOut: TryOut): string {
  const { messages } = wording;
  switch (tryOut.kind) {
    case "learn": {
      const skill = wording.skill(tryOut.skill);
      const isGot = wording.taxonomy.findSkill(tryOut.skill)?.kind === "credential";
      return !isGot && wording.topLevel(tryOut.skill) > 1
        ? messages.text("tryOut.learn", { skill, level: tryOut.level })
        : messages.text("tryOut.get", { skill });
    }
    case "drop":
      return messages.text("tryOut.drop", { skill: wording.skill(tryOut.skill), role: wording.role(tryOut.role) });
    case "move":
      return messages.text("tryOut.move", { from: wording.role(tryOut.from), to: wording.role(tryOut.to) });
  }
}

/** What has just been done, for a screen reader. */
export function sayTryOutChange(
  wording: Wording,
  change: { readonly kind: "add" | "remove"; readonly tryOut: TryOut } | { readonly kind: "undo" | "clear" },
): string {
  if (change.kind === "add") return wording.messages.text("tryOut.added", { what: sayTryOut(wording, change.tryOut) });
  if (change.kind === "remove") {
    return wording.messages.text("tryOut.removed", { what: sayTryOut(wording, change.tryOut) });
  }
  return wording.messages.text(change.kind === "undo" ? "tryOut.undone" : "tryOut.cleared");
}
