import { make, makeIntro } from "../make.js";
import { candidates } from "../team/candidates.js";
import { TeamDesk } from "../team/desk.js";
import { createText } from "../team/fill.js";
import { overview } from "../team/overview.js";
import { plans } from "../team/plans.js";
import { progress } from "../team/progress.js";
import { ratings } from "../team/ratings.js";
import { record } from "../team/record.js";
import { texts } from "../team/texts.js";

/** In the order of the tabs; the last has none, another part leads to it. */
const parts = [overview, ratings, candidates, plans, progress, record];

/** A manager's page: `#team`, or `#team?` with the name of a part. */
export const page = {
  name: "team",
  texts,
  start(intranet, section) {
    const text = createText(intranet, page);
    const tabs = make("nav", { class: "parts", "data-label": "tabs" });
    for (const { name } of parts.slice(0, -1)) {
      tabs.append(make("a", { href: `#team?${name}`, "data-part": name, "data-text": `tab.${name}` }));
    }
    const status = make("p", { role: "status", "data-text": "loading" });
    section.append(makeIntro(), tabs, status);
    const desk = new TeamDesk();
    const started = new Map();
    let isLoaded = false;
    let question = "";

    desk.load().then(
      () => {
        isLoaded = true;
        status.remove();
        desk.addEventListener("change", show);
        intranet.set({});
      },
      (error) => {
        console.error(error);
        status.dataset.text = "notLoaded";
        intranet.set({});
      },
    );

    function show() {
      const [name, ...rest] = question.split("&");
      const part = parts.find((each) => each.name === name) ?? parts[0];
      for (const link of tabs.children) {
        if (link.dataset.part === part.name) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
      if (!isLoaded || intranet.map === null) return;
      desk.map = intranet.map;
      const { place, draw } = started.get(part) ?? start(part);
      for (const other of started.values()) other.place.hidden = other.place !== place;
      draw(rest.join("&"));
    }

    function start(part) {
      const place = make("div", { class: "part" });
      section.append(place);
      const running = { place, draw: part.start({ desk, intranet, text }, place) };
      started.set(part, running);
      return running;
    }

    return {
      show(asked) {
        question = asked;
        show();
      },
    };
  },
};
