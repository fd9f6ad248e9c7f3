import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readSkillTables, type SkillTablesRead } from "../../io/people/read-skill-tables.js";
import { writeSkillTables } from "../../io/people/write-skill-tables.js";
import { writeTaxonomy } from "../../io/write-taxonomy.js";
import { applyRatings } from "../../people/apply-ratings.js";
import type { ProfileDocument } from "../../schema/profile-document.js";
import { createTaxonomy } from "../../taxonomy/create-taxonomy.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import {
  type Command,
  type CommandCall,
  type CommandOption,
  type ExitCode,
  JSON_OPTION,
  LANGUAGE_OPTION,
  textOption,
} from "../command.js";
import { dayOption, exactFilesOf, filesOf, neededOption } from "../people-options.js";
import { printFindings } from "../print-findings.js";
import { printJson } from "../print-json.js";
import { ChangeSummary, printChanges } from "../print-ratings.js";
import { describeFileError, loadTaxonomy, readBytes } from "../read-input.js";
import { loadCatalogue, loadProfiles, loadTeam } from "../read-people-input.js";
import { UsageError } from "../usage-error.js";

function fileOption(nl: string, en: string): CommandOption {
  return { type: "string", value: "FILE", about: { nl, en } };
}

export const tablesCommand: Command = {
  name: "tables",
  about: {
    nl: "Lees of schrijf de zeven tabellen waarmee 360Learning vaardigheden invoert: eerst wat erin staat, met --out ook echt.",
    en: "Read or write the seven tables by which 360Learning imports skills: first what they hold, with --out for good.",
  },
  synopsis: "TABLES… --date DAY [--out FOLDER]  or  --write FOLDER --taxonomy FILE",
  options: {
    date: {
      type: "string",
      value: "DAY",
      about: { nl: "De dag van de beoordelingen.", en: "The day of the ratings." },
    },
    id: {
      type: "string",
      value: "ID",
      about: {
        nl: "Het id van wat wordt gelezen. Gewoonlijk tables.",
        en: "The id of what is read. By default tables.",
      },
    },
    language: {
      type: "string",
      value: "en",
      about: { nl: "De taal van de tabellen. Gewoonlijk en.", en: "The language of the tables. By default en." },
    },
    taxonomy: fileOption(
      "De taxonomie die er al is, of die wordt geschreven.",
      "The taxonomy that there is, or to write.",
    ),
    profiles: fileOption(
      "De profielen die er al zijn, of die worden geschreven.",
      "The profiles that there are, or to write.",
    ),
    team: fileOption("Met --write: wie welke rol heeft.", "With --write: who has which role."),
    catalogue: fileOption(
      "De leercatalogus die er al is, of die wordt geschreven.",
      "The catalogue that there is, or to write.",
    ),
    write: {
      type: "string",
      value: "FOLDER",
      about: { nl: "Schrijf de tabellen in deze map.", en: "Write the tables into this folder." },
    },
    out: {
      type: "string",
      value: "FOLDER",
      about: {
        nl: "Waar taxonomie, profielen, team en catalogus komen. Wat er al staat, wordt niet vervangen.",
        en: "Where taxonomy, profiles, team and catalogue go. What is there is not replaced.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways tables Skills.csv Jobs.csv Jobs-Skills.csv --date 2027-01-31 --out ours",
    "skillways tables --write theirs --taxonomy t.json --profiles all.json",
  ],
  async run(call) {
    const { terminal } = call;
    const taxonomyFile = textOption(call, "taxonomy");
    const taxonomy = taxonomyFile === undefined ? undefined : await loadTaxonomy(taxonomyFile, terminal);
    const profileFile = textOption(call, "profiles");
    const profiles = profileFile === undefined ? [] : await loadProfiles([profileFile], taxonomy, terminal);
    const folder = textOption(call, "write");
    return folder === undefined ? readTables(call, taxonomy, profiles) : writeTables(call, folder, taxonomy, profiles);
  },
};

async function readTables(
  call: CommandCall,
  taxonomy: Taxonomy | undefined,
  profiles: readonly ProfileDocument[],
): Promise<ExitCode> {
  const { terminal, values } = call;
  const paths = filesOf(call, 1, { nl: "Noem ten minste één tabel.", en: "Name at least one table." });
  const date = neededOption(dayOption(call, "date"), {
    nl: "Geef met --date de dag van de beoordelingen, zoals 2027-03-31.",
    en: "Give the day of the ratings with --date, such as 2027-03-31.",
  });
  const catalogueFile = textOption(call, "catalogue");
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), content: await readBytes(path) })),
  );
  const read = readSkillTables(files, {
    id: textOption(call, "id") ?? taxonomy?.id ?? "tables",
    date,
    language: textOption(call, "language") ?? "en",
    profiles,
    ...(taxonomy !== undefined && { taxonomy }),
    ...(taxonomy !== undefined &&
      catalogueFile !== undefined && { catalogue: await loadCatalogue(catalogueFile, taxonomy, terminal) }),
  });
  if (values.json === true) printJson(terminal, read);
  else printTables(call, read, taxonomy, profiles);
  const out = textOption(call, "out");
  if (out !== undefined) await keep(call, out, read, profiles);
  return read.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function printTables(
  { terminal }: CommandCall,
  { document, team, catalogue, changes, findings }: SkillTablesRead,
  taxonomy: Taxonomy | undefined,
  profiles: readonly ProfileDocument[],
): void {
  const [skills, roles] = [document?.skills.length ?? 0, document?.roles.length ?? 0];
  const [members, activities] = [team?.members.length ?? 0, catalogue?.activities.length ?? 0];
  terminal.print(
    terminal.say({
      nl: `Vaardigheden: ${skills}. Rollen: ${roles}. In het team: ${members}. Activiteiten: ${activities}.`,
      en: `Skills: ${skills}. Roles: ${roles}. In the team: ${members}. Activities: ${activities}.`,
    }),
  );
  const about = document === undefined ? taxonomy : createTaxonomy(document);
  const summary = new ChangeSummary(false);
  summary.add(changes);
  if (about !== undefined) printChanges(terminal, about, profiles, summary);
  printFindings(terminal, findings, { to: "print", perCode: 5 });
}

