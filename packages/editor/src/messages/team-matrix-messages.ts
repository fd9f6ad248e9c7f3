import type { Catalogue } from "./messages.js";
import { type SkillsMatrixTexts, skillsMatrixMessages } from "./skills-matrix-messages.js";
import { type TeamExplanationTexts, teamExplanationMessages } from "./team-explanation-messages.js";

const en = {
  "team.label": "People and {word.skills}: what each has, beside what is asked",
  "team.titleNone": "The team",
  "team.intro": { one: "{count} person, {skills} {word.skills}.", other: "{count} people, {skills} {word.skills}." },
  "team.introGaps": {
    one: "{count} {word.skill} is short",
    other: "{count} {word.skills} are short",
  },
  "team.introSingle": {
    one: "{count} hangs on one person",
    other: "{count} hang on one person",
  },
  "team.introUnknown": {
    one: "of {count} it is not known",
    other: "of {count} it is not known",
  },
  "team.introWell": "Nothing is short, and nothing hangs on one person.",
  "team.forRole": "Everybody is put beside the {word.role} {role}.",
  "team.suppressed":
    "With fewer than five people no figures are shown over the group, so that nobody can be told from them.",
  "team.withheld": {
    one: "{count} person is left out: they have not said that they may be looked up for another {word.role}.",
    other: "{count} people are left out: they have not said that they may be looked up for another {word.role}.",
  },
  "team.missing": {
    one: "Of {count} member of the team no profile was handed over.",
    other: "Of {count} members of the team no profile was handed over.",
  },
  "team.brokenProfiles": {
    one: "{count} profile could not be read, and is left out: {detail}",
    other: "{count} profiles could not be read, and are left out. The first: {detail}",
  },
  "team.otherTaxonomy": {
    one: "{count} profile belongs to another skills map, and is left out.",
    other: "{count} profiles belong to another skills map, and are left out.",
  },
  "team.unknownRoles": {
    one: "{count} member has a {word.role} that is not in this skills map ({id}).",
    other: "{count} members have a {word.role} that is not in this skills map ({id}).",
  },
  "team.unknownSkills": {
    one: "{count} rating is of a {word.skill} or a {word.level} that this skills map does not have. It does not count.",
    other:
      "{count} ratings are of a {word.skill} or a {word.level} that this skills map does not have. They do not count.",
  },
  "team.broken": "The team could not be read: {detail} Ask whoever keeps it to check it.",
  "team.unknownTarget": "The {word.role} “{id}” is not in this skills map. Choose another one.",
  "team.badDay": "“{day}” is no day. Give a day as YYYY-MM-DD.",
  "team.nobody": "There is nobody to show: the team has no members with a profile.",
  "team.nobodyConsented":
    "There is nobody to show: nobody in this team has said that they may be looked up for another {word.role}.",
  "team.nothingAsked":
    "Nothing is asked of this team yet: its members have no {word.role}, and the team has no targets.",
  "team.unexpected": "Something went wrong: {detail}",

  "team.filterPeople": "Filter people",
  "team.showAll": "All {word.skills}",
  "team.showShort": "Where somebody falls short",
  "team.showGaps": "Where the team is short",
  "team.showSingle": "Hanging on one person",
  "team.hideNames": "Hide names",
  "team.namesHidden": "Names are hidden. The numbers stay the same, whatever the order.",
  "team.person": "Person {number}",
  "team.byRole": "By {word.role}",
  "team.byNumber": "By number",
  "team.byGap": "Largest gap first",
  "team.byRisk": "Shortest first",
  "team.noRole": "Without a {word.role}",

  "team.legendMet": "comes to it",
  "team.legendShort": "falls short",
  "team.legendUnknown": "not known",
  "team.legendMore": "not asked",
  "team.legendBlocking": "a must is missing",

  "team.levelAt": "{word} {level}",
  "team.levelNamed": "{word} {level} ({name})",
  "team.cellMet": "Has {have}, asked is {need}: comes to it",
  "team.cellShort": "Has {have}, asked is {need}: {short} short",
  "team.cellUnknown": "Not known, asked is {need}",
  "team.cellAtAll": "Has it, at any {word.level}: comes to it",
  "team.cellNotAtAll": "Does not have it, and it is asked",
  "team.cellUnknownAtAll": "Not known whether it is there, and it is asked",
  "team.cellMore": "Has {have}, not asked",
  "team.cellNone": "Not asked, not known",
  "team.mustMissing": "a must",
  "team.readiness": "{low} shown",
  "team.readinessRange": "{low} to {high}",
  "team.short": { one: "{count} short", other: "{count} short" },
  "team.unknown": { one: "{count} not known", other: "{count} not known" },
  "team.musts": { one: "{count} must missing", other: "{count} musts missing" },
  "team.allMet": "all there",
  "team.noTarget": "no {word.role} to compare with",

  "team.wanted": {
    one: "Wanted: {count} person at {level}",
    other: "Wanted: {count} people at {level}",
  },
  "team.wantedBy": {
    one: "Wanted: {count} person at {level}, by {day}",
    other: "Wanted: {count} people at {level}, by {day}",
  },
  "team.qualified": { one: "{count} person comes to it", other: "{count} people come to it" },
  "team.qualifiedNone": "nobody comes to it",
  "team.notRated": { one: "{count} not known", other: "{count} not known" },
  "team.covered": "enough",
  "team.coveredLong": {
    one: "Enough: {count} can be missed.",
    other: "Enough: {count} can be missed.",
  },
  "team.single": "hangs on one person",
  "team.singleLong": "A single point of failure: when one of them leaves, the team is short.",
  "team.gap": { one: "{count} short", other: "{count} short" },
  "team.gapLong": { one: "Short: {count} person too few.", other: "Short: {count} people too few." },
  "team.perhaps": "not known",
  "team.perhapsLong": "Perhaps enough: those who are not known may come to it. Ask for ratings first.",
  "team.groupHidden": "no figures over so small a group",
  "team.who": "Who comes to it",
  "team.whoNot": "Who falls short",
  "team.whoUnknown": "Of whom it is not known",
} as const;

