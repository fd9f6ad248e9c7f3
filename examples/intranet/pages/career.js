import { makeIntro } from "../make.js";

/** Where an employee looks for a way. */
export const page = {
  name: "loopbaan",
  hasPerson: true,
  texts: {
    nl: {
      title: "Mijn loopbaan",
      intro:
        "Ontdek welke rollen bij Noordhaven dicht bij je liggen, welke route erheen past en wat je daarvoor leert.",
    },
    en: {
      title: "My career",
      intro:
        "Find out which roles at Noordhaven are close to you, which route suits you and what you learn on the way.",
    },
  },
  start(intranet, section) {
    const explorer = document.createElement("career-explorer");
    section.append(makeIntro(), explorer);
    // A link to an answer: #loopbaan?from=…&to=…&hours=…
    explorer.shareUrl = (address) => `${location.origin}${location.pathname}#loopbaan?${address}`;
    explorer.addEventListener("career-profile-change", ({ profile }) => intranet.set({ profile }));
    if (intranet.has("plan")) {
      explorer.planRequest = true;
      explorer.addEventListener("career-plan-request", ({ plan }) => {
        intranet.set({ plan });
        location.hash = "plan";
      });
    }
    let shown = null;
    return {
      show(question) {
        explorer.taxonomy = intranet.map;
        if (explorer.profile !== intranet.profile) {
          explorer.profile = intranet.profile;
          explorer.from = "";
          explorer.to = "";
        }
        if (question !== "" && question !== shown) {
          explorer.to = "";
          explorer.restore(question);
        }
        shown = question;
      },
    };
  },
};
