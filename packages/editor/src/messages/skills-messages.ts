import type { Catalogue } from "./messages.js";

const en = {
  "skills.label": {
    one: "{word.skills}: {count} {word.skill} and how it hangs together",
    other: "{word.skills}: {count} {word.skills} and how they hang together",
  },
  "skills.help":
    "Arrow keys follow the relations, E goes along the lines of a {word.skill}, Enter opens or closes a group, C connects, G puts in a group, question mark shows all keys.",
  "skills.holds": { one: "Holds {count} {word.skill}.", other: "Holds {count} {word.skills}." },
  "skills.askedBy": { one: "Asked by {count} {word.role}.", other: "Asked by {count} {word.roles}." },
  "skills.relations": { one: "{count} relation.", other: "{count} relations." },
  "skills.alsoIn": "Also in {groups}",
  "skills.opened": { one: "{name} opened, {count} {word.skill}", other: "{name} opened, {count} {word.skills}" },
  "skills.closed": { one: "{name} closed, {count} {word.skill}", other: "{name} closed, {count} {word.skills}" },
  "skills.edgeEnd": "No relation leads further that way",
  "skills.step": "{name}, {place} of {count} relations of {from}",
  "skills.noEdges": "{name} has no lines to follow",
  "menu.changeConnection": "Change the connection…",
  "help.edges": "Along the lines of a {word.role} or {word.skill}; Enter changes the line",
  "help.group": "In the {word.skills}: put in a {word.group}; with Shift out of it",
  "groups.choose": "In which {word.group} does {name} belong?",
  "groups.chooseMany": {
    one: "In which {word.group} does {count} item belong?",
    other: "In which {word.group} do {count} items belong?",
  },
  "groups.allOpen": "All {word.groups} are open",
  "groups.allClosed": "All {word.groups} are closed",
  "menu.putInGroup": "Put in {word.group}…",
  "menu.takeOutOfGroup": "Take out of the {word.group}",
  "menu.openGroups": "Open all {word.groups}",
  "menu.closeGroups": "Close all {word.groups}",
  "edge.requires": "builds on {name}",
  "edge.requiresLevel": "builds on {name}, level {level}",
  "edge.requiredBy": "basis for {name}",
  "edge.requiredByLevel": "basis for {name}, from level {level}",
  "edge.overlaps": "overlaps with {name}, {share}",
  "edge.equivalent": "same as {name}",
  "edge.to": "leads to {name}",
  "edge.toBlocked": "may not lead to {name}",
  "edge.fromRole": "comes from {name}",
  "edge.fromBlocked": "may not come from {name}",
  "edge.place": "{text}; {place} of {count}",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "skills.label": {
    one: "{word.skills}: {count} {word.skill} en hoe die samenhangt",
    other: "{word.skills}: {count} {word.skills} en hoe ze samenhangen",
  },
  "skills.help":
    "Pijltoetsen volgen de relaties, E gaat langs de lijnen van een {word.skill}, Enter opent of sluit een groep, C verbindt, G zet in een groep, vraagteken toont alle toetsen.",
  "skills.holds": { one: "Bevat {count} {word.skill}.", other: "Bevat {count} {word.skills}." },
  "skills.askedBy": { one: "Gevraagd door {count} {word.role}.", other: "Gevraagd door {count} {word.roles}." },
  "skills.relations": { one: "{count} relatie.", other: "{count} relaties." },
  "skills.alsoIn": "Ook in {groups}",
  "skills.opened": { one: "{name} geopend, {count} {word.skill}", other: "{name} geopend, {count} {word.skills}" },
  "skills.closed": { one: "{name} gesloten, {count} {word.skill}", other: "{name} gesloten, {count} {word.skills}" },
  "skills.edgeEnd": "Die kant op gaat geen relatie verder",
  "skills.step": "{name}, relatie {place} van {count} van {from}",
  "skills.noEdges": "{name} heeft geen lijnen om te volgen",
  "menu.changeConnection": "De verbinding veranderen…",
  "help.edges": "Langs de lijnen van een {word.role} of {word.skill}; Enter verandert de lijn",
  "help.group": "Bij de {word.skills}: in een {word.group} zetten; met Shift eruit",
  "groups.choose": "Bij welke {word.group} hoort {name}?",
  "groups.chooseMany": {
    one: "Bij welke {word.group} hoort {count} onderdeel?",
    other: "Bij welke {word.group} horen {count} onderdelen?",
  },
  "groups.allOpen": "Alle {word.groups} staan open",
  "groups.allClosed": "Alle {word.groups} zijn dicht",
  "menu.putInGroup": "In een {word.group} zetten…",
  "menu.takeOutOfGroup": "Uit de {word.group} halen",
  "menu.openGroups": "Alle {word.groups} openen",
  "menu.closeGroups": "Alle {word.groups} sluiten",
  "edge.requires": "bouwt voort op {name}",
  "edge.requiresLevel": "bouwt voort op {name}, niveau {level}",
  "edge.requiredBy": "basis voor {name}",
  "edge.requiredByLevel": "basis voor {name}, vanaf niveau {level}",
  "edge.overlaps": "overlapt met {name}, {share}",
  "edge.equivalent": "hetzelfde als {name}",
  "edge.to": "leidt naar {name}",
  "edge.toBlocked": "mag niet leiden naar {name}",
  "edge.fromRole": "komt van {name}",
  "edge.fromBlocked": "mag niet komen van {name}",
  "edge.place": "{text}; {place} van {count}",
};

export type SkillsTexts = typeof en;

/** What the drawing says of skills, groups and lines; loaded after the first drawing. */
export const skillsMessages: Catalogue<SkillsTexts> = { en, nl };
