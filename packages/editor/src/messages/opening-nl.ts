import type { Catalogue } from "./messages.js";
import type { openingEn } from "./opening-en.js";

export const openingNl: Catalogue<typeof openingEn>["nl"] = {
  "bar.label": "De {word.map} bewerken",
  "bar.outline": "Overzicht",
  "canvas.label": "Loopbaankaart: {count} {word.roles}",
  "canvas.roleLabel": "{word.role} van dichtbij: {name}",
  "canvas.help": "Pijltoetsen volgen de stappen, Enter opent, C verbindt, vraagteken toont alle toetsen.",
  "canvas.grade": "Functieniveau {grade}",
  "canvas.noGrade": "Zonder functieniveau",
  "node.role": "{word.role}",
  "node.grade": "{family}, functieniveau {grade}",
  "node.description": "{word.moves} hiervandaan: {out}, hierheen: {in}; {word.skills}: {skills}.",
  "node.problems": { one: "{count} probleem", other: "{count} problemen" },
  "node.none": "zonder familie",
  "edge.move": "Van {from} naar {to}: {kind}",
  "edge.blocked": "Van {from} naar {to}: niet toegestaan",
  "edge.observed": { one: "gezet door {count} persoon", other: "gezet door {count} mensen" },
  "props.title": "Eigenschappen",
  "problems.title": "Problemen",
  "announce.notLoaded": "Dit deel kon niet worden geladen. Probeer het opnieuw.",
  "announce.readonly": "Deze {word.map} is alleen om te lezen",
};
