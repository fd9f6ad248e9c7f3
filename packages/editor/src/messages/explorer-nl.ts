import type { OwnExplorerTexts } from "./explorer-en.js";
import type { Catalogue } from "./messages.js";

/** What the career explorer shows and says, in Dutch. */
export const explorerNl: Catalogue<OwnExplorerTexts>["nl"] = {
  "explorer.name": "Loopbaanverkenner",
  "explorer.working": "Een moment: we zoeken een antwoord…",
  "explorer.notLoaded": "Dit deel kon niet worden geladen. Kijk of je verbinding hebt en probeer het nog eens.",
  "explorer.again": "Probeer opnieuw",
  "explorer.reading": "Een moment: de skillskaart wordt gelezen…",

  "form.name": "Waar je bent en waar je heen wilt",
  "form.iAm": "Ik ben",
  "form.andWant": "en ik wil graag",
  "form.end": "worden.",
  "form.from": "De {word.role} die je nu hebt",
  "form.to": "De {word.role} die je wilt",
  "form.choose": "kies een {word.role}",
  "form.myProfile": "mijn profiel",
  "form.myProfileOf": "{name} (mijn profiel)",
  "form.hours": "Uren per week om te leren",
  "form.hoursBefore": "Ik kan",
  "form.hoursAfter": "uur per week leren.",

  "picker.clear": "Haal de {word.role} weg",
  "picker.none":
    "Geen {word.role} heet “{query}”. Probeer een ander woord, of maak het veld leeg om alle {word.roles} te zien.",
  "picker.more": {
    one: "Nog {count} {word.role}: typ om te zoeken",
    other: "Nog {count} {word.roles}: typ om te zoeken",
  },
  "picker.foundAs": "heet ook {name}",
  "picker.asksFor": "{word.roles} die {skill} vragen",
  "picker.asks": "vraagt {word.level} {level}",
  "picker.otherFamily": "Andere {word.roles}",
  "picker.found": { one: "{count} {word.role} gevonden", other: "{count} {word.roles} gevonden" },

  "role.grade": "{word} {grade}",

  "view.name": "Wat je kunt bekijken",
  "view.close": "Dicht bij jou",
  "view.reach": "Wat gaat er open",
  "view.surprise": "Verras me",
  "view.families": "Alle {word.roles}",

  "families.announce": { one: "{count} {word.family}", other: "{count} {word.families}" },

  "me.ask": "Beantwoord een paar vragen over wat je kunt",
  "me.askMore": "Beantwoord meer vragen",
  "me.rated": {
    one: "Mijn profiel: {count} {word.skill} beoordeeld",
    other: "Mijn profiel: {count} {word.skills} beoordeeld",
  },
  "me.remember": "Onthoud dit op dit apparaat",
  "me.forget": "Vergeet alles",

  "next.title": "Dicht bij jou",
  "next.text":
    "Deze {word.roles} lijken het meest op wat je nu doet. De dichtstbijzijnde staat bovenaan. Kies er een om te zien hoe je er komt.",
  "next.missing": "Nog te leren",
  "next.more": { one: "en nog {count}", other: "en nog {count}" },
  "next.ready": "Je hebt alles al wat nodig is",
  "next.blocked": "Eerst nodig: {skill}",
  "next.all": { one: "Toon nog {count} {word.role}", other: "Toon nog {count} {word.roles}" },
  "next.choose": "Toon routes naar {role}",
  "next.none": "Er ligt nog geen andere {word.role} dichtbij",
  "next.noneText":
    "Geen andere {word.role} vraagt iets wat jij al kunt. Kies hierboven een {word.role} die je leuk lijkt, en zie wat je daarvoor leert.",

  "plausibility.strong": "heel dichtbij",
  "plausibility.viable": "dichtbij",
  "plausibility.possible": "mogelijk",
  "plausibility.stretch": "grote stap",

  "fit.before": "Je hebt al",
  "fit.after": "van wat nodig is",
  "fit.rangeShort": "{low} – {high}",

  "time.now": "meteen",
  "time.weeks": { one: "{count} week", other: "{count} weken" },
  "time.months": { one: "{count} maand", other: "{count} maanden" },
  "time.years": { one: "{count} jaar", other: "{count} jaar" },
  "time.hours": { one: "{count} uur", other: "{count} uur" },
  "time.hoursShort": "{count} u",
  "time.underHour": "minder dan 1 uur",

  "step.learn": "{hours} leren, {time}",
  "step.moved": { one: "{count} collega deed deze stap", other: "{count} collega’s deden deze stap" },

  "skill.level": "{word} {level} van {top}",
  "skill.levelNamed": "{word} {level} van {top} ({name})",
  "skill.atAll": "dat je het hebt",

  "same.title": "Daar ben je al",
  "same.text": "Je koos twee keer dezelfde {word.role}. Kies een andere {word.role} om naartoe te gaan.",

  "announce.next": {
    one: "{count} {word.role} dicht bij jou",
    other: "{count} {word.roles} dicht bij jou. De dichtstbijzijnde is {role}.",
  },
  "announce.start": "Kies de {word.role} die je nu hebt.",

  "problem.title": "Dit kunnen we nog niet tonen",
};
