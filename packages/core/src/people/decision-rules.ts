import { COVERED_RULE, inBoth } from "../indexes/explanation.js";
import { EVIDENCE_HALF_LIFE_DAYS, SOURCE_RELIABILITY } from "../indexes/held-level.js";
import type { MobilitySettings } from "../indexes/mobility.js";
import type { Sentence } from "../schema/language.js";

/** The functions whose answers can be recorded, by name. */
export type DecisionKind = "measure-gap" | "rank-next-roles" | "find-routes" | "rank-candidates" | "assign-people";

/** The rules that an answer follows, with the defaults that were filled in, for people who judge it. */
export function decisionRules(kind: DecisionKind, settings: MobilitySettings): readonly Sentence[] {
  return [...RULES[kind], ...general(settings), NO_DECISION];
}

const MUST_HAVES: Sentence = {
  nl: "Een vaardigheid die er moet zijn, zoals een rijbewijs, kan door niets anders goedgemaakt worden.",
  en: "Nothing makes up for a must-have, such as a licence.",
};
const CONSENT: Sentence = {
  nl: "Alleen wie toestemming gaf om gevonden te worden, is bekeken. Wie die niet gaf, is alleen geteld.",
  en: "Only people who consented to be found were looked at. The others were only counted.",
};

const RULES: Readonly<Record<DecisionKind, readonly Sentence[]>> = {
  "measure-gap": [COVERED_RULE, MUST_HAVES],
  "rank-next-roles": [
    {
      nl: "Rollen staan op volgorde van nabijheid: hoezeer ze om dezelfde vaardigheden vragen, op dezelfde hoogte, waarbij een bijzondere vaardigheid meer zegt dan een gewone.",
      en: "Roles are ordered by closeness: how far they ask for the same skills at the same level, where a rare skill says more than a common one.",
    },
    COVERED_RULE,
    MUST_HAVES,
  ],
  "find-routes": [
    {
      nl: "Elke route heeft een reden om er te staan: de snelste, de rustigste, de minste stappen, het best betaald onderweg of het best in balans. Wat iemand onderweg leert, telt mee bij de volgende stap.",
      en: "Every route has a reason to be shown: fastest, gentlest, fewest moves, best paid on the way or best balanced. What somebody learns on the way counts for the next step.",
    },
    COVERED_RULE,
    MUST_HAVES,
  ],
  "rank-candidates": [
    {
      nl: "Mensen staan op volgorde van: de minste ontbrekende vaardigheden die er moeten zijn, dan het meest aantoonbaar gedekt, dan het meest mogelijk gedekt, dan de minste uren leren; bij gelijke stand op id.",
      en: "People are ordered by: fewest missing must-haves, then most shown to be covered, then most that may be covered, then fewest hours of learning; ties by id.",
    },
    COVERED_RULE,
    MUST_HAVES,
    CONSENT,
  ],
  "assign-people": [
    {
      nl: "Er worden zoveel mogelijk plaatsen gevuld, en van die verdelingen is dit die met in totaal het meest aantoonbaar gedekt. Niemand komt op een plaats waarvoor iets ontbreekt dat er moet zijn.",
      en: "As many places as possible are filled, and of those divisions this one has the most shown to be covered in total. Nobody is put where a must-have is missing.",
    },
    COVERED_RULE,
    MUST_HAVES,
    CONSENT,
  ],
};

function general({ mix, hoursPerLevel, hoursPerWeek }: MobilitySettings): readonly Sentence[] {
  const [lambda, alpha, level, week] = [mix.lambda, mix.alpha, hoursPerLevel, hoursPerWeek].map((value) =>
    inBoth(value),
  ) as [Sentence, Sentence, Sentence, Sentence];
  const days = inBoth(EVIDENCE_HALF_LIFE_DAYS);
  const rates = Object.entries(SOURCE_RELIABILITY).map(([source, rate]) => ({ source, rate: inBoth(rate) }));
  return [
    {
      nl: `Instellingen: λ = ${lambda.nl}, α = ${alpha.nl}; ${level.nl} leeruren per niveau waar de schaal niets zegt; ${week.nl} uur leren per week.`,
      en: `Settings: λ = ${lambda.en}, α = ${alpha.en}; ${level.en} hours of learning a level where the scale says nothing; ${week.en} hours of learning a week.`,
    },
    {
      nl: `Een beoordeling weegt ρ ÷ (1 − ρ), met ρ per bron: ${rates.map(({ source, rate }) => `${source} ${rate.nl}`).join(", ")}. Na ${days.nl} dagen telt de zekerheid half; het niveau verandert niet met de tijd.`,
      en: `A rating weighs ρ ÷ (1 − ρ), with ρ by source: ${rates.map(({ source, rate }) => `${source} ${rate.en}`).join(", ")}. After ${days.en} days its confidence halves; the level does not change with time.`,
    },
  ];
}

const NO_DECISION: Sentence = {
  nl: "Dit is een berekening om over te praten, geen besluit. Een mens beslist, en kan ervan afwijken.",
  en: "This is a computation to talk about, and no decision. A person decides, and may decide otherwise.",
};
