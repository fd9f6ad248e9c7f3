import type { Catalogue } from "./messages.js";

const en = {
  "tree.label": "All of {name}",
  "tree.help":
    "Arrows go through the list; right opens and left closes. Enter shows properties, F2 renames, N adds, C connects, M moves, Delete removes. A digit sets the level that is asked.",
  "tree.moveTo": "can lead to {name}",
  "tree.usedBy": { one: "asked by {count} {word.role}", other: "asked by {count} {word.roles}" },
  "tree.tools": "Do with the chosen line",
  "tree.add": "Add",
  "tree.move": "Move to…",
  "tree.newFamily": "New {word.family}",
  "tree.newRole": "New {word.role} in {name}",
  "tree.newSkill": "New {word.skill} in {name}",
  "tree.rename": "New name of {name}",
  "tree.chooseFamily": "Which {word.family} does {name} go to?",
  "tree.chooseGroup": "What does {name} become part of?",
  "tree.noGroup": "No group",
  "tree.many": { one: "{count} line", other: "{count} lines" },
  "tree.cut": {
    one: "{name} is cut. Go to its new place and press Control V.",
    other: "{count} lines are cut. Go to their new place and press Control V.",
  },
  "tree.cannotMove": "This cannot be moved elsewhere",
  "tree.cannotPaste": "That cannot go here",
  "tree.nothingCut": "Nothing is cut. Press Control X on a {word.role} or {word.skill} first.",
  "tree.noMatch": "Nothing begins with “{text}”",
  "tree.noLevel": "There is no level to set here",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "tree.label": "Alles van {name}",
  "tree.help":
    "Met de pijltoetsen ga je door de lijst; rechts opent en links sluit. Enter toont eigenschappen, F2 geeft een andere naam, N voegt toe, C verbindt, M verplaatst, Delete verwijdert. Een cijfer kiest het gevraagde niveau.",
  "tree.moveTo": "kan naar {name}",
  "tree.usedBy": { one: "gevraagd door {count} {word.role}", other: "gevraagd door {count} {word.roles}" },
  "tree.tools": "Wat je met de gekozen regel kunt doen",
  "tree.add": "Toevoegen",
  "tree.move": "Verplaatsen…",
  "tree.newFamily": "Nieuwe {word.family}",
  "tree.newRole": "Nieuwe {word.role} in {name}",
  "tree.newSkill": "Nieuwe {word.skill} in {name}",
  "tree.rename": "Nieuwe naam van {name}",
  "tree.chooseFamily": "Naar welke {word.family} gaat {name}?",
  "tree.chooseGroup": "Waar gaat {name} bij horen?",
  "tree.noGroup": "Geen groep",
  "tree.many": { one: "{count} regel", other: "{count} regels" },
  "tree.cut": {
    one: "{name} is geknipt. Ga naar de nieuwe plek en druk op Control V.",
    other: "{count} regels zijn geknipt. Ga naar hun nieuwe plek en druk op Control V.",
  },
  "tree.cannotMove": "Dit kan niet naar een andere plek",
  "tree.cannotPaste": "Dat kan hier niet",
  "tree.nothingCut": "Er is niets geknipt. Druk eerst op Control X bij een {word.role} of {word.skill}.",
  "tree.noMatch": "Niets begint met ‘{text}’",
  "tree.noLevel": "Hier is geen niveau te kiezen",
};

export type TreeTexts = typeof en;

/** What the outline says, the view that lists everything. */
export const treeMessages: Catalogue<TreeTexts> = { en, nl };
