import { findRoutes, type Route, type RouteAnswer, type RouteLabel } from "../../analyses/find-routes.js";
import { createMobility } from "../../indexes/create-mobility.js";
import type { Sentence } from "../../schema/language.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArgument, findStartArgument, findTargetArgument } from "../find-start-argument.js";
import { FROM_OPTION, HOURS_OPTION, hoursPerWeek, readNumberOption, TO_OPTION } from "../mobility-options.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import type { Terminal } from "../terminal.js";
import { cutText, wrapIndented } from "../text-layout.js";

const LABELS: Readonly<Record<RouteLabel, Sentence>> = {
  fastest: { nl: "snelst", en: "fastest" },
  gentlest: { nl: "kleinste stappen", en: "gentlest" },
  balanced: { nl: "beste balans", en: "best balance" },
  "fewest-moves": { nl: "minste stappen", en: "fewest moves" },
  "best-paid": { nl: "best betaald", en: "best paid" },
};

export const routesCommand: Command = {
  name: "routes",
  about: {
    nl: "Langs welke rollen iemand bij een rol komt, stap voor stap.",
    en: "By way of which roles somebody gets to a role, step by step.",
  },
  synopsis: "FILE --from role:ID|PROFILE --to role:ID [--json]",
  options: {
    from: FROM_OPTION,
    to: TO_OPTION,
    steps: {
      type: "string",
      value: "N",
      about: { nl: "Hoogstens zoveel stappen. Gewoonlijk 4.", en: "At most this many steps. 4 by default." },
    },
    hours: HOURS_OPTION,
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways routes taxonomy.json --from role:picker --to role:warehouse-manager",
    "skillways routes taxonomy.json --from noor.json --to role:team-lead --lang nl",
  ],
  async run(call) {
    const { terminal, values } = call;
    const steps = textOption(call, "steps");
    const maxSteps = steps === undefined ? 4 : readNumberOption("steps", steps, { whole: true, most: 8 });
    const hours = hoursPerWeek(textOption(call, "hours"));
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const { start, label } = await findStartArgument(call, taxonomy);
    const to = findTargetArgument(call, taxonomy);
    const answer = findRoutes(createMobility(taxonomy), start, to, { maxSteps, ...hours });
    if (values.json === true) printJson(terminal, answer);
    else printRoutes(terminal, taxonomy, answer, label, to);
    return 0;
  },
};

function printRoutes(terminal: Terminal, taxonomy: Taxonomy, answer: RouteAnswer, from: string, to: string): void {
  const say = terminal.say.bind(terminal);
  terminal.print(terminal.paint(`${from} → ${taxonomy.textOf(taxonomy.getRole(to).label, terminal.language)}`, "bold"));
  if (answer.reason !== undefined) {
    terminal.print();
    terminal.print(wrapIndented(say(answer.reason.message), terminal.width, 0));
  }
  answer.routes.forEach((route, at) => {
    terminal.print();
    printRoute(terminal, taxonomy, route, at + 1);
  });
  if (!answer.complete) {
    terminal.print();
    terminal.print(
      say({
        nl: "Niet alle routes zijn bekeken; er kan een betere zijn.",
        en: "Not all routes were looked at; there may be a better one.",
      }),
    );
  }
}

function printRoute(terminal: Terminal, taxonomy: Taxonomy, route: Route, number: number): void {
  const say = terminal.say.bind(terminal);
  const labels = route.labels.map((label) => say(LABELS[label])).join(", ");
  const [hours, weeks] = [terminal.number(route.hours), countWeeks(terminal, route.weeks)];
  const total = say({ nl: `${weeks}, ${hours} uur leren`, en: `${weeks}, ${hours} hours of learning` });
  const name = say({ nl: `Route ${number}`, en: `Route ${number}` });
  terminal.print(
    `${terminal.paint(name, "bold")}  ${total}${labels === "" ? "" : `  ${terminal.paint(`[${labels}]`, "cyan")}`}`,
  );
  for (const step of route.steps) {
    const role = taxonomy.textOf(taxonomy.findRole(step.to)?.label, terminal.language) || step.to;
    const covered = step.gap.readiness.expected;
    const facts = [
      countWeeks(terminal, step.weeks),
      ...(covered === null
        ? []
        : [say({ nl: `${terminal.percent(covered)} gedekt`, en: `${terminal.percent(covered)} covered` })]),
      ...(step.stretch ? [terminal.paint(say({ nl: "grote stap", en: "a stretch" }), "yellow")] : []),
    ].join(", ");
    terminal.print(`  → ${cutText(role, terminal.width - 38)}  ${terminal.paint(`(${facts})`, "dim")}`);
    const missing = step.gap.skills
      .filter((skill) => skill.missing > 0 || skill.unknown > 0)
      .map(({ skill, need }) => {
        const text = taxonomy.textOf(taxonomy.findSkill(skill)?.label, terminal.language) || skill;
        return need === null ? text : `${text} ${terminal.number(need, 1)}`;
      });
    if (missing.length === 0) continue;
    const list = missing.slice(0, 4).join(", ");
    const more =
      missing.length > 4 ? say({ nl: `, en nog ${missing.length - 4}`, en: `, and ${missing.length - 4} more` }) : "";
    terminal.print(wrapIndented(`${say({ nl: "leren", en: "learn" })}: ${list}${more}`, terminal.width, 6));
  }
}

function countWeeks(terminal: Terminal, weeks: number): string {
  const count = Math.ceil(weeks);
  return count === 1
    ? terminal.say({ nl: "1 week", en: "1 week" })
    : terminal.say({ nl: `${terminal.number(count)} weken`, en: `${terminal.number(count)} weeks` });
}
