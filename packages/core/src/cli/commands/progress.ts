import { dayOf } from "../../indexes/held-level.js";
import { readJson } from "../../io/read-json.js";
import type { DatedFigure } from "../../people/compare-with-kpi.js";
import { moveSnapshot } from "../../people/move-snapshot.js";
import { findSkillMoves } from "../../people/skill-moves.js";
import type { GapSnapshotDocument } from "../../schema/gap-snapshot-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { measureProgress } from "../measure-progress.js";
import { filesOf } from "../people-options.js";
import { printJson } from "../print-json.js";
import { printProgress } from "../print-progress.js";
import { loadTaxonomy, readBytes } from "../read-input.js";
import { loadProfiles, loadSnapshots, loadTeam } from "../read-people-input.js";
import { UsageError } from "../usage-error.js";

export const progressCommand: Command = {
  name: "progress",
  about: {
    nl: "Wat er tussen peilingen is veranderd, en of de doelen gehaald worden.",
    en: "What changed between snapshots, and whether goals will be met.",
  },
  synopsis: "SNAPSHOTS… [--team FILE] [--kpi FILE] [--json]",
  options: {
    team: {
      type: "string",
      value: "FILE",
      about: { nl: "Het team, om zijn doelen te volgen.", en: "The team, to follow its goals." },
    },
    kpi: {
      type: "string",
      value: "FILE",
      about: {
        nl: "Cijfers van de organisatie om ernaast te leggen: { label, figures: [{ date, value }] }.",
        en: "Figures of the organisation to lay beside: { label, figures: [{ date, value }] }.",
      },
    },
    taxonomy: {
      type: "string",
      value: "FILE",
      about: { nl: "Voor de namen van vaardigheden.", en: "For the names of skills." },
    },
    earlier: {
      type: "string",
      value: "FILE",
      about: {
        nl: "Een eerdere versie van de taxonomie: vaardigheden die sindsdien vervangen zijn, tellen als hun vervanger.",
        en: "An earlier version of the taxonomy: skills that were replaced since count as what came instead.",
      },
    },
    profiles: {
      type: "string",
      value: "FILE",
      about: { nl: "Voor de namen van mensen.", en: "For the names of people." },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: ["skillways progress q4.json q1.json --team team.json --taxonomy taxonomy.json"],
  async run(call) {
    const { terminal, values } = call;
    const files = filesOf(call, 1, {
      nl: "Noem de bestanden met peilingen (van skillways snapshot).",
      en: "Name the files with snapshots (of skillways snapshot).",
    });
    const snapshots = await loadSnapshots(files, terminal);
    checkSame(snapshots);
    const [taxonomyFile, teamFile] = [textOption(call, "taxonomy"), textOption(call, "team")];
    const [kpiFile, profileFile] = [textOption(call, "kpi"), textOption(call, "profiles")];
    const taxonomy = taxonomyFile === undefined ? undefined : await loadTaxonomy(taxonomyFile, terminal);
    const team = teamFile === undefined ? undefined : await loadTeam(teamFile, taxonomy, terminal);
    const profiles = profileFile === undefined ? [] : await loadProfiles([profileFile], taxonomy, terminal);
    const kpi = kpiFile === undefined ? undefined : await loadFigures(kpiFile);
    const earlier = textOption(call, "earlier");
    const moved =
      earlier === undefined ? snapshots : moveEarlier(snapshots, await loadTaxonomy(earlier, terminal), taxonomy);
    const answer = measureProgress(moved, team?.goals ?? [], kpi?.figures);
    if (values.json === true) {
      printJson(terminal, answer);
      return 0;
    }
    const names = new Map(profiles.map(({ id, label }) => [id, label ?? id]));
    printProgress(terminal, snapshots, answer, {
      skill: (id) => taxonomy?.textOf(taxonomy.findSkill(id)?.label, terminal.language) || id,
      person: (id) => names.get(id) ?? id,
      kpi: kpi?.label.get(terminal.language) ?? kpi?.label.values().next().value ?? kpiFile ?? "",
    });
    return 0;
  },
};

/** The snapshots of the earlier version, as they would read in the later one. */
function moveEarlier(
  snapshots: readonly GapSnapshotDocument[],
  earlier: Taxonomy,
  later: Taxonomy | undefined,
): readonly GapSnapshotDocument[] {
  if (later === undefined) {
    throw new UsageError({
      nl: "Geef bij --earlier ook met --taxonomy de nieuwe versie.",
      en: "With --earlier, also give the new version with --taxonomy.",
    });
  }
  const moves = findSkillMoves(earlier, later);
  const { version } = earlier.document;
  return snapshots.map((snapshot) =>
    snapshot.taxonomy.version === version ? moveSnapshot(snapshot, moves) : snapshot,
  );
}

function checkSame(snapshots: readonly GapSnapshotDocument[]): void {
  const teams = [...new Set(snapshots.map(({ team }) => team ?? ""))];
  if (teams.length > 1) {
    throw new UsageError({
      nl: `De peilingen gaan over verschillende teams: ${teams.join(", ")}. Geef die van één team.`,
      en: `The snapshots are of different teams: ${teams.join(", ")}. Give those of one team.`,
    });
  }
  const dates = new Set(snapshots.map(({ date }) => date));
  if (dates.size < 2) {
    throw new UsageError({
      nl: "Om te vergelijken zijn peilingen van ten minste twee dagen nodig.",
      en: "To compare, snapshots of at least two days are needed.",
    });
  }
}

interface Figures {
  readonly label: ReadonlyMap<string, string>;
  readonly figures: readonly DatedFigure[];
}

async function loadFigures(path: string): Promise<Figures> {
  const { value } = readJson(await readBytes(path));
  if (isRecord(value) && Array.isArray(value.figures) && value.figures.every(isFigure)) {
    const label = isRecord(value.label) ? Object.entries(value.label) : [];
    return {
      label: new Map(label.flatMap(([language, text]) => (typeof text === "string" ? [[language, text]] : []))),
      figures: value.figures,
    };
  }
  throw new UsageError({
    nl: `In ‘${path}’ horen cijfers te staan als { "label": { "nl": "…" }, "figures": [{ "date": "2026-12-31", "value": 7.4 }] }.`,
    en: `‘${path}’ must have figures as { "label": { "en": "…" }, "figures": [{ "date": "2026-12-31", "value": 7.4 }] }.`,
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFigure(value: unknown): value is DatedFigure {
  return isRecord(value) && typeof value.value === "number" && !Number.isNaN(dayOf(String(value.date)));
}
