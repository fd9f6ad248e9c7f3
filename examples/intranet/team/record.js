import { make } from "../make.js";
import { announce, press, saveAs, sayDay, sayPercent, table } from "./fill.js";

/** A decision record: all that made a ranking, to print, to sign for, and to compute again. */
export const record = {
  name: "verslag",
  start({ desk, intranet, text }, section) {
    const page = make("article", { class: "record" });
    section.append(page);

    function show(question) {
      const id = new URLSearchParams(question).get("nr");
      const record = desk.records.find((each) => each.id === id) ?? desk.records.at(-1);
      if (record === undefined) {
        page.replaceChildren(
          make("p", {}, text("noRecord")),
          make("a", { href: "#team?kandidaten" }, text("tab.kandidaten")),
        );
        return;
      }
      const { language } = intranet;
      const said = make("p", { class: "done", role: "status", hidden: true });
      const role = desk.taxonomy.textOf(desk.taxonomy.findRole(record.question.role)?.label, language);
      const facts = [
        [text("number"), record.id],
        [text("recordDate"), sayDay(record.date, language)],
        [text("question"), text("questionText", { role })],
        [text("map"), `${record.taxonomy.id} ${record.taxonomy.version}`],
        [text("fingerprint"), record.taxonomy.digest],
        [text("software"), `${record.software.name} ${record.software.version}`],
        [text("profilesUsed"), String(record.profiles.length)],
        [text("settings"), make("code", {}, JSON.stringify(record.settings))],
      ];
      page.replaceChildren(
        make("div", { class: "presses" }, ...presses(record, said)),
        said,
        make("h2", {}, text("recordTitle")),
        table([], facts, text("recordTitle")),
        make("h3", {}, text("rules")),
        make("ul", {}, ...record.rules.map((rule) => make("li", {}, intranet.label(rule)))),
        make("h3", {}, text("answer")),
        table(
          [text("candidate", { number: "" }).trim(), text("covers"), text("inTheWay"), text("hours")],
          record.result.candidates.map(({ candidate, label, gap }) => [
            label ?? text("candidate", { number: candidate.split("-").at(-1) }),
            `${sayPercent(gap.readiness.low, language)} – ${sayPercent(gap.readiness.high, language)}`,
            gap.blockers
              .map(({ skill }) => desk.taxonomy.textOf(desk.taxonomy.findSkill(skill)?.label, language))
              .join(", ") || "–",
            String(Math.round(gap.effort.hours)),
          ]),
          text("answer"),
        ),
        make("p", { class: "sign" }, text("sign")),
      );
    }

    function presses(record, said) {
      const name = `verslag-${record.id}`;
      return [
        press(text("print"), () => print(), "primary"),
        press(text("saveJson"), () => saveAs(`${name}.json`, JSON.stringify(record, null, 2), "application/json")),
        press(text("savePage"), () => {
          const page = desk.people.writeDecisionPage(record, desk.taxonomy, intranet.language);
          saveAs(`${name}.html`, page, "text/html");
        }),
        press(text("recompute"), () => {
          const { holds } = desk.people.recomputeDecision(JSON.parse(JSON.stringify(record)), desk.taxonomy);
          announce(said, text(holds ? "holdsTrue" : "holdsFalse"));
        }),
      ];
    }

    return show;
  },
};
