import type { RatingPlace } from "../../people/apply-ratings.js";
import type { Severity } from "../../schema/finding.js";
import { cut, type FindingList } from "../../schema/finding-list.js";
import type { Sentence } from "../../schema/language.js";

type Problem =
  | "not-verified"
  | "status-not-checked"
  | "no-credential"
  | "not-earned"
  | "no-day"
  | "no-person"
  | "other-person"
  | "matched-by-name"
  | "ambiguous-name"
  | "unmapped-skill"
  | "level-assumed"
  | "level-off-scale"
  | "held-otherwise"
  | "no-statement"
  | "not-completed"
  | "voided"
  | "voided-after-import"
  | "unmapped-activity"
  | "unknown-outcome"
  | "same-event";

type Say = (received: string, more: string) => Sentence;

const PROBLEMS: Readonly<Record<Problem, readonly [Severity, Say]>> = {
  "not-verified": [
    "warning",
    () => ({
      nl: "De handtekening onder dit bewijs is niet gecontroleerd. Vertrouw je de herkomst niet, controleer het dan bij wie het uitgaf.",
      en: "The signature of this credential was not verified. If you do not trust where it comes from, check it with whoever issued it.",
    }),
  ],
  "status-not-checked": [
    "warning",
    () => ({
      nl: "Of dit bewijs is ingetrokken, staat op een ander adres. Dat is niet nagekeken.",
      en: "Whether this credential was revoked is told at another address. That was not looked up.",
    }),
  ],
  "no-credential": [
    "error",
    (received) => ({
      nl: `Dit is geen Open Badge 3.0 (${received}). Het is overgeslagen.`,
      en: `This is no Open Badge 3.0 (${received}). It was left out.`,
    }),
  ],
  "not-earned": [
    "warning",
    (received) => ({
      nl: `De uitslag is ‘${received}’: dit bewijs telt niet.`,
      en: `The result is ‘${received}’: this credential does not count.`,
    }),
  ],
  "no-day": [
    "error",
    (received) => ({
      nl: `‘${received}’ is geen dag waarop dit is behaald. Het is overgeslagen.`,
      en: `‘${received}’ is no day on which this was earned. It was left out.`,
    }),
  ],
  "no-person": [
    "error",
    (received) => ({
      nl: `Van wie dit is, is niet te zien (‘${received}’). Zeg het met een lijst van mensen. Het is overgeslagen.`,
      en: `Whose this is cannot be told (‘${received}’). Say so with a list of people. It was left out.`,
    }),
  ],
  "other-person": [
    "error",
    (received, person) => ({
      nl: `Dit is van ‘${received}’, niet van ‘${person}’. Het is overgeslagen.`,
      en: `This belongs to ‘${received}’, not to ‘${person}’. It was left out.`,
    }),
  ],
  "matched-by-name": [
    "warning",
    (received, skill) => ({
      nl: `‘${received}’ is alleen op naam gekoppeld aan de vaardigheid ‘${skill}’. Kijk of dat klopt.`,
      en: `‘${received}’ was matched to the skill ‘${skill}’ by its name only. Check whether that is right.`,
    }),
  ],
  "ambiguous-name": [
    "warning",
    (received, skills) => ({
      nl: `‘${received}’ kan meer dan één vaardigheid zijn: ${skills}. Het is niet gekoppeld.`,
      en: `‘${received}’ can be more than one skill: ${skills}. It was not matched.`,
    }),
  ],
  "unmapped-skill": [
    "warning",
    (received) => ({
      nl: `Bij ‘${received}’ hoort geen vaardigheid van deze taxonomie. Het staat in de lijst van wat niet is gekoppeld.`,
      en: `No skill of this taxonomy goes with ‘${received}’. It is in the list of what was not matched.`,
    }),
  ],
  "level-assumed": [
    "info",
    (received, level) => ({
      nl: `‘${received}’ noemt geen niveau van deze schaal. Het telt als niveau ${level}, het laagste.`,
      en: `‘${received}’ states no level of this scale. It counts as level ${level}, the lowest.`,
    }),
  ],
  "level-off-scale": [
    "error",
    (received, skill) => ({
      nl: `Niveau ‘${received}’ staat niet op de schaal van ‘${skill}’. Het is overgeslagen.`,
      en: `Level ‘${received}’ is not on the scale of ‘${skill}’. It was left out.`,
    }),
  ],
  "held-otherwise": [
    "warning",
    (received, level) => ({
      nl: `‘${received}’ staat al in het profiel, met niveau ${level}. Dat blijft zo.`,
      en: `‘${received}’ is in the profile already, at level ${level}. That stays as it is.`,
    }),
  ],
  "no-statement": [
    "error",
    (received) => ({
      nl: `Dit is geen xAPI-statement (${received}). Het is overgeslagen.`,
      en: `This is no xAPI statement (${received}). It was left out.`,
    }),
  ],
  "not-completed": [
    "info",
    (received) => ({
      nl: `‘${received}’ is geen bewijs dat iemand iets heeft afgerond.`,
      en: `‘${received}’ is no evidence that somebody finished something.`,
    }),
  ],
  voided: [
    "info",
    (received) => ({
      nl: `Het statement ‘${received}’ is later ingetrokken en telt niet.`,
      en: `The statement ‘${received}’ was withdrawn later, and does not count.`,
    }),
  ],
  "voided-after-import": [
    "warning",
    (received, person) => ({
      nl: `Het statement ‘${received}’ is ingetrokken, maar staat al in het profiel van ‘${person}’. Haal het daar zelf weg.`,
      en: `The statement ‘${received}’ was withdrawn, but is in the profile of ‘${person}’ already. Take it out there yourself.`,
    }),
  ],
  "unmapped-activity": [
    "warning",
    (received) => ({
      nl: `De activiteit ‘${received}’ staat niet in de catalogus. Ze staat in de lijst van wat niet is gekoppeld.`,
      en: `The activity ‘${received}’ is not in the catalogue. It is in the list of what was not matched.`,
    }),
  ],
  "unknown-outcome": [
    "warning",
    (received, activity) => ({
      nl: `‘${activity}’ leidt tot ‘${received}’, dat deze taxonomie niet zo kent. Dat deel telt niet.`,
      en: `‘${activity}’ leads to ‘${received}’, which this taxonomy does not know so. That part does not count.`,
    }),
  ],
  "same-event": [
    "info",
    (received) => ({
      nl: `‘${received}’ gaat over dezelfde keer als een statement dat meer zegt. Alleen dat telt.`,
      en: `‘${received}’ is about the same time as a statement that says more. Only that one counts.`,
    }),
  ],
};

/** Tells what is noticed in a record. */
export function reportEvidence(
  findings: FindingList,
  code: Problem,
  { file, line, pointer = "" }: RatingPlace,
  received: string,
  more = "",
): void {
  const [severity, say] = PROBLEMS[code];
  findings.add(code, severity, () => ({
    pointer,
    expected: "",
    received: cut(received.replace(/\s+/g, " ").trim(), 100),
    message: say(cut(received), cut(more, 120)),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  }));
}
