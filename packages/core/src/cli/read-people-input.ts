import { readJson } from "../io/read-json.js";
import { type DocumentRead, readGapSnapshot, readLearningCatalogue, readTeam } from "../io/read-people-document.js";
import { readProfile } from "../io/read-profile.js";
import type { Finding } from "../schema/finding.js";
import type { GapSnapshotDocument } from "../schema/gap-snapshot-document.js";
import type { LearningCatalogueDocument } from "../schema/learning-catalogue-document.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { TeamDocument } from "../schema/team-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type CommandCall, textOption } from "./command.js";
import { countFindings, printFindings } from "./print-findings.js";
import { readBytes, UnreadableInput } from "./read-input.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** The profiles in some files, each with one profile or a list of them. Two with one id are a wrong call. */
export async function loadProfiles(
  paths: readonly string[],
  taxonomy: Taxonomy | undefined,
  terminal: Terminal,
): Promise<ProfileDocument[]> {
  const profiles = await loadAll(paths, (input) => readProfile(input, taxonomy), terminal);
  const seen = new Set<string>();
  for (const { id } of profiles) {
    if (seen.has(id)) {
      throw new UsageError({
        nl: `Het profiel ‘${id}’ staat er twee keer in. Geef van iedereen één profiel.`,
        en: `The profile ‘${id}’ is there twice. Give one profile of each person.`,
      });
    }
    seen.add(id);
  }
  return profiles;
}

/** The one profile in a file; of several the one that `--person` names, by id or label. */
export async function loadPerson(call: CommandCall, path: string, taxonomy: Taxonomy): Promise<ProfileDocument> {
  const profiles = await loadProfiles([path], taxonomy, call.terminal);
  const wanted = textOption(call, "person");
  const [only] = profiles;
  if (wanted === undefined && only !== undefined && profiles.length === 1) return only;
  const found = profiles.find(({ id }) => id === wanted) ?? profiles.find(({ label }) => label === wanted);
  if (wanted !== undefined && found !== undefined) return found;
  const some = profiles.slice(0, 8).map(({ id }) => id);
  const ids = [...some, ...(profiles.length > some.length ? ["…"] : [])].join(", ");
  throw new UsageError(
    wanted === undefined
      ? {
          nl: `In ‘${path}’ staan ${profiles.length} profielen. Kies er een met --person: ${ids}`,
          en: `There are ${profiles.length} profiles in ‘${path}’. Choose one with --person: ${ids}`,
        }
      : {
          nl: `In ‘${path}’ staat niemand met de id of naam ‘${wanted}’. Wel: ${ids}`,
          en: `Nobody in ‘${path}’ has the id or name ‘${wanted}’. There are: ${ids}`,
        },
  );
}

/** The snapshots in some files, each with one snapshot or a list of them, by date. */
export async function loadSnapshots(paths: readonly string[], terminal: Terminal): Promise<GapSnapshotDocument[]> {
  const snapshots = await loadAll(paths, (input) => readGapSnapshot(input), terminal);
  return snapshots.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

export async function loadTeam(
  path: string,
  taxonomy: Taxonomy | undefined,
  terminal: Terminal,
): Promise<TeamDocument> {
  return take(path, readTeam(await readBytes(path), taxonomy), terminal);
}

export async function loadCatalogue(
  path: string,
  taxonomy: Taxonomy,
  terminal: Terminal,
): Promise<LearningCatalogueDocument> {
  return take(path, readLearningCatalogue(await readBytes(path), taxonomy), terminal);
}

async function loadAll<Document>(
  paths: readonly string[],
  read: (input: string | Uint8Array) => DocumentRead<Document>,
  terminal: Terminal,
): Promise<Document[]> {
  const documents: Document[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path);
    const { value, findings } = readJson(bytes);
    if (!Array.isArray(value)) {
      documents.push(take(path, read(bytes), terminal));
      continue;
    }
    const reads = value.map((each: unknown) => read(JSON.stringify(each)));
    const noticed = reads.flatMap((each, at) => each.findings.map((finding) => inList(finding, at)));
    if (reads.some(({ document }) => document === undefined)) refuse(path, [...findings, ...noticed], terminal);
    mention(path, [...findings, ...noticed], terminal);
    documents.push(...reads.flatMap(({ document }) => (document === undefined ? [] : [document])));
  }
  return documents;
}

/** A finding in one document of a list; the line is of that document alone, so it is left out. */
function inList({ line: _line, column: _column, ...finding }: Finding, at: number): Finding {
  return { ...finding, pointer: `/${at}${finding.pointer}` };
}

function take<Document>(path: string, read: DocumentRead<Document>, terminal: Terminal): Document {
  if (read.document === undefined) return refuse(path, read.findings, terminal);
  mention(path, read.findings, terminal);
  return read.document;
}

function mention(path: string, findings: readonly Finding[], terminal: Terminal): void {
  const { error, warning } = countFindings(findings);
  if (error + warning === 0) return;
  terminal.note(terminal.say({ nl: `Let op: ${path} past niet helemaal:`, en: `Note: ${path} does not quite fit:` }));
  const told = findings.filter(({ severity }) => severity !== "info");
  printFindings(terminal, told, { to: "note", perCode: 3 });
  terminal.note();
}

function refuse(path: string, findings: readonly Finding[], terminal: Terminal): never {
  terminal.note(terminal.say({ nl: `‘${path}’ kan niet worden gebruikt:`, en: `‘${path}’ cannot be used:` }));
  printFindings(terminal, findings, { to: "note", perCode: 3 });
  throw new UnreadableInput();
}