const nl: Catalogue<typeof en>["nl"] = {
  "team.label": "Mensen en {word.skills}: wat ieder heeft, naast wat gevraagd wordt",
  "team.titleNone": "Het team",
  "team.intro": { one: "{count} mens, {skills} {word.skills}.", other: "{count} mensen, {skills} {word.skills}." },
  "team.introGaps": {
    one: "bij {count} {word.skill} komt het team tekort",
    other: "bij {count} {word.skills} komt het team tekort",
  },
  "team.introSingle": {
    one: "{count} hangt aan één mens",
    other: "{count} hangen aan één mens",
  },
  "team.introUnknown": {
    one: "van {count} is het niet bekend",
    other: "van {count} is het niet bekend",
  },
  "team.introWell": "Nergens komt het team tekort, en niets hangt aan één mens.",
  "team.forRole": "Iedereen staat naast de {word.role} {role}.",
  "team.suppressed":
    "Bij minder dan vijf mensen tonen we geen cijfers over de groep, zodat niemand eruit te herkennen is.",
  "team.withheld": {
    one: "{count} mens is weggelaten: die heeft niet gezegd gevonden te willen worden voor een andere {word.role}.",
    other:
      "{count} mensen zijn weggelaten: die hebben niet gezegd gevonden te willen worden voor een andere {word.role}.",
  },
  "team.missing": {
    one: "Van {count} lid van het team is geen profiel meegegeven.",
    other: "Van {count} leden van het team is geen profiel meegegeven.",
  },
  "team.brokenProfiles": {
    one: "{count} profiel kon niet worden gelezen en is weggelaten: {detail}",
    other: "{count} profielen konden niet worden gelezen en zijn weggelaten. Het eerste: {detail}",
  },
  "team.otherTaxonomy": {
    one: "{count} profiel hoort bij een andere skillskaart en is weggelaten.",
    other: "{count} profielen horen bij een andere skillskaart en zijn weggelaten.",
  },
  "team.unknownRoles": {
    one: "{count} lid heeft een {word.role} die niet op deze skillskaart staat ({id}).",
    other: "{count} leden hebben een {word.role} die niet op deze skillskaart staat ({id}).",
  },
  "team.unknownSkills": {
    one: "{count} beoordeling gaat over een {word.skill} of een {word.level} dat deze skillskaart niet heeft. Die telt niet mee.",
    other:
      "{count} beoordelingen gaan over een {word.skill} of een {word.level} dat deze skillskaart niet heeft. Die tellen niet mee.",
  },
  "team.broken": "Het team kon niet worden gelezen: {detail} Vraag wie het bijhoudt om het na te kijken.",
  "team.unknownTarget": "De {word.role} ‘{id}’ staat niet op deze skillskaart. Kies een andere.",
  "team.badDay": "‘{day}’ is geen dag. Geef een dag als JJJJ-MM-DD.",
  "team.nobody": "Er is niemand om te laten zien: het team heeft geen leden met een profiel.",
  "team.nobodyConsented":
    "Er is niemand om te laten zien: niemand in dit team heeft gezegd gevonden te willen worden voor een andere {word.role}.",
  "team.nothingAsked":
    "Van dit team wordt nog niets gevraagd: de leden hebben geen {word.role}, en het team heeft geen doelen.",
  "team.unexpected": "Er ging iets mis: {detail}",

  "team.filterPeople": "Filter mensen",
  "team.showAll": "Alle {word.skills}",
  "team.showShort": "Waar iemand tekortkomt",
  "team.showGaps": "Waar het team tekortkomt",
  "team.showSingle": "Wat aan één mens hangt",
  "team.hideNames": "Namen verbergen",
  "team.namesHidden": "De namen zijn verborgen. De nummers blijven gelijk, wat de volgorde ook is.",
  "team.person": "Persoon {number}",
  "team.byRole": "Op {word.role}",
  "team.byNumber": "Op nummer",
  "team.byGap": "Grootste tekort eerst",
  "team.byRisk": "Grootste tekort eerst",
  "team.noRole": "Zonder {word.role}",

  "team.legendMet": "voldoet",
  "team.legendShort": "komt tekort",
  "team.legendUnknown": "niet bekend",
  "team.legendMore": "niet gevraagd",
  "team.legendBlocking": "moet echt, en ontbreekt",

  "team.levelAt": "{word} {level}",
  "team.levelNamed": "{word} {level} ({name})",
  "team.cellMet": "Heeft {have}, gevraagd is {need}: voldoet",
  "team.cellShort": "Heeft {have}, gevraagd is {need}: {short} te weinig",
  "team.cellUnknown": "Niet bekend, gevraagd is {need}",
  "team.cellAtAll": "Heeft het, elk {word.level} telt: voldoet",
  "team.cellNotAtAll": "Heeft het niet, en het wordt gevraagd",
  "team.cellUnknownAtAll": "Niet bekend of het er is, en het wordt gevraagd",
  "team.cellMore": "Heeft {have}, niet gevraagd",
  "team.cellNone": "Niet gevraagd, niet bekend",
  "team.mustMissing": "moet echt",
  "team.readiness": "{low} aangetoond",
  "team.readinessRange": "{low} tot {high}",
  "team.short": { one: "{count} tekort", other: "{count} tekort" },
  "team.unknown": { one: "{count} niet bekend", other: "{count} niet bekend" },
  "team.musts": { one: "{count} ‘moet’ ontbreekt", other: "{count} keer ‘moet’ ontbreekt" },
  "team.allMet": "alles is er",
  "team.noTarget": "geen {word.role} om mee te vergelijken",

  "team.wanted": {
    one: "Gewenst: {count} mens op {level}",
    other: "Gewenst: {count} mensen op {level}",
  },
  "team.wantedBy": {
    one: "Gewenst: {count} mens op {level}, uiterlijk {day}",
    other: "Gewenst: {count} mensen op {level}, uiterlijk {day}",
  },
  "team.qualified": { one: "{count} mens voldoet", other: "{count} mensen voldoen" },
  "team.qualifiedNone": "niemand voldoet",
  "team.notRated": { one: "{count} niet bekend", other: "{count} niet bekend" },
  "team.covered": "genoeg",
  "team.coveredLong": {
    one: "Genoeg: {count} kan er gemist worden.",
    other: "Genoeg: {count} kunnen er gemist worden.",
  },
  "team.single": "hangt aan één mens",
  "team.singleLong": "Eén zwakke plek: vertrekt een van hen, dan komt het team tekort.",
  "team.gap": { one: "{count} te weinig", other: "{count} te weinig" },
  "team.gapLong": { one: "Tekort: {count} mens te weinig.", other: "Tekort: {count} mensen te weinig." },
  "team.perhaps": "niet bekend",
  "team.perhapsLong": "Misschien genoeg: wie niet bekend is, kan voldoen. Vraag eerst om beoordelingen.",
  "team.groupHidden": "geen cijfers over zo'n kleine groep",
  "team.who": "Wie voldoet",
  "team.whoNot": "Wie tekortkomt",
  "team.whoUnknown": "Van wie het niet bekend is",
};

export type TeamMatrixTexts = typeof en & SkillsMatrixTexts & TeamExplanationTexts;

/** What a matrix of people says; comes when a team is shown. */
export const teamMatrixMessages: Catalogue<TeamMatrixTexts> = {
  en: { ...skillsMatrixMessages.en, ...teamExplanationMessages.en, ...en },
  nl: { ...skillsMatrixMessages.nl, ...teamExplanationMessages.nl, ...nl } as Catalogue<TeamMatrixTexts>["nl"],
};
