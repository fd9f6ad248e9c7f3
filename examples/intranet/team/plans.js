import { make } from "../make.js";
import { choice, field, planAddress, press, sayDay } from "./fill.js";

/** Plans for people in the team: three that are worth making, and one of your own choice. */
export const plans = {
  name: "plannen",
  start({ desk, intranet, text }, section) {
    const made = make("div", { class: "cards" });
    const controls = make("div", { class: "panel stack" });
    const place = make("div", { tabindex: "-1", class: "place" });
    section.append(controls, make("h2", { "data-text": "plansMade" }), made, place);
    const element = document.createElement("development-plan");
    element.today = () => desk.today;
    element.addEventListener("development-plan-change", ({ plan }) => desk.keepPlan(plan.profile, plan));
    let who = "";
    let role = "";

    function open(profile, to) {
      [who, role] = [profile, to];
      const kept = desk.plans.get(profile);
      Object.assign(element, { taxonomy: intranet.map, catalogue: desk.catalogue, hoursPerWeek: 6, start: desk.today });
      Object.assign(element, { profile: desk.profile(profile), to, plan: kept?.target === to ? kept : null });
      if (!element.isConnected) place.append(element);
    }

    function show(question) {
      const asked = new URLSearchParams(question);
      if (desk.profile(asked.get("wie")) !== undefined && desk.taxonomy.findRole(asked.get("rol")) !== undefined) {
        if (asked.get("wie") !== who || asked.get("rol") !== role) open(asked.get("wie"), asked.get("rol"));
      } else if (element.isConnected) Object.assign(element, { taxonomy: intranet.map });
      showControls();
      made.replaceChildren(
        ...(desk.plans.size === 0 ? [make("p", { class: "quiet" }, text("noPlans"))] : [...desk.plans].map(card)),
      );
    }

    function showControls() {
      const { language } = intranet;
      const { taxonomy, team } = desk;
      const roleName = (id) => taxonomy.textOf(taxonomy.findRole(id)?.label, language) || id;
      const person = choice(
        team.members.map(({ profile }) => [profile, desk.name(profile)]),
        who,
        { name: "who" },
      );
      const roles = taxonomy.roles.map(({ id }) => [id, roleName(id)]).sort((a, b) => (a[1] < b[1] ? -1 : 1));
      const target = choice(roles, role || desk.profile(person.value)?.role, { name: "role" });
      controls.replaceChildren(
        make("p", {}, text("plansText")),
        make(
          "div",
          { class: "presses" },
          ...suggestions().map(({ profile, to }) =>
            press(text("planFor", { name: desk.name(profile), role: roleName(to) }), () => go(profile, to)),
          ),
        ),
        make(
          "div",
          { class: "fields" },
          field(text("person"), person),
          field(text("role"), target),
          press(text("makePlan"), () => go(person.value, target.value), "primary"),
        ),
      );
    }

    /** Those who take over what hangs on one person; then who is closest to the next role up. */
    function suggestions() {
      const found = desk.singlePoints.flatMap(({ learner, learnsFor }) =>
        learner === undefined ? [] : [{ profile: learner.profile, to: learnsFor }],
      );
      const lead = desk.people.rankCandidates(desk.mobility, "team-lead-warehouse", desk.profiles, { limit: 3 });
      for (const { candidate } of lead.candidates) found.push({ profile: candidate, to: "team-lead-warehouse" });
      const first = new Map(found.map((each) => [each.profile, each]).reverse());
      return [...first.values()].reverse().slice(0, 3);
    }

    function go(profile, to) {
      // The intranet goes to the top of a page first.
      addEventListener("hashchange", () => setTimeout(showPlan), { once: true });
      const address = planAddress(profile, to);
      if (location.hash === address) showPlan();
      else location.hash = address;
    }

    function showPlan() {
      place.scrollIntoView();
      place.focus({ preventScroll: true });
    }

    function card([profile, plan]) {
      const { language } = intranet;
      const kept = plan.steps.filter(({ state }) => state !== "dropped");
      const done = kept.filter(({ state }) => state === "done").length;
      const last = kept
        .map(({ end }) => end)
        .sort()
        .at(-1);
      const name = desk.taxonomy.textOf(desk.taxonomy.findRole(plan.target)?.label, language) || plan.target;
      return make(
        "article",
        { class: profile === who ? "panel chosen" : "panel" },
        make("h3", {}, desk.name(profile)),
        make("p", {}, name),
        make(
          "p",
          { class: "quiet" },
          last === undefined
            ? text("planEmpty")
            : text("planSum", {
                count: kept.length,
                done,
                hours: Math.round(kept.reduce((sum, { hours }) => sum + hours, 0)),
                end: sayDay(last, language),
              }),
        ),
        make("a", { href: planAddress(profile, plan.target) }, text("openPlan")),
      );
    }

    return show;
  },
};
