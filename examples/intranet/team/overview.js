import { make } from "../make.js";
import { planAddress, sayPercent } from "./fill.js";

/** How the team is doing: figures, what hangs on one person, and the heat map. */
export const overview = {
  name: "overzicht",
  start({ desk, intranet, text }, section) {
    const figures = make("dl", { class: "figures" });
    const alone = make("div", { class: "cards" });
    const matrix = document.createElement("skills-matrix");
    section.append(
      figures,
      make("h2", {}, make("span", { "data-text": "alone" })),
      make("p", { class: "quiet", "data-text": "aloneText" }),
      alone,
      make("h2", { "data-text": "matrix" }),
      make("p", { class: "quiet", "data-text": "matrixText" }),
      matrix,
    );
    return () => {
      const { language } = intranet;
      const { gap, singlePoints, goals } = desk;
      const met = goals.filter(({ status }) => status === "met" || status === "on-track").length;
      figures.replaceChildren(
        ...[
          [gap.people.length, text("people")],
          [sayPercent(desk.covered, language), text("covered")],
          [gap.skills.filter(({ state }) => state === "gap").length, text("gaps")],
          [singlePoints.length, text("points")],
          [`${met} / ${goals.length}`, text("goalsFine")],
        ].map(([value, name]) => make("div", {}, make("dt", {}, name), make("dd", {}, String(value)))),
      );
      alone.replaceChildren(
        ...(singlePoints.length === 0 ? [make("p", {}, text("noPoints"))] : singlePoints.map(card)),
      );
      Object.assign(matrix, { taxonomy: intranet.map, team: desk.team, profiles: desk.profiles });
    };

    function card({ skill, level, needed, holder, learner, learnsFor, mentor }) {
      const name = skillName(skill);
      const told = text("holds", { name: desk.name(holder?.profile), level, needed });
      const who = learner === undefined ? "" : text("closest", { name: desk.name(learner.profile) });
      const helps = mentor === undefined ? "" : text("mentor", { name: desk.name(mentor) });
      return make(
        "article",
        { class: "panel warned" },
        make("h3", {}, name),
        make("p", {}, told),
        make("p", { class: "quiet" }, [who, helps].filter(Boolean).join(" ")),
        learner === undefined
          ? ""
          : make(
              "a",
              { href: planAddress(learner.profile, learnsFor) },
              text("makePlanFor", { name: desk.name(learner.profile) }),
            ),
      );
    }

    function skillName(id) {
      return desk.taxonomy.textOf(desk.taxonomy.findSkill(id)?.label, intranet.language) || id;
    }
  },
};
