import { make, makeIntro } from "../make.js";
import { today } from "../team/desk.js";
import { choice, createText, field } from "../team/fill.js";

/** An employee's own plan, and how they come along. */
export const page = {
  name: "plan",
  hasPerson: true,
  texts: {
    nl: {
      title: "Mijn plan",
      intro: "Wat leer je, wanneer en hoe? Zet een stap op klaar, of schuif hem naar een week die beter past.",
      role: "Ik leer voor",
      nobody: "Kies hierboven als wie je kijkt, dan maken we een plan.",
      progress: "Hoe het tot nu toe ging",
      notLoaded: "Het leeraanbod kon niet worden geladen. Ververs de pagina, of vraag het de servicedesk.",
    },
    en: {
      title: "My plan",
      intro: "What do you learn, when and how? Mark a step as done, or move it to a week that suits you better.",
      role: "I am learning for",
      nobody: "Choose above as whom you look, and a plan is made.",
      progress: "How it went so far",
      notLoaded: "The catalogue could not be loaded. Reload the page, or ask the service desk.",
    },
  },
  start(intranet, section) {
    const text = createText(intranet, page);
    const place = make("div", { class: "choose-role" });
    const nobody = make("p", { "data-text": "nobody" });
    const plan = document.createElement("development-plan");
    const chart = document.createElement("progress-chart");
    const past = make("section", { class: "part" }, make("h2", { "data-text": "progress" }), chart);
    section.append(makeIntro(place), nobody, plan, past);
    const kept = new Map();
    let catalogue = null;
    let code = null;
    let to = "";
    let shown = { profile: null, asked: null, map: null };
    let askedBy = null;

    plan.addEventListener("development-plan-change", (event) => kept.set(event.plan.id, event.plan));
    load().catch((error) => {
      console.error(error);
      nobody.dataset.text = "notLoaded";
      nobody.hidden = false;
      intranet.set({});
    });

    async function load() {
      const [engine, model, people, answer] = await Promise.all([
        ...["engine", "model", "people"].map((name) => import(`/skillways/core/cdn/${name}.js`)),
        fetch("/noordhaven/people/catalogue.json"),
      ]);
      if (!answer.ok) throw new Error(`catalogue: ${answer.status}`);
      code = { ...engine, ...model, ...people };
      catalogue = await answer.json();
      intranet.set({});
    }

    /** The nearest role up, where nobody chose one. */
    function nextRole(mobility, profile) {
      const next = code.rankNextRoles(mobility, { profile }, { limit: 20 });
      const grade = intranet.map.roles.find(({ id }) => id === profile.role)?.grade ?? 0;
      const up = next.find(({ role }) => (intranet.map.roles.find(({ id }) => id === role)?.grade ?? 0) > grade);
      return (up ?? next[0])?.role ?? "";
    }

    function open(profile) {
      const mobility = code.createMobility(code.createTaxonomy(intranet.map));
      const asked = askedBy === profile ? intranet.plan.to : "";
      to = asked !== "" && asked !== profile.role ? asked : nextRole(mobility, profile);
      const days = profile.evidence.map(({ date }) => date).sort();
      const team = { format: "skillways/team@1", id: "me", members: [{ profile: profile.id, target: to }] };
      chart.snapshots = quarters(days[0], days.at(-1)).map((date) =>
        code.takeGapSnapshot(mobility, team, [profile], { date }),
      );
      chart.person = profile.id;
      Object.assign(plan, { profile, start: today(), hoursPerWeek: intranet.plan?.hoursPerWeek ?? 4 });
      showRole(to);
    }

    function showRole(role) {
      to = role;
      Object.assign(plan, { to, plan: kept.get(`${plan.profile.id}-${to}`) ?? null });
    }

    function showChoice() {
      const roles = intranet.map.roles.map(({ id, label }) => [id, intranet.label(label)]);
      const list = choice(
        roles.sort((a, b) => (a[1] < b[1] ? -1 : 1)),
        to,
      );
      list.addEventListener("change", () => showRole(list.value));
      place.replaceChildren(field(text("role"), list));
    }

    return {
      show() {
        const { profile, plan: asked, map } = intranet;
        const isReady = catalogue !== null && profile !== null && map !== null;
        nobody.hidden = catalogue === null ? nobody.dataset.text === "nobody" : profile !== null;
        for (const part of [place, plan, past]) part.hidden = !isReady;
        if (!isReady) return;
        Object.assign(plan, { taxonomy: map, catalogue });
        chart.taxonomy = map;
        // Who asked for a plan in the career explorer, and not whoever is looked at after.
        if (asked !== null && asked !== shown.asked) askedBy = profile;
        if (shown.profile !== profile || shown.asked !== asked || shown.map !== map) open(profile);
        shown = { profile, asked, map };
        showChoice();
      },
    };
  },
};

/** The last days of the quarters from one day to another, and of the quarter after. */
function quarters(first = today(), last = first) {
  const [year, month] = first.split("-").map(Number);
  const days = [];
  for (let quarter = Math.ceil(month / 3); ; quarter++) {
    const day = new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
    days.push(day);
    if (day >= last) return days;
  }
}