async function keep(
  { terminal }: CommandCall,
  folder: string,
  { document, team, catalogue, changes }: SkillTablesRead,
  profiles: readonly ProfileDocument[],
): Promise<void> {
  const people = applyRatings(profiles, changes);
  const list = people.map((profile) => JSON.stringify(profile)).join(",\n");
  await writeFiles(folder, [
    ...(document === undefined ? [] : [["taxonomy.json", writeTaxonomy(createTaxonomy(document))] as const]),
    ...(people.length === 0 ? [] : [["profiles.json", `[\n${list}\n]\n`] as const]),
    ...(team === undefined ? [] : [["team.json", `${JSON.stringify(team, null, 2)}\n`] as const]),
    ...(catalogue === undefined ? [] : [["catalogue.json", `${JSON.stringify(catalogue, null, 2)}\n`] as const]),
  ]);
  terminal.note(`→ ${folder}`);
}

async function writeTables(
  call: CommandCall,
  folder: string,
  taxonomy: Taxonomy | undefined,
  profiles: readonly ProfileDocument[],
): Promise<ExitCode> {
  const { terminal, values } = call;
  exactFilesOf(call, 0, { nl: "Met --write hoeft er geen tabel bij.", en: "With --write no table is needed." });
  const known = neededOption(taxonomy, {
    nl: "Geef met --taxonomy de taxonomie om te schrijven.",
    en: "Give the taxonomy to write with --taxonomy.",
  });
  const [teamFile, catalogueFile] = [textOption(call, "team"), textOption(call, "catalogue")];
  const { tables, findings } = writeSkillTables(known, {
    profiles,
    ...(teamFile !== undefined && { team: await loadTeam(teamFile, known, terminal) }),
    ...(catalogueFile !== undefined && { catalogue: await loadCatalogue(catalogueFile, known, terminal) }),
  });
  await writeFiles(
    folder,
    tables.map(({ name, text }) => [name, text] as const),
  );
  if (values.json === true) printJson(terminal, { tables: tables.map(({ name }) => name), findings });
  else {
    terminal.print(tables.map(({ name }) => name).join("\n"));
    printFindings(terminal, findings, { to: "print", perCode: 5 });
  }
  return 0;
}

/** Throws UsageError, in words, where a file is there already. */
async function writeFiles(folder: string, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  for (const [name, text] of files) {
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(path, text, { flag: "wx" });
    } catch (error) {
      const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
      throw new UsageError(
        isThere
          ? {
              nl: `‘${path}’ is er al, en wordt niet vervangen.`,
              en: `‘${path}’ is there already, and is not replaced.`,
            }
          : describeFileError(path, error),
      );
    }
  }
}
