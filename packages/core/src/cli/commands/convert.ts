import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { ImportResult } from "../../io/import-source.js";
import type { MatrixColumns } from "../../io/matrix-row.js";
import { readEsco } from "../../io/read-esco.js";
import { readMatrix } from "../../io/read-matrix.js";
import { readOnet } from "../../io/read-onet.js";
import { writeTaxonomy } from "../../io/write-taxonomy.js";
import type { Finding } from "../../schema/finding.js";
import type { TaxonomyDocument } from "../../schema/taxonomy-document.js";
import { createTaxonomy } from "../../taxonomy/create-taxonomy.js";
import { type Command, type CommandCall, type CommandOption, type ExitCode, textOption } from "../command.js";
import { openFolder } from "../open-folder.js";
import { countFindings, printFindings, summariseFindings } from "../print-findings.js";
import { printJson } from "../print-json.js";
import { describeFileError, readBytes } from "../read-input.js";
import { showImportProgress } from "../show-import-progress.js";
import { UsageError } from "../usage-error.js";

/** What `skillways convert --json -o FILE` prints. */
export interface ConvertAnswer {
  /** The file written; null when there was no document to write. */
  readonly output: string | null;
  readonly skills: number;
  readonly roles: number;
  readonly requirements: number;
  readonly findings: readonly Finding[];
}

const COLUMN_OPTIONS: readonly (readonly [keyof MatrixColumns, string, string, string])[] = [
  ["role", "role", "de rol", "the role"],
  ["family", "family", "de familie van de rol", "the role's family"],
  ["roleGroup", "role-group", "wat rollen met dezelfde naam onderscheidt", "what tells apart roles of one name"],
  ["skill", "skill", "de vaardigheid", "the skill"],
  ["level", "level", "het niveau", "the level"],
  ["roleDescription", "role-description", "de omschrijving van de rol", "the role's description"],
  ["skillDescription", "skill-description", "de omschrijving van de vaardigheid", "the skill's description"],
  ["levelDescription", "level-description", "de omschrijving van het niveau", "the level's description"],
  ["necessity", "necessity", "hoe nodig de vaardigheid is", "how necessary the skill is"],
  ["importance", "importance", "het belang (0 tot 1, of %)", "the importance (0 to 1, or %)"],
];

export const convertCommand: Command = {
  name: "convert",
  about: {
    nl: "Maakt van ESCO, O*NET of een skillsmatrix een taxonomie. Wat niet klopt in de bron, staat in de meldingen.",
    en: "Turns ESCO, O*NET or a skills matrix into a taxonomy. What is wrong in the source is told in the notes.",
  },
  synopsis: "--format esco|onet DIR | --format matrix FILE … [-o FILE]",
  options: {
    format: {
      type: "string",
      value: "esco|onet|matrix",
      about: { nl: "Wat de bron is.", en: "What the source is." },
    },
    output: {
      type: "string",
      short: "o",
      value: "FILE",
      about: { nl: "Schrijf naar dit bestand, niet naar het scherm.", en: "Write to this file, not to the screen." },
    },
    lang: {
      type: "string",
      value: "en,nl",
      about: {
        nl: "De talen van de inhoud; de eerste geldt als een tekst ontbreekt.",
        en: "The languages of the content; the first is used where a text is missing.",
      },
    },
    ...columnOptions(),
    levels: {
      type: "string",
      value: "A,B,C",
      about: { nl: "Matrix: de niveaus, laagste eerst.", en: "Matrix: the levels, lowest first." },
    },
    "skill-table": {
      type: "string",
      value: "FILE",
      about: {
        nl: "Matrix: een tweede bestand met per vaardigheid een rij en per niveau een kolom.",
        en: "Matrix: a second file with a row per skill and a column per level.",
      },
    },
    id: {
      type: "string",
      value: "ID",
      about: { nl: "Matrix: het id van de taxonomie.", en: "Matrix: the taxonomy's id." },
    },
    title: { type: "string", value: "TEXT", about: { nl: "Matrix: de titel.", en: "Matrix: the title." } },
    json: {
      type: "boolean",
      about: { nl: "Geef de meldingen als JSON; samen met -o.", en: "Print the notes as JSON; together with -o." },
    },
  },
  examples: [
    "skillways convert --format esco esco-1.1.1 --lang en,nl -o esco.json",
    'skillways convert --format matrix roles.csv --role "Role Level"',
    '    --skill "Skill Name" --level "Skill Level" --family Family -o roles.json',
  ],
  async run(call) {
    const { terminal, values } = call;
    const output = textOption(call, "output");
    if (values.json === true && output === undefined) {
      throw new UsageError({
        nl: "Met --json hoort -o FILE: anders komen de meldingen door de taxonomie heen.",
        en: "--json goes with -o FILE: otherwise the notes would mix with the taxonomy.",
      });
    }
    const { document, findings } = await readSource(call);
    terminal.showProgress("");
    if (document !== undefined) await writeDocument(call, document, output);
    if (values.json === true) printJson(terminal, answerOf(document, findings, output));
    else {
      printFindings(terminal, findings, { to: "note", perCode: 3 });
      if (findings.length > 0) terminal.note();
      terminal.note(summarise(call, document, output, findings));
    }
    return exitCode(document, findings);
  },
};

