import { make } from "../make.js";
import { choice, field, planAddress, press, sayPercent, table } from "./fill.js";

/** Who is closest to a role: judged without names first, and kept as a record. */
export const candidates = {
  name: "kandidaten",
  start({ desk, intranet, text }, section) {
    const controls = make("div", { class: "panel stack" });
    const list = make("ol", { class: "candidates" });
    const after = make("div", { class: "stack" });
    section.append(controls, list, after);
    let role = "team-lead-warehouse";
    let isNamed = false;
    let asked = "";

    /** @param {string} [question] `rol=id`: the role that somebody is looked for */
    function show(question = asked) {
      const wanted = new URLSearchParams(question).get("rol");
      if (question !== asked && desk.taxonomy.findRole(wanted) !== undefined) role = wanted;
      asked = question;
      const { language } = intranet;
      const { taxonomy } = desk;
      const nameOf = (id) => taxonomy.textOf(taxonomy.findRole(id)?.label, language) || id;
      const roles = taxonomy.roles
        .filter(({ family, id }) => family === "logistics" || id === role)
        .map(({ id }) => [id, nameOf(id)]);
      const roleChoice = choice(
        roles.sort((a, b) => (a[1] < b[1] ? -1 : 1)),
        role,
      );
      roleChoice.addEventListener("change", () => {
        role = roleChoice.value;
        isNamed = false;
        show();
      });
      const names = press(text(isNamed ? "hideNames" : "showNames"), () => {
        isNamed = !isNamed;
        show();
        controls.querySelector("[aria-pressed]").focus();
      });
      names.setAttribute("aria-pressed", String(isNamed));
      controls.replaceChildren(
        make("p", {}, text("candidatesText")),
        make("div", { class: "fields" }, field(text("role"), roleChoice), names),
      );
      const answer = desk.people.rankCandidates(desk.mobility, role, desk.profiles, { limit: 5, hideNames: true });
      list.replaceChildren(...answer.candidates.map((candidate, at) => card(candidate, answer.names[at].profile)));
      after.replaceChildren(
        make("p", { class: "quiet" }, text("withheld", { count: answer.withheld })),
        make(
          "div",
          { class: "presses" },
          press(
            text("record"),
            () => {
              const { id } = desk.record(role, isNamed);
              location.hash = `team?verslag&nr=${encodeURIComponent(id)}`;
            },
            "primary",
          ),
          make("span", { class: "quiet" }, text("recordText")),
        ),
      );
    }

    function card({ candidate, gap }, profile) {
      const { language } = intranet;
      const { low, high } = gap.readiness;
      const number = candidate.split("-").at(-1);
      const name = isNamed ? desk.name(profile) : text("candidate", { number });
      const skill = (id) => desk.taxonomy.textOf(desk.taxonomy.findSkill(id)?.label, language) || id;
      const missing = gap.skills.filter(({ missing, unknown }) => missing + unknown > 0.005);
      const lacks = missing.slice(0, 4).map((each) => skill(each.skill));
      const bar = document.createElement("skillways-fit-bar");
      Object.assign(bar, { low, high });
      const rows = gap.skills.map((each) => [
        skill(each.skill),
        each.need === null ? "✓" : String(each.need),
        each.have === null ? text("unknown") : String(Math.floor(each.have * 10 + 1e-6) / 10),
        sayPercent(each.share, language),
        sayPercent(each.contribution, language),
      ]);
      return make(
        "li",
        { class: "panel" },
        make("h2", {}, name),
        make("p", {}, text("coveredRange", { low: sayPercent(low, language), high: sayPercent(high, language) })),
        bar,
        gap.blockers.length === 0
          ? ""
          : make(
              "p",
              { class: "warned" },
              text("blocked", { skills: gap.blockers.map((each) => skill(each.skill)).join(", ") }),
            ),
        lacks.length === 0
          ? ""
          : make(
              "p",
              { class: "quiet" },
              text("lacks", { skills: lacks.join(", "), hours: Math.round(gap.effort.hours) }),
            ),
        make(
          "details",
          {},
          make("summary", {}, text("skillBySkill")),
          table(
            [text("skill"), text("asked"), text("has"), text("weighs"), text("covers")],
            rows,
            `${name}: ${text("skillBySkill")}`,
          ),
        ),
        isNamed
          ? make("a", { href: planAddress(profile, role) }, text("makePlanFor", { name: desk.name(profile) }))
          : "",
      );
    }

    return show;
  },
};
