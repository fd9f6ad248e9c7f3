import { make, makeIntro } from "../make.js";

/** Every role by family; and one role, `#rollen?id`. */
export const page = {
  name: "rollen",
  hasPerson: true,
  texts: {
    nl: {
      title: "Rollen",
      intro: "Alle rollen bij Noordhaven. Kies er een en lees wat de rol vraagt en hoe je er komt.",
      find: "Zoek een rol",
      none: "Geen rol heet zo. Probeer een ander woord.",
      grade: "schaal",
      all: "Alle rollen",
      others: "Andere rollen",
      unknown: "Deze rol bestaat niet (meer). Kies een andere uit de lijst.",
      pay: "€ {min} – {max} bruto per maand",
      routes: "Toon routes naar deze rol",
      opens: "Wat gaat er open vanuit deze rol?",
      asks: "Wat deze rol vraagt",
      essential: "Onmisbaar",
      important: "Belangrijk",
      optional: "Mooi meegenomen",
      level: "niveau {level} van {top}",
      has: "nodig",
      yours: "Wat jij nog leert",
      isYours: "Dit is je rol.",
      nobody: "Kies hierboven wie je bent, dan zie je wat jij voor deze rol nog leert.",
      from: "Wie kan hiernaartoe groeien?",
      fromText: "Rollen die al veel hebben van wat deze rol vraagt.",
      team: "Wie in je team is het dichtst bij?",
      to: "Waar kun je hierna heen?",
      toText: "Rollen waarvoor je dan al veel hebt.",
      moved: "{count} collega’s deden deze stap",
      movedOnce: "1 collega deed deze stap",
      share: "heeft {share} al",
      shareYou: "{share} heb je dan al",
      hours: "{hours} uur leren",
      nothing: "Nog niets bekend.",
      wait: "Een moment…",
    },
    en: {
      title: "Roles",
      intro: "All roles at Noordhaven. Choose one to read what it asks and how to get there.",
      find: "Find a role",
      none: "No role is called that. Try another word.",
      grade: "grade",
      all: "All roles",
      others: "Other roles",
      unknown: "This role is not there (any more). Choose another one from the list.",
      pay: "€ {min} – {max} gross a month",
      routes: "Show routes to this role",
      opens: "What opens up from this role?",
      asks: "What this role asks",
      essential: "Essential",
      important: "Important",
      optional: "Nice to have",
      level: "level {level} of {top}",
      has: "needed",
      yours: "What you still learn",
      isYours: "This is your role.",
      nobody: "Choose above who you are, and you see what you still learn for this role.",
      from: "Who could grow into this?",
      fromText: "Roles that have much of what this role asks already.",
      team: "Who in your team is closest?",
      to: "Where can you go from here?",
      toText: "Roles for which you then have much already.",
      moved: "{count} colleagues made this move",
      movedOnce: "1 colleague made this move",
      share: "has {share} already",
      shareYou: "you then have {share}",
      hours: "{hours} hours of learning",
      nothing: "Nothing known yet.",
      wait: "One moment…",
    },
  },
  start(intranet, section) {
    const list = make("div", { class: "role-list" });
    const filter = make("input", { type: "search", autocomplete: "off" });
    const head = makeIntro(make("label", { class: "find" }, make("span", { "data-text": "find" }), filter));
    const missing = make("p", { class: "panel", role: "status", "data-text": "unknown" });
    const all = make("div", {}, head, missing, list);
    const one = make("article", { class: "role" });
    section.append(all, one);
    filter.addEventListener("input", () => showList());
    let role;

    function showList() {
      const wanted = filter.value.trim().toLowerCase();
      const names = ({ label, altLabels = {} }) =>
        [...Object.values(label), ...Object.values(altLabels).flat()].join("\n").toLowerCase();
      const known = new Set(intranet.map.families?.map(({ id }) => id));
      const groups = [...(intranet.map.families ?? []), { id: undefined }];
      const families = groups.flatMap((family) => {
        const roles = intranet.map.roles
          .filter((each) => (known.has(each.family) ? each.family : undefined) === family.id)
          .filter((each) => names(each).includes(wanted))
          .sort((a, b) => (a.grade ?? 0) - (b.grade ?? 0) || (a.id < b.id ? -1 : 1));
        return roles.length === 0 ? [] : [{ family, roles }];
      });
      list.replaceChildren(
        ...families.map(({ family, roles }) =>
          make(
            "section",
            { class: "panel" },
            make("h2", {}, intranet.label(family.label) || intranet.text("others", page)),
            make(
              "ul",
              {},
              ...roles.map(({ id, label, grade }) =>
                make(
                  "li",
                  {},
                  make("a", { href: `#rollen?${encodeURIComponent(id)}` }, intranet.label(label)),
                  make(
                    "span",
                    { class: "quiet" },
                    grade === undefined ? "" : `${intranet.text("grade", page)} ${grade}`,
                  ),
                ),
              ),
            ),
          ),
        ),
        families.length === 0 ? make("p", { class: "panel", role: "status" }, intranet.text("none", page)) : "",
      );
    }

    async function showOne(wanted) {
      const { showRole } = await import("./role.js");
      if (role !== wanted) return;
      showRole(one, role, intranet, page);
      // What was pressed to come here is gone: a keyboard goes on from the title.
      if (document.activeElement === document.body) one.querySelector("h1").focus({ preventScroll: true });
    }

    return {
      show(question) {
        const wanted = new URLSearchParams(`id=${question}`).get("id");
        role = intranet.map.roles.find(({ id }) => id === wanted);
        missing.hidden = role !== undefined || wanted === "";
        all.hidden = role !== undefined;
        one.hidden = role === undefined;
        if (role === undefined) showList();
        else showOne(role);
      },
      title: () => (role === undefined ? undefined : intranet.label(role.label)),
    };
  },
};
