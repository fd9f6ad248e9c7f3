import type { ExplorerTexts } from "../messages/explorer-messages.js";
import type { Messages } from "../messages/messages.js";
import type { Answer } from "./explorer.js";
import { rolesByFamily } from "./role-options.js";
import type { Wording } from "./wording.js";

/** What a screen reader says when an answer has come. */
export function sayAnswer(
  answer: Answer,
  messages: Messages<ExplorerTexts>,
  wording: Wording | undefined,
  hoursPerWeek: number,
): string {
  if (answer.kind === "reading") return messages.text("explorer.reading");
  if (answer.kind === "problem" || wording === undefined) return messages.text("problem.title");
  const { result } = answer;
  switch (result.kind) {
    case "choose-start":
      return messages.text("announce.start");
    case "same-role":
      return messages.text("same.title");
    case "waiting":
      return messages.text("explorer.working");
    case "families":
      return messages.text("families.announce", { count: rolesByFamily(wording).size });
    case "reach": {
      const [first] = result.roles;
      const hours = hoursPerWeek;
      return first === undefined
        ? messages.text("reach.announceNone", { hours })
        : messages.text("reach.announce", {
            count: result.roles.length,
            hours,
            role: wording.role(first.role),
            time: wording.duration(first.weeks),
          });
    }
    case "surprises": {
      const [first] = result.roles;
      return first === undefined
        ? messages.text("surprise.none")
        : messages.text("surprise.announce", { count: result.roles.length, role: wording.role(first.role) });
    }
    case "close-roles": {
      const [closest] = result.roles;
      return closest === undefined
        ? messages.text("next.none")
        : messages.text("announce.next", { count: result.roles.length, role: wording.role(closest.next.role) });
    }
    case "routes": {
      const { routes } = result.answer;
      return routes.length === 0
        ? messages.text("none.announce", { role: wording.role(result.to) })
        : messages.text("routes.announce", {
            count: routes.length,
            time: wording.duration(Math.min(...routes.map(({ weeks }) => weeks))),
          });
    }
  }
}
