import { createMobility } from "../../indexes/create-mobility.js";
import { createDevelopmentPlan } from "../../people/create-development-plan.js";
import type { LearningCatalogueDocument, LearningMethod, Money } from "../../schema/learning-catalogue-document.js";
import { type Command, type CommandCall, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findTargetArgument } from "../find-start-argument.js";
import { HOURS_OPTION, hoursPerWeek, readNumberOption, TO_OPTION } from "../mobility-options.js";
import { dayOption, exactFilesOf, neededOption, PERSON_OPTION } from "../people-options.js";
import { METHODS, printPlan } from "../print-plan.js";
import { loadTaxonomy } from "../read-input.js";
import { loadCatalogue, loadPerson } from "../read-people-input.js";
import { UsageError } from "../usage-error.js";
import { writeOutput } from "../write-output.js";

export const planCommand: Command = {
  name: "plan",
  about: {
    nl: "Een leerplan voor één mens: welke activiteiten, wanneer, en wat open blijft en waarom.",
    en: "A learning plan for one person: which activities, when, and what stays open and why.",
  },
  synopsis: "TAXONOMY PROFILE --to role:ID --catalogue FILE --start DAY",
  options: {
    person: PERSON_OPTION,
    to: TO_OPTION,
    catalogue: {
      type: "string",
      value: "FILE",
      about: { nl: "De leercatalogus om uit te kiezen.", en: "The learning catalogue to choose from." },
    },
    start: {
      type: "string",
      value: "DAY",
      about: { nl: "De eerste dag, zoals 2027-01-04.", en: "The first day, such as 2027-01-04." },
    },
    hours: HOURS_OPTION,
    "max-hours": {
      type: "string",
      value: "N",
      about: { nl: "Hoeveel uur het plan hoogstens duurt.", en: "How many hours the plan takes at most." },
    },
    budget: {
      type: "string",
      value: "N",
      about: { nl: "Wat het hoogstens mag kosten.", en: "What it may cost at most." },
    },
    currency: {
      type: "string",
      value: "EUR",
      about: {
        nl: "De munt van --budget. Gewoonlijk die van de catalogus.",
        en: "The currency of --budget. By default that of the catalogue.",
      },
    },
    language: {
      type: "string",
      value: "nl,en",
      about: { nl: "De talen om in te leren. Gewoonlijk alle.", en: "The languages to learn in. All by default." },
    },
    method: {
      type: "string",
      value: "course,…",
      about: { nl: "De manieren van leren. Gewoonlijk alle.", en: "The ways to learn. All by default." },
    },
    out: {
      type: "string",
      value: "FILE",
      about: { nl: "Bewaar het plan in dit bestand.", en: "Keep the plan in this file." },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: ["skillways plan t.json sam.json --to lead --catalogue c.json --start 2027-01-04"],
  async run(call) {
    const { terminal, values } = call;
    const [file = "", profileFile = ""] = exactFilesOf(call, 2, {
      nl: "Noem twee bestanden: de taxonomie en het profiel.",
      en: "Name two files: the taxonomy and the profile.",
    });
    const catalogueFile = neededOption(textOption(call, "catalogue"), {
      nl: "Geef met --catalogue het bestand met de leeractiviteiten.",
      en: "Give the file with learning activities with --catalogue.",
    });
    const start = neededOption(dayOption(call, "start"), {
      nl: "Geef met --start de eerste dag, zoals 2027-01-04.",
      en: "Give the first day with --start, such as 2027-01-04.",
    });
    const hours = hoursPerWeek(textOption(call, "hours"));
    const methods = methodsOf(call);
    const languages = listOption(call, "language");
    const maxHours = textOption(call, "max-hours");
    const taxonomy = await loadTaxonomy(file, terminal);
    const to = findTargetArgument(call, taxonomy);
    const profile = await loadPerson(call, profileFile, taxonomy);
    const catalogue = await loadCatalogue(catalogueFile, taxonomy, terminal);
    const budget = budgetOf(call, catalogue);
    const plan = createDevelopmentPlan(createMobility(taxonomy), profile, to, catalogue, {
      start,
      ...hours,
      ...(maxHours !== undefined && { maxHours: readNumberOption("max-hours", maxHours, { whole: false, most: 1e6 }) }),
      ...(methods !== undefined && { methods }),
      ...(languages !== undefined && { languages }),
      ...(budget !== undefined && { budget }),
    });
    const text = `${JSON.stringify(plan, null, 2)}\n`;
    const output = textOption(call, "out");
    if (output !== undefined) await writeOutput(terminal, output, text);
    if (values.json === true) terminal.write(text);
    else printPlan(terminal, taxonomy, catalogue, plan, profile.label ?? profile.id);
    if (output !== undefined) terminal.note(terminal.say({ nl: `Plan → ${output}`, en: `Plan → ${output}` }));
    return 0;
  },
};

function listOption(call: CommandCall, name: string): readonly string[] | undefined {
  return textOption(call, name)
    ?.split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function methodsOf(call: CommandCall): readonly LearningMethod[] | undefined {
  return listOption(call, "method")?.map((name) => {
    const method = METHODS.find(([known]) => known === name)?.[0];
    if (method !== undefined) return method;
    const known = METHODS.map(([each]) => each).join(", ");
    throw new UsageError({
      nl: `‘${name}’ is geen manier van leren. Wel: ${known}`,
      en: `‘${name}’ is no way to learn. There are: ${known}`,
    });
  });
}

function budgetOf(call: CommandCall, { activities }: LearningCatalogueDocument): Money | undefined {
  const text = textOption(call, "budget");
  const asked = textOption(call, "currency");
  if (text === undefined) {
    if (asked === undefined) return undefined;
    throw new UsageError({ nl: "--currency hoort bij --budget.", en: "--currency goes with --budget." });
  }
  const amount = text.trim() === "0" ? 0 : readNumberOption("budget", text, { whole: false, most: 1e12 });
  const used = [...new Set(activities.flatMap(({ cost }) => (cost === undefined ? [] : [cost.currency])))].sort();
  const currency = asked ?? (used.length === 1 ? used[0] : undefined);
  if (currency !== undefined && (used.includes(currency) || used.length === 0)) return { amount, currency };
  const list = used.length === 0 ? "–" : used.join(", ");
  throw new UsageError({
    nl: `Zeg met --currency in welke munt het budget is. In de catalogus staan: ${list}`,
    en: `Say with --currency which currency the budget is in. The catalogue has: ${list}`,
  });
}
