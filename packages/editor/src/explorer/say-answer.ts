import type { ExplorerTexts } from "../messages/explorer-messages.js";
import type { Messages } from "../messages/messages.js";
import type { Answer } from "./explorer.js";
import type { Wording } from "./wording.js";

/** What a screen reader says when an answer has come. */
export function sayAnswer(answer: Answer, messages: Messages<ExplorerTexts>, wording: Wording | undefined): string {
  if (answer.kind === "reading") return messages.text("explorer.reading");
  if (answer.kind === "problem" || wording === undefined) return messages.text("problem.title");
  const { result } = answer;
  switch (result.kind) {
    case "choose-start":
      return messages.text("announce.start");
    case "same-role":
      return messages.text("same.title");
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
