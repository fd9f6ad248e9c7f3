import { makeIntro } from "../make.js";

/** Where L&D draws the skills map. */
export const page = {
  name: "skillskaart",
  isWide: true,
  texts: {
    nl: {
      title: "Skillskaart",
      intro:
        "Voor L&D: teken rollen, wat ze vragen en de stappen ertussen. Collega's zien het meteen bij Mijn loopbaan.",
    },
    en: {
      title: "Skills map",
      intro: "For L&D: draw roles, what they ask and the moves between them. Colleagues see it at once in My career.",
    },
  },
  start(intranet, section) {
    const editor = document.createElement("skills-map-editor");
    section.append(makeIntro(), editor);
    // All pages look at one skills map: what L&D changes here is what employees see there.
    let open = null;
    editor.addEventListener("skills-map-change", (event) => {
      open = event.document;
      intranet.set({ map: open });
    });
    return {
      show() {
        if (open !== intranet.map) editor.taxonomy = open = intranet.map;
      },
    };
  },
};
