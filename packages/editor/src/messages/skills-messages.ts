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
  "groups.choose": "In which {word.group} does {name} belong?",
  "groups.chooseMany": {
    one: "In which {word.group} does {count} item belong?",
    other: "In which {word.group} do {count} items belong?",
  },
  "groups.allOpen": "All {word.groups} are open",
  "groups.allClosed": "All {word.groups} are closed",
  "groups.put": "Put in {word.group}…",
  "groups.takeOut": "Take out of the {word.group}",
  "groups.openAll": "Open all {word.groups}",
  "groups.closeAll": "Close all {word.groups}",
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
  "groups.choose": "Bij welke {word.group} hoort {name}?",
  "groups.chooseMany": {
    one: "Bij welke {word.group} hoort {count} onderdeel?",
    other: "Bij welke {word.group} horen {count} onderdelen?",
  },
  "groups.allOpen": "Alle {word.groups} staan open",
  "groups.allClosed": "Alle {word.groups} zijn dicht",
  "groups.put": "In een {word.group} zetten…",
  "groups.takeOut": "Uit de {word.group} halen",
  "groups.openAll": "Alle {word.groups} openen",
  "groups.closeAll": "Alle {word.groups} sluiten",
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
