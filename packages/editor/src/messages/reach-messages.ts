import type { Catalogue } from "./messages.js";

const en = {
  "reach.title": "What opens up",
  "reach.text":
    "How soon you could be ready, if you learn {hours} hours a week. Change the hours above and the {word.roles} move along.",
  "reach.view": "How to show what opens up",
  "reach.asPicture": "Picture",
  "reach.asList": "List",
  "reach.you": "You",
  "reach.pictureName":
    "{word.roles} around you: the nearer, the sooner they open. Up and down stay within a stretch of time, left and right go to an earlier or later one. Enter chooses.",
  "reach.now": "right away",
  "reach.within": "within {time}",
  "reach.later": "after 2 years",
  "reach.band": { one: "{time}: {count} {word.role}", other: "{time}: {count} {word.roles}" },
  "reach.dot": "{role}, {time}. {family}",
  "reach.more": { one: "{count} more", other: "{count} more" },
  "reach.moreName": {
    one: "{count} more {word.role} {time}: show the list",
    other: "{count} more {word.roles} {time}: show the list",
  },
  "reach.showMore": { one: "Show {count} more {word.role}", other: "Show {count} more {word.roles}" },
  "reach.choose": "Show routes to {role}",
  "reach.via": "first {roles}",
  "reach.none": "Nothing opens up within 2 years at this pace",
  "reach.noneText": "Try more hours a week, or look at what is close to you.",
  "reach.noneSoon": "At this pace nothing opens within 2 years. More hours a week bring these {word.roles} nearer.",
  "reach.incomplete": "There are more {word.roles} than we could look through. These are the soonest we found.",
  "reach.announce": {
    one: "With {hours} hours a week, 1 {word.role} opens within 2 years: {role}, {time}.",
    other: "With {hours} hours a week, {count} {word.roles} open within 2 years. The first is {role}, {time}.",
  },
  "reach.announceNone": "With {hours} hours a week, no {word.role} opens within 2 years.",

  "unlocks.title": "One {word.skill} that opens most",
  "unlocks.text":
    "Learn only this, and you have at least {enough} of what these {word.roles} ask. The {word.skill} that opens most comes first.",
  "unlocks.opens": { one: "opens {count} {word.role}", other: "opens {count} {word.roles}" },
  "unlocks.more": { one: "and {count} more", other: "and {count} more" },
  "unlocks.to": "to {level}",
  "unlocks.try": "What if I learn this?",
  "unlocks.none":
    "No single {word.skill} opens a {word.role} by itself. You need a few together: look at what is close.",

  "surprise.title": "Closer than you think",
  "surprise.text": "This is other work than you do now. Still, you have part of what these {word.roles} ask.",
  "surprise.why": "You bring {skills} with you. You already have {share} of what is needed.",
  "surprise.whyRange":
    "You bring {skills} with you. You already have between {low} and {high} of what is needed; not everything is known yet.",
  "surprise.time": "Still needed: {time}",
  "surprise.nothing": "You have all that is needed already.",
  "surprise.none": "No surprises yet",
  "surprise.noneText":
    "No {word.role} in other work asks what you can do now. Answer a few questions about what you can do, and look again.",
  "surprise.announce": {
    one: "1 {word.role} in another {word.family}: {role}.",
    other: "{count} {word.roles} in other {word.families}. The closest is {role}.",
  },
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "reach.title": "Wat er voor je opengaat",
  "reach.text":
    "Zo snel kun je klaar zijn als je {hours} uur per week leert. Verander hierboven de uren, en de {word.roles} schuiven mee.",
  "reach.view": "Hoe je ziet wat er opengaat",
  "reach.asPicture": "Plaatje",
  "reach.asList": "Lijst",
  "reach.you": "Jij",
  "reach.pictureName":
    "{word.roles} om je heen: hoe dichterbij, hoe sneller ze opengaan. Met omhoog en omlaag blijf je binnen een periode, met links en rechts ga je naar een eerdere of latere. Enter kiest.",
  "reach.now": "meteen",
  "reach.within": "binnen {time}",
  "reach.later": "na 2 jaar",
  "reach.band": { one: "{time}: {count} {word.role}", other: "{time}: {count} {word.roles}" },
  "reach.dot": "{role}, {time}. {family}",
  "reach.more": { one: "nog {count}", other: "nog {count}" },
  "reach.moreName": {
    one: "Nog {count} {word.role} {time}: toon de lijst",
    other: "Nog {count} {word.roles} {time}: toon de lijst",
  },
  "reach.showMore": { one: "Toon nog {count} {word.role}", other: "Toon nog {count} {word.roles}" },
  "reach.choose": "Toon routes naar {role}",
  "reach.via": "eerst {roles}",
  "reach.none": "In dit tempo gaat er binnen 2 jaar niets open",
  "reach.noneText": "Probeer meer uren per week, of kijk wat er dicht bij je ligt.",
  "reach.noneSoon":
    "In dit tempo gaat er binnen 2 jaar niets open. Met meer uren per week komen deze {word.roles} dichterbij.",
  "reach.incomplete": "Er zijn meer {word.roles} dan we konden bekijken. Dit zijn de snelste die we vonden.",
  "reach.announce": {
    one: "Met {hours} uur per week gaat er binnen 2 jaar 1 {word.role} open: {role}, {time}.",
    other: "Met {hours} uur per week gaan er binnen 2 jaar {count} {word.roles} open. De eerste is {role}, {time}.",
  },
  "reach.announceNone": "Met {hours} uur per week gaat er binnen 2 jaar geen {word.role} open.",

  "unlocks.title": "Eén {word.skill} die het meeste opent",
  "unlocks.text":
    "Leer je alleen dit, dan heb je al minstens {enough} van wat deze {word.roles} vragen. Wat het meeste opent, staat bovenaan.",
  "unlocks.opens": { one: "opent {count} {word.role}", other: "opent {count} {word.roles}" },
  "unlocks.more": { one: "en nog {count}", other: "en nog {count}" },
  "unlocks.to": "tot {level}",
  "unlocks.try": "Wat als ik dit leer?",
  "unlocks.none":
    "Met één {word.skill} erbij gaat er nog geen {word.role} open. Je hebt er een paar samen nodig. Kijk wat er dicht bij je ligt.",

  "surprise.title": "Dichterbij dan je denkt",
  "surprise.text": "Dit is ander werk dan je nu doet. Toch heb je al een deel van wat deze {word.roles} vragen.",
  "surprise.why": "Je neemt {skills} mee. Je hebt al {share} van wat nodig is.",
  "surprise.whyRange":
    "Je neemt {skills} mee. Je hebt al tussen {low} en {high} van wat nodig is; nog niet alles is bekend.",
  "surprise.time": "Nog nodig: {time}",
  "surprise.nothing": "Je hebt alles al wat nodig is.",
  "surprise.none": "Nog geen verrassingen",
  "surprise.noneText":
    "Geen {word.role} in ander werk vraagt wat je nu kunt. Beantwoord een paar vragen over wat je kunt en kijk dan nog eens.",
  "surprise.announce": {
    one: "1 {word.role} in een andere {word.family}: {role}.",
    other: "{count} {word.roles} in andere {word.families}. De dichtstbijzijnde is {role}.",
  },
};

export type ReachTexts = typeof en;

/** What the career explorer says about what opens up, and about surprises; comes with the parts that show them. */
export const reachMessages: Catalogue<ReachTexts> = { en, nl };
