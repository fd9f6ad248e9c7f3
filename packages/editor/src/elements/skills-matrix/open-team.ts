import type { Taxonomy, UiLanguage } from "@skillways/core";
import { createMessages, type MessageOverrides, type Messages } from "../../messages/messages.js";
import { type TeamMatrixTexts, teamMatrixMessages } from "../../messages/team-matrix-messages.js";
import { readTeam, type TeamAsked, type TeamProblem, type TeamRead } from "../../people/read-team.js";
import type { MatrixSource } from "./matrix-source.js";
import { TeamSource } from "./team-source.js";

/** A team as it was read: to be shown in any language, with or without names. */
export interface OpenTeam {
  show(language: UiLanguage, overrides: MessageOverrides<TeamMatrixTexts>, hideNames: boolean): MatrixSource | string;
}

/** Reads a team; the answer shows a sentence where there is nothing else to show. Never throws. */
export function openTeam(taxonomy: Taxonomy, asked: TeamAsked): OpenTeam {
  const read = readTeam(taxonomy, asked);
  return {
    show: (language, overrides, hideNames) => {
      const messages = createMessages(teamMatrixMessages, language, overrides);
      return "key" in read ? sayProblem(read, messages) : new TeamSource(read as TeamRead, messages, hideNames);
    },
  };
}

function sayProblem(problem: TeamProblem, { text, language }: Messages<TeamMatrixTexts>): string {
  switch (problem.key) {
    case "team.broken": {
      const { detail } = problem;
      return text(problem.key, { detail: typeof detail === "string" ? detail : detail[language] });
    }
    case "team.unexpected":
      return text(problem.key, { detail: problem.detail });
    case "team.unknownTarget":
      return text(problem.key, { id: problem.id });
    case "team.badDay":
      return text(problem.key, { day: problem.day });
    default:
      return text(problem.key);
  }
}
