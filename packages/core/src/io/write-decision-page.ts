import type { RouteAnswer } from "../analyses/find-routes.js";
import type { NextRole } from "../analyses/rank-next-roles.js";
import type { Gap, SkillGap } from "../indexes/gap.js";
import type { Assignments } from "../people/assign-people.js";
import type { DecisionRecord } from "../people/decision-record.js";
import type { Candidates } from "../people/rank-candidates.js";
import type { Sentence, UiLanguage } from "../schema/language.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/**
 * A decision record as a page to print and to sign for: what was asked, on what it rests, the rules, the answer and how
 * to compute it again. One HTML document without scripts; every text of the record is escaped. O(record).
 *
 * @param taxonomy the one that the record names, for what roles and skills are called
 */
export function writeDecisionPage(record: DecisionRecord, taxonomy: Taxonomy, language: UiLanguage): string {
  const say = (sentence: Sentence): string => escapeText(sentence[language]);
  const page = new PageWriter(taxonomy, language);
  const title = say({ nl: "Verantwoording van een berekening", en: "Record of a computation" });
  const facts: readonly (readonly [Sentence, string])[] = [
    [{ nl: "Nummer", en: "Number" }, record.id],
    [{ nl: "Datum", en: "Date" }, record.date],
    [{ nl: "Vraag", en: "Question" }, say(KINDS[record.question.kind])],
    [{ nl: "Taxonomie", en: "Taxonomy" }, `${record.taxonomy.id} ${record.taxonomy.version}`],
    [{ nl: "Vingerafdruk van de taxonomie", en: "Fingerprint of the taxonomy" }, record.taxonomy.digest],
    [{ nl: "Programma", en: "Software" }, `${record.software.name} ${record.software.version}`],
    [{ nl: "Profielen", en: "Profiles" }, record.profiles.map(({ id }) => id).join(", ") || "–"],
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${escapeText(record.id)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<table class="facts">
${facts.map(([name, value]) => `<tr><th scope="row">${say(name)}</th><td>${escapeText(value)}</td></tr>`).join("\n")}
</table>
<h2>${say({ nl: "Zo is gerekend", en: "How it was computed" })}</h2>
<ul>${record.rules.map((rule) => `<li>${say(rule)}</li>`).join("\n")}</ul>
<h2>${say({ nl: "Het antwoord", en: "The answer" })}</h2>
${page.writeAnswer(record)}
<h2>${say({ nl: "Opnieuw uitrekenen", en: "Compute it again" })}</h2>
<p>${say({
    nl: "Met dit verslag als JSON-bestand en dezelfde taxonomie geeft recomputeDecision van @skillways/core/people hetzelfde antwoord, of zegt het wat er anders is.",
    en: "With this record as a JSON file and the same taxonomy, recomputeDecision of @skillways/core/people gives the same answer, or says what differs.",
  })}</p>
</body>
</html>
`;
}

const KINDS: Readonly<Record<DecisionRecord["question"]["kind"], Sentence>> = {
  "measure-gap": { nl: "Wat mist iemand voor een rol?", en: "What does somebody lack for a role?" },
  "rank-next-roles": { nl: "Welke rollen liggen dichtbij?", en: "Which roles are near?" },
  "find-routes": { nl: "Welke routes leiden naar een rol?", en: "Which routes lead to a role?" },
  "rank-candidates": { nl: "Wie is het dichtst bij een rol?", en: "Who is closest to a role?" },
  "assign-people": { nl: "Wie past het best op welke open plaats?", en: "Who fits which open place best?" },
};

class PageWriter {
  readonly #taxonomy: Taxonomy;
  readonly #language: UiLanguage;

  constructor(taxonomy: Taxonomy, language: UiLanguage) {
    this.#taxonomy = taxonomy;
    this.#language = language;
  }

  writeAnswer({ question, result }: DecisionRecord): string {
    switch (question.kind) {
      case "measure-gap":
        return this.#gap(result as Gap);
      case "rank-next-roles":
        return this.#table(
          [ROLE, { nl: "nabijheid", en: "closeness" }, COVERED, BLOCKERS],
          (result as readonly NextRole[]).map(({ role, closeness, readiness, blockers }) => [
            this.#role(role),
            this.#percent(closeness),
            this.#percent(readiness.low),
            blockers.map(({ skill }) => this.#skill(skill)).join(", "),
          ]),
        );
      case "find-routes":
        return this.#routes(result as RouteAnswer);
      case "rank-candidates":
        return (result as Candidates).candidates
          .map(({ candidate, label, gap }) => `<h3>${escapeText(label ?? candidate)}</h3>${this.#gap(gap)}`)
          .join("\n");
      case "assign-people":
        return this.#table(
          [{ nl: "persoon", en: "person" }, ROLE, COVERED],
          (result as Assignments).assignments.map(({ profile, role, readiness }) => [
            profile,
            this.#role(role),
            this.#percent(readiness.low),
          ]),
        );
    }
  }

  #gap({ to, readiness, blockers, skills }: Gap): string {
    const range = `${this.#percent(readiness.low)} – ${this.#percent(readiness.high)}`;
    const text = {
      nl: `${this.#role(to)}: tussen ${range} gedekt.`,
      en: `${this.#role(to)}: between ${range} covered.`,
    };
    const missing = blockers.map(({ skill }) => this.#skill(skill)).join(", ");
    const level = (value: number | null): string => (value === null ? "?" : this.#number(value));
    return `<p>${escapeText(text[this.#language])}${missing === "" ? "" : ` ${escapeText(BLOCKERS[this.#language])}: ${escapeText(missing)}.`}</p>
${this.#table(
  [
    { nl: "vaardigheid", en: "skill" },
    { nl: "gevraagd", en: "asked" },
    { nl: "aanwezig", en: "held" },
    { nl: "weegt", en: "weighs" },
    COVERED,
    { nl: "bewijs", en: "evidence" },
  ],
  skills.map((gap) => [
    this.#skill(gap.skill),
    gap.need === null ? "✓" : this.#number(gap.need),
    level(gap.have),
    this.#percent(gap.share),
    this.#percent(gap.contribution),
    evidenceOf(gap),
  ]),
)}`;
  }

  #routes({ routes, reason }: RouteAnswer): string {
    if (routes.length === 0) return `<p>${escapeText(reason?.message[this.#language] ?? "–")}</p>`;
    return this.#table(
      [
        { nl: "route", en: "route" },
        { nl: "reden", en: "reason" },
        { nl: "uren", en: "hours" },
        { nl: "weken", en: "weeks" },
      ],
      routes.map(({ steps, labels, hours, weeks }) => [
        steps.map(({ to }) => this.#role(to)).join(" → "),
        labels.join(", "),
        this.#number(Math.round(hours)),
        this.#number(Math.ceil(weeks)),
      ]),
    );
  }

  #table(titles: readonly Sentence[], rows: readonly (readonly string[])[]): string {
    const head = titles.map((title) => `<th scope="col">${escapeText(title[this.#language])}</th>`).join("");
    const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join("")}</tr>`);
    return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
  }

  #role(id: string): string {
    return this.#taxonomy.textOf(this.#taxonomy.findRole(id)?.label, this.#language) || id;
  }

  #skill(id: string): string {
    return this.#taxonomy.textOf(this.#taxonomy.findSkill(id)?.label, this.#language) || id;
  }

  #percent(share: number): string {
    return `${this.#number(share * 100)}%`;
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.#language, { maximumFractionDigits: 1 }).format(value);
  }
}

const ROLE: Sentence = { nl: "rol", en: "role" };
const COVERED: Sentence = { nl: "gedekt", en: "covered" };
const BLOCKERS: Sentence = { nl: "staat in de weg", en: "in the way" };

function evidenceOf({ evidence = [] }: SkillGap): string {
  return evidence.map(({ source, level, date }) => `${source} ${level} (${date})`).join("; ");
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
body { font: 14px/1.4 system-ui, sans-serif; color: #1b2733; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 28px; } h2 { font-size: 20px; margin-top: 2rem; } h3 { font-size: 16px; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 4px 8px; border-bottom: 1px solid #c9d2da; vertical-align: top; overflow-wrap: anywhere; }
.facts th { width: 16rem; font-weight: 600; }
@media print { body { margin: 0; max-width: none; } tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
`;
