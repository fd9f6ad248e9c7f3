import { basename } from "node:path";
import { readRatings } from "../../io/people/read-ratings.js";
import { readRatingsWorkbook } from "../../io/people/read-ratings-workbook.js";
import { applyRatings, type RatingChange } from "../../people/apply-ratings.js";
import type { EvidenceSource, ProfileDocument } from "../../schema/profile-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { type Command, type CommandCall, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { dayOption, exactFilesOf, neededOption, printTable, showLevel } from "../people-options.js";
import { printFindings } from "../print-findings.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy, readBytes } from "../read-input.js";
import { loadProfiles } from "../read-people-input.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { writeOutput } from "../write-output.js";

const SOURCES: readonly EvidenceSource[] = ["self", "manager", "peer", "assessment", "credential", "performance"];
const MOST_ROWS = 20;

export const ratingsCommand: Command = {
  name: "ratings",
  about: {
    nl: "Lees beoordelingen uit een spreadsheet: eerst wat er zou veranderen, met --out ook echt.",
    en: "Read ratings from a spreadsheet: first what would change, and with --out for good.",
  },
  synopsis: "TAXONOMY PROFILES SPREADSHEET --date DAY [--source SOURCE] [--out FILE]",
  options: {
    date: {
      type: "string",
      value: "DAY",
      about: { nl: "De dag waar het er niet in staat.", en: "The day where the file does not say." },
    },
    source: {
      type: "string",
      value: "SOURCE",
      about: {
        nl: `Van wie, waar het er niet in staat: ${SOURCES.join(", ")}. Anders manager.`,
        en: `From whom where the file does not say: ${SOURCES.join(", ")}. By default manager.`,
      },
    },
    out: {
      type: "string",
      value: "FILE",
      about: {
        nl: "Waar de profielen met de beoordelingen erbij komen; het mag hetzelfde bestand zijn.",
        en: "Where the profiles with the ratings go; it may be the same file.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways ratings t.json all.json q1.csv --date 2027-03-31",
    "skillways ratings t.json all.json q1.xlsx --date 2027-03-31 --out all.json",
  ],
  async run(call) {
    const { terminal, values } = call;
    const [file = "", profileFile = "", table = ""] = exactFilesOf(call, 3, {
      nl: "Noem de taxonomie, het bestand met profielen en de spreadsheet, in die volgorde.",
      en: "Name the taxonomy, the file with profiles and the spreadsheet, in that order.",
    });
    const date = neededOption(dayOption(call, "date"), {
      nl: "Geef met --date de dag, zoals 2027-03-31.",
      en: "Give the day with --date, such as 2027-03-31.",
    });
    const taxonomy = await loadTaxonomy(file, terminal);
    const profiles = await loadProfiles([profileFile], taxonomy, terminal);
    const options = { source: sourceOf(call), date, profiles, file: basename(table) };
    const bytes = await readBytes(table);
    const read = /\.xlsx$/i.test(table)
      ? await readRatingsWorkbook(bytes, taxonomy, options)
      : readRatings(bytes, taxonomy, options);
    if (values.json === true) printJson(terminal, read);
    else {
      printChanges(terminal, taxonomy, profiles, read.changes);
      printFindings(terminal, read.findings, { to: "print", perCode: 5 });
    }
    const output = textOption(call, "out");
    if (output !== undefined) {
      const list = applyRatings(profiles, read.changes).map((profile) => JSON.stringify(profile));
      await writeOutput(terminal, output, `[\n${list.join(",\n")}\n]\n`);
      terminal.note(terminal.say({ nl: `${list.length} mensen → ${output}`, en: `${list.length} people → ${output}` }));
    }
    return read.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function sourceOf(call: CommandCall): EvidenceSource {
  const given = textOption(call, "source") ?? "manager";
  const source = SOURCES.find((each) => each === given);
  if (source !== undefined) return source;
  throw new UsageError({
    nl: `‘${given}’ is geen bron. Kies uit: ${SOURCES.join(", ")}.`,
    en: `‘${given}’ is no source. Choose from: ${SOURCES.join(", ")}.`,
  });
}

function printChanges(
  terminal: Terminal,
  taxonomy: Taxonomy,
  profiles: readonly ProfileDocument[],
  changes: readonly RatingChange[],
): void {
  const say = terminal.say.bind(terminal);
  const countOf = (kind: RatingChange["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const [ratings, people, same] = [countOf("new-rating"), countOf("new-person"), countOf("same-rating")];
  terminal.print(
    say({
      nl: `Nieuwe beoordelingen: ${ratings}. Nieuwe mensen: ${people}. Al bekend: ${same}.`,
      en: `New ratings: ${ratings}. New people: ${people}. Known already: ${same}.`,
    }),
  );
  const told = changes.flatMap((change) => (change.kind === "new-rating" ? [change] : []));
  if (told.length === 0) return;
  const known = new Map(profiles.map((profile) => [profile.id, profile]));
  terminal.print();
  printTable(
    terminal,
    [
      { title: say({ nl: "wie", en: "who" }) },
      { title: say({ nl: "vaardigheid", en: "skill" }), flexible: true },
      { title: say({ nl: "was", en: "was" }), align: "right" },
      { title: say({ nl: "niveau", en: "level" }), align: "right" },
      { title: say({ nl: "bron", en: "source" }) },
      { title: say({ nl: "dag", en: "day" }) },
    ],
    told.slice(0, MOST_ROWS).map(({ profile, evidence }) => {
      const before = known.get(profile)?.evidence.findLast(({ skill }) => skill === evidence.skill);
      return [
        known.get(profile)?.label ?? profile,
        taxonomy.textOf(taxonomy.findSkill(evidence.skill)?.label, terminal.language) || evidence.skill,
        showLevel(terminal, before?.level),
        showLevel(terminal, evidence.level),
        evidence.source,
        evidence.date,
      ];
    }),
  );
  if (told.length > MOST_ROWS) {
    const more = told.length - MOST_ROWS;
    terminal.print(
      terminal.paint(say({ nl: `… en nog ${more} (zie --json)`, en: `… and ${more} more (see --json)` }), "dim"),
    );
  }
  terminal.print();
}