async function readSource(call: CommandCall): Promise<ImportResult> {
  const format = textOption(call, "format");
  const [path, second] = call.positionals;
  if (format !== "esco" && format !== "onet" && format !== "matrix") {
    throw new UsageError({
      nl: "Zeg met --format wat de bron is: esco, onet of matrix.",
      en: "Say with --format what the source is: esco, onet or matrix.",
    });
  }
  if (path === undefined || second !== undefined) {
    const what = format === "matrix" ? { nl: "bestand", en: "file" } : { nl: "map", en: "folder" };
    throw new UsageError({
      nl: `Noem één ${what.nl} om te lezen; zet namen met spaties tussen aanhalingstekens.`,
      en: `Name one ${what.en} to read; put quotes around names with spaces.`,
    });
  }
  const languages = readLanguages(textOption(call, "lang"));
  if (format === "matrix") return readMatrixFile(call, path, languages);
  const files = await openFolder(path, format === "esco" ? ".csv" : ".txt");
  const onProgress = showImportProgress(call.terminal, files);
  if (format === "onet") return readOnet(files, { onProgress });
  return readEsco(files, { ...(languages === undefined ? {} : { languages }), onProgress });
}

async function readMatrixFile(
  call: CommandCall,
  path: string,
  languages: readonly string[] | undefined,
): Promise<ImportResult> {
  const columns = Object.fromEntries(
    COLUMN_OPTIONS.map(([column, option]) => [column, textOption(call, option)]).filter(
      ([, name]) => name !== undefined,
    ),
  ) as Partial<MatrixColumns>;
  const { role, skill } = columns;
  if (role === undefined || skill === undefined) {
    throw new UsageError({
      nl: "Noem de kolommen van de matrix: --role en --skill zijn altijd nodig, --level en --family vaak ook.",
      en: "Name the columns of the matrix: --role and --skill are always needed, --level and --family often too.",
    });
  }
  const levels = textOption(call, "levels")
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const table = textOption(call, "skill-table");
  const id = textOption(call, "id");
  const title = textOption(call, "title");
  return readMatrix(
    await readBytes(path),
    { ...columns, role, skill },
    {
      file: basename(path),
      ...(id === undefined ? {} : { id }),
      ...(title === undefined ? {} : { title }),
      ...(languages?.[0] === undefined ? {} : { language: languages[0] }),
      ...(levels === undefined ? {} : { levels }),
      ...(table === undefined ? {} : { skillTable: { input: await readBytes(table), file: basename(table) } }),
    },
  );
}

function readLanguages(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const languages = [...new Set(value.split(",").map((language) => language.trim()))];
  const wrong = languages.find((language) => !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language));
  if (wrong === undefined) return languages;
  throw new UsageError({
    nl: `‘${wrong}’ is geen taal. Geef talen zo op: --lang en,nl`,
    en: `‘${wrong}’ is no language. Give languages like this: --lang en,nl`,
  });
}

async function writeDocument(call: CommandCall, document: TaxonomyDocument, output: string | undefined): Promise<void> {
  const text = writeTaxonomy(createTaxonomy(document));
  if (output === undefined) {
    call.terminal.write(text);
    return;
  }
  try {
    await writeFile(output, text);
  } catch (error) {
    throw new UsageError(describeFileError(output, error));
  }
}

function answerOf(
  document: TaxonomyDocument | undefined,
  findings: readonly Finding[],
  output: string | undefined,
): ConvertAnswer {
  return {
    output: document === undefined ? null : (output ?? null),
    skills: document?.skills.filter((skill) => skill.grouping !== true).length ?? 0,
    roles: document?.roles.length ?? 0,
    requirements: (document?.roles ?? []).reduce((sum, role) => sum + (role.requirements?.length ?? 0), 0),
    findings,
  };
}

function summarise(
  { terminal }: CommandCall,
  document: TaxonomyDocument | undefined,
  output: string | undefined,
  findings: readonly Finding[],
): string {
  const notes = summariseFindings(terminal, findings);
  if (document === undefined) {
    return terminal.say({ nl: `Er is geen taxonomie gemaakt (${notes}).`, en: `No taxonomy was made (${notes}).` });
  }
  const { skills, roles, requirements } = answerOf(document, findings, output);
  const part = (count: number, one: string, many: string): string =>
    `${terminal.number(count)} ${count === 1 ? one : many}`;
  const where = output === undefined ? "" : ` → ${output}`;
  const nl = `${part(skills, "vaardigheid", "vaardigheden")}, ${part(roles, "rol", "rollen")}, ${part(requirements, "keer gevraagd", "keer gevraagd")}`;
  const en = `${part(skills, "skill", "skills")}, ${part(roles, "role", "roles")}, ${part(requirements, "requirement", "requirements")}`;
  return `${terminal.say({ nl, en })}${where} (${notes})`;
}

function exitCode(document: TaxonomyDocument | undefined, findings: readonly Finding[]): ExitCode {
  return document !== undefined && countFindings(findings).error === 0 ? 0 : 1;
}

function columnOptions(): Record<string, CommandOption> {
  return Object.fromEntries(
    COLUMN_OPTIONS.map(([, option, nl, en]): [string, CommandOption] => [
      option,
      {
        type: "string",
        value: "COLUMN",
        about: { nl: `Matrix: de kolom met ${nl}.`, en: `Matrix: the column with ${en}.` },
      },
    ]),
  );
}
