import { basename } from "node:path";
import { readBadges, type Unmatched } from "../../io/people/read-badges.js";
import { readRatingsWorkbook } from "../../io/people/read-ratings-workbook.js";
import { readStatements } from "../../io/people/read-statements.js";
import { streamRatings } from "../../io/people/stream-ratings.js";
import { applyRatings } from "../../people/apply-ratings.js";
import type { Finding } from "../../schema/finding.js";
import type { EvidenceSource, ProfileDocument } from "../../schema/profile-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { type Command, type CommandCall, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { dayOption, exactFilesOf, neededOption } from "../people-options.js";
import { printFindings } from "../print-findings.js";
import { printJson } from "../print-json.js";
import { ChangeSummary, printChanges } from "../print-ratings.js";
import { loadTaxonomy, readBytes, streamBytes } from "../read-input.js";
import { loadCatalogue, loadProfiles } from "../read-people-input.js";
import { loadRecordMap, type RecordMap } from "../read-record-map.js";
import { UsageError } from "../usage-error.js";
import { writeOutput } from "../write-output.js";

const SOURCES: readonly EvidenceSource[] = ["self", "manager", "peer", "assessment", "credential", "performance"];

export const ratingsCommand: Command = {
  name: "ratings",
  about: {
    nl: "Lees beoordelingen, badges of afgeronde activiteiten: eerst wat er zou veranderen, met --out ook echt.",
    en: "Read ratings, badges or completed activities: first what would change, and with --out for good.",
  },
  synopsis: "TAXONOMY PROFILES FILE [--date DAY] [--as badges|statements] [--out FILE]",
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
    as: {
      type: "string",
      value: "KIND",
      about: {
        nl: "Wat het bestand is: badges (Open Badges 3.0) of statements (xAPI). Anders een spreadsheet.",
        en: "What the file is: badges (Open Badges 3.0) or statements (xAPI). By default a spreadsheet.",
      },
    },
    person: {
      type: "string",
      value: "ID",
      about: { nl: "Van wie alle badges zijn.", en: "Whose all of the badges are." },
    },
    catalogue: {
      type: "string",
      value: "FILE",
      about: {
        nl: "De leercatalogus waar de activiteiten van statements in staan.",
        en: "The learning catalogue with the activities of statements.",
      },
    },
    map: {
      type: "string",
      value: "FILE",
      about: {
        nl: "JSON met people, skills, levels en activities: wat namen van elders hier zijn.",
        en: "JSON with people, skills, levels and activities: what names of elsewhere are here.",
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
    "skillways ratings t.json all.json badges.json --as badges --map map.json",
    "skillways ratings t.json all.json lms.ndjson --as statements --catalogue c.json",
  ],
  async run(call) {
    const { terminal, values } = call;
    const [file = "", profileFile = "", input = ""] = exactFilesOf(call, 3, {
      nl: "Noem de taxonomie, het bestand met profielen en het bestand om te lezen, in die volgorde.",
      en: "Name the taxonomy, the file with profiles and the file to read, in that order.",
    });
    const read = readerOf(call);
    const taxonomy = await loadTaxonomy(file, terminal);
    const profiles = await loadProfiles([profileFile], taxonomy, terminal);
    const output = textOption(call, "out");
    // A large file is not kept whole where its first changes will do.
    const summary = new ChangeSummary(values.json === true || output !== undefined);
    const { findings, unmatched } = await read(input, taxonomy, profiles, summary);
    if (values.json === true) {
      printJson(terminal, { changes: summary.changes, ...(unmatched !== undefined && { unmatched }), findings });
    } else {
      printChanges(terminal, taxonomy, profiles, summary);
      printFindings(terminal, findings, { to: "print", perCode: 5 });
    }
    if (output !== undefined) {
      const list = applyRatings(profiles, summary.changes).map((profile) => JSON.stringify(profile));
      await writeOutput(terminal, output, `[\n${list.join(",\n")}\n]\n`);
      terminal.note(terminal.say({ nl: `${list.length} mensen → ${output}`, en: `${list.length} people → ${output}` }));
    }
    return findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

interface Answer {
  readonly findings: readonly Finding[];
  readonly unmatched?: readonly Unmatched[];
}

type Reader = (
  path: string,
  taxonomy: Taxonomy,
  profiles: readonly ProfileDocument[],
  summary: ChangeSummary,
) => Promise<Answer>;

function readerOf(call: CommandCall): Reader {
  switch (textOption(call, "as")) {
    case undefined:
      return readerOfTables(call);
    case "badges":
      return readerOfBadges(call);
    case "statements":
      return readerOfStatements(call);
    default:
      throw new UsageError({
        nl: "Met --as kun je kiezen uit badges en statements.",
        en: "With --as you can choose badges or statements.",
      });
  }
}

function readerOfTables(call: CommandCall): Reader {
  const date = neededOption(dayOption(call, "date"), {
    nl: "Geef met --date de dag, zoals 2027-03-31.",
    en: "Give the day with --date, such as 2027-03-31.",
  });
  const source = sourceOf(call);
  return async (path, taxonomy, profiles, summary) => {
    const options = { source, date, profiles, file: basename(path) };
    if (!/\.xlsx$/i.test(path)) {
      const findings = await streamRatings(streamBytes(path), taxonomy, options, (changes) => summary.add(changes));
      return { findings };
    }
    const { changes, findings } = await readRatingsWorkbook(await readBytes(path), taxonomy, options);
    summary.add(changes);
    return { findings };
  };
}

function readerOfBadges(call: CommandCall): Reader {
  return async (path, taxonomy, profiles, summary) => {
    const person = textOption(call, "person");
    const map = await mapOf(call);
    const options = { ...map, ...(person !== undefined && { person }), profiles, file: basename(path) };
    const { changes, ...answer } = readBadges(await readBytes(path), taxonomy, options);
    summary.add(changes);
    return answer;
  };
}

function readerOfStatements(call: CommandCall): Reader {
  const file = neededOption(textOption(call, "catalogue"), {
    nl: "Geef met --catalogue het bestand met de leeractiviteiten.",
    en: "Give the file with learning activities with --catalogue.",
  });
  return async (path, taxonomy, profiles, summary) => {
    const catalogue = await loadCatalogue(file, taxonomy, call.terminal);
    const options = { ...(await mapOf(call)), profiles, file: basename(path) };
    const { changes, ...answer } = readStatements(await readBytes(path), taxonomy, catalogue, options);
    summary.add(changes);
    return answer;
  };
}

async function mapOf(call: CommandCall): Promise<RecordMap> {
  const path = textOption(call, "map");
  return path === undefined ? {} : loadRecordMap(path);
}

function sourceOf(call: CommandCall): EvidenceSource {
  const given = textOption(call, "source") ?? "manager";
  const source = SOURCES.find((each) => each === given);
  if (source !== undefined) return source;
  throw new UsageError({
    nl: `‘${given}’ is geen bron. Kies uit: ${SOURCES.join(", ")}.`,
    en: `‘${given}’ is no source. Choose from: ${SOURCES.join(", ")}.`,
  });
}
