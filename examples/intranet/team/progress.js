import { make } from "../make.js";
import { announce, choice, field, press, sayDay } from "./fill.js";

/** Goals and snapshots: what the team agreed on, and how it goes. */
export const progress = {
  name: "voortgang",
  start({ desk, intranet, text }, section) {
    const chart = document.createElement("progress-chart");
    const forms = make("div", { class: "columns" });
    const said = make("p", { class: "done", role: "status", hidden: true });
    section.append(forms, said, chart);
    let shown = "";

    function showForms() {
      const { taxonomy } = desk;
      const skills = desk.gap.skills.map(({ skill }) => [
        skill,
        taxonomy.textOf(taxonomy.findSkill(skill)?.label, intranet.language) || skill,
      ]);
      const skill = choice(
        skills.sort((a, b) => (a[1] < b[1] ? -1 : 1)),
        "wms",
      );
      const level = make("input", { type: "number", min: "1", max: "5", step: "1", value: "3", required: true });
      const share = make("input", { type: "number", min: "1", max: "100", step: "1", value: "75", required: true });
      const by = make("input", { type: "date", value: `${Number(desk.today.slice(0, 4)) + 1}-06-30`, required: true });
      const goal = make(
        "form",
        { class: "panel stack" },
        make("h2", {}, text("newGoal")),
        make(
          "div",
          { class: "fields" },
          field(text("skill"), skill),
          field(text("level"), level),
          field(text("sharePercent"), share),
          field(text("by"), by),
        ),
        make("button", { class: "press primary" }, text("setGoal")),
      );
      goal.addEventListener("submit", (event) => {
        event.preventDefault();
        const id = `${skill.value}-${level.value}-${by.value}`;
        if (desk.team.goals.some((each) => each.id === id)) return announce(said, text("goalThere"));
        const [wanted, reached] = [Number(share.value) / 100, Number(level.value)];
        const set =
          desk.snapshots
            .map(({ date }) => date)
            .sort()
            .at(-1) ?? desk.today;
        desk.addGoal({ id, skill: skill.value, level: reached, share: wanted, by: by.value, set });
        announce(said, text("goalSet"));
      });
      const day = make("input", { type: "date", value: quarterAfter(desk.today), required: true });
      const snapshot = make(
        "div",
        { class: "panel stack" },
        make("h2", {}, text("snapshot")),
        make("p", { class: "quiet" }, text("snapshotText")),
        make(
          "div",
          { class: "fields" },
          field(text("day"), day),
          press(text("takeSnapshot"), () => {
            if (day.value === "") return;
            desk.takeSnapshot(day.value);
            announce(said, text("snapshotTaken", { date: sayDay(day.value, intranet.language) }));
          }),
        ),
      );
      forms.replaceChildren(goal, snapshot);
    }

    return () => {
      const key = `${intranet.language} ${desk.today}`;
      if (shown !== key) showForms();
      shown = key;
      Object.assign(chart, { taxonomy: intranet.map, team: desk.team, snapshots: desk.snapshots, kpis: desk.kpis });
    };
  },
};

/** The last day of the quarter that a day is in. */
function quarterAfter(day) {
  const [year, month] = day.split("-").map(Number);
  return new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0)).toISOString().slice(0, 10);
}
