import { make, makeIntro } from "../make.js";

/** The explorer on a large skills map, such as all occupations of ESCO: one that the server was given, or a file. */
export const page = {
  name: "beroepen",
  texts: {
    nl: {
      title: "Alle beroepen",
      intro: "Kijk verder dan Noordhaven: dezelfde verkenner, op duizenden beroepen tegelijk.",
      none: "Hier hoort een grote skillskaart",
      noneText: "Bijvoorbeeld ESCO, de beroepen en skills van de Europese Unie. Zo maak je er een:",
      get: "Haal de CSV-bestanden van ESCO 1.1 op (esco.ec.europa.eu, taal Engels en Nederlands) en zet ze in één map.",
      convert: "Maak er een skillskaart van:",
      open: "Start dit intranet ermee, of kies het bestand hier:",
      choose: "Kies een skillskaart (JSON)",
      other: "Kies een ander bestand",
      counts: "{title}: {roles} rollen, {skills} skills.",
      reading: "Een moment: het bestand wordt gelezen…",
      broken:
        "“{name}” is geen JSON-bestand dat we kunnen lezen. Kies het bestand dat ‘skillways convert’ heeft gemaakt.",
      empty: "“{name}” is geen skillskaart. Kies het bestand dat ‘skillways convert’ heeft gemaakt.",
    },
    en: {
      title: "All occupations",
      intro: "Look further than Noordhaven: the same explorer, on thousands of occupations at once.",
      none: "A large skills map belongs here",
      noneText: "For instance ESCO, the occupations and skills of the European Union. This is how to make one:",
      get: "Get the CSV files of ESCO 1.1 (esco.ec.europa.eu, in English and Dutch) and put them in one folder.",
      convert: "Make a skills map of them:",
      open: "Start this intranet with it, or choose the file here:",
      choose: "Choose a skills map (JSON)",
      other: "Choose another file",
      counts: "{title}: {roles} roles, {skills} skills.",
      reading: "One moment: the file is being read…",
      broken: "“{name}” is no JSON file that we can read. Choose the file that ‘skillways convert’ made.",
      empty: "“{name}” is no skills map. Choose the file that ‘skillways convert’ made.",
    },
  },
  start(intranet, section) {
    const explorer = document.createElement("career-explorer");
    const status = make("p", { role: "status", class: "quiet" });
    const file = make("input", { type: "file", accept: ".json,application/json" });
    const choose = make("label", { class: "choose" }, make("span", { "data-text": "choose" }), file);
    const how = make(
      "section",
      { class: "panel how" },
      make("h2", { "data-text": "none" }),
      make("p", { "data-text": "noneText" }),
      make(
        "ol",
        {},
        make("li", { "data-text": "get" }),
        make(
          "li",
          {},
          make("span", { "data-text": "convert" }),
          make("code", {}, "npx skillways convert --format esco DIR --lang en,nl -o esco.json"),
        ),
        make("li", {}, make("span", { "data-text": "open" }), make("code", {}, "npm start -- --taxonomy esco.json")),
      ),
    );
    section.append(makeIntro(choose), status, how, explorer);
    explorer.hidden = true;
    let map = null;
    /** What is said, and its values: said again in another language. */
    let said = ["reading", {}];

    file.addEventListener("change", async () => {
      const [chosen] = file.files;
      if (chosen === undefined) return;
      const { name } = chosen;
      say("reading");
      open(await readMap(() => chosen.text()), name);
    });
    readMap(async () => (await fetch("/given/taxonomy.json")).text()).then((given) => {
      if (given.map !== null || given.isBroken) open(given, "--taxonomy");
      else say(undefined);
    });

    function open(read, name) {
      const isMap = Array.isArray(read.map?.roles) && Array.isArray(read.map.skills);
      if (!isMap) {
        say(read.isBroken ? "broken" : "empty", { name });
        return;
      }
      map = read.map;
      explorer.from = explorer.to = "";
      explorer.taxonomy = map;
      how.hidden = true;
      explorer.hidden = false;
      say("counts", {});
    }

    function say(key, values = {}) {
      said = [key, values];
      showStatus();
    }

    function showStatus() {
      const [key, values] = said;
      const number = (count) => count.toLocaleString(intranet.language);
      const all =
        key === "counts"
          ? { title: intranet.label(map.title), roles: number(map.roles.length), skills: number(map.skills.length) }
          : values;
      status.textContent =
        key === undefined
          ? ""
          : Object.entries(all).reduce(
              (line, [name, value]) => line.replace(`{${name}}`, value),
              intranet.text(key, page),
            );
      status.hidden = key === undefined;
      choose.firstChild.dataset.text = map === null ? "choose" : "other";
      choose.firstChild.textContent = intranet.text(choose.firstChild.dataset.text, page);
    }

    return { show: showStatus };
  },
};

/** What a text says as JSON; a server without such a file says null. */
async function readMap(read) {
  try {
    return { map: JSON.parse(await read()), isBroken: false };
  } catch {
    return { map: null, isBroken: true };
  }
}
