import type { NoRouteReason } from "@skillways/core";
import type { Wording } from "./wording.js";

/** The smallest thing that would open a route, as a sentence. */
export function sayRelaxation(wording: Wording, relaxation: NonNullable<NoRouteReason["relaxation"]>): string {
  const { messages } = wording;
  switch (relaxation.kind) {
    case "max-steps":
      return messages.text("relax.max-steps", { count: relaxation.steps });
    case "max-weeks":
      return messages.text("relax.max-weeks", { time: wording.duration(relaxation.weeks) });
    case "constraint":
      return messages.text("relax.constraint");
    case "skills":
      return messages.text("relax.skills", { skills: messages.list(relaxation.skills.map((id) => wording.skill(id))) });
    case "move": {
      const to = wording.role(relaxation.to);
      return relaxation.from === null
        ? messages.text("relax.moveFromYou", { to })
        : messages.text("relax.move", { from: wording.role(relaxation.from), to });
    }
  }
}
