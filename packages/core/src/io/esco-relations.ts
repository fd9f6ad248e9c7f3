import type { Relation } from "../schema/taxonomy-document.js";
import { breakLoops } from "./break-loops.js";
import type { EscoLink, EscoTables } from "./esco-concepts.js";
import { reportUnknownConcept } from "./esco-skills.js";
import type { ImportReport } from "./import-report.js";

/**
 * How much of a skill an optional skill of it covers. ESCO only says that the two go together; this says so too, and
 * stays too low for one to be counted in place of the other.
 */
export const OPTIONAL_OVERLAP = 0.25;

/**
 * ESCO's relations between skills: a skill has *essential* skills, without which it cannot be applied (`requires`),
 * and *optional* ones, which may help (a weak `overlaps`).
 */
export function createEscoRelations(tables: EscoTables, report: ImportReport): Relation[] {
  const essential: EscoLink[] = [];
  const optional: EscoLink[] = [];
  for (const link of tables.relations) {
    const missing = [link.source, link.target].find((uri) => !tables.skills.has(uri));
    if (missing !== undefined) reportUnknownConcept(report, link, missing);
    else if (link.source === link.target) reportSelf(report, link);
    else if (link.type === "essential") essential.push(link);
    else optional.push(link);
  }
  const idOf = (uri: string): string => tables.skills.get(uri)?.id ?? uri;
  const related = new Set<string>();
  const relations: Relation[] = [];
  const { kept, closing } = breakLoops(essential);
  for (const link of closing) reportLoop(report, link);
  for (const link of kept) {
    if (isRepeated(link, related, report)) continue;
    relations.push({ type: "requires", source: idOf(link.source), target: idOf(link.target) });
  }
  for (const link of optional) {
    if (isRepeated(link, related, report)) continue;
    const [source, target] = [idOf(link.source), idOf(link.target)];
    relations.push({ type: "overlaps", source, target, weight: OPTIONAL_OVERLAP });
  }
  return relations;
}

// `overlaps` holds both ways, so a pair counts once whichever way round it is written.
function isRepeated(link: EscoLink, related: Set<string>, report: ImportReport): boolean {
  const key = link.source < link.target ? `${link.source} ${link.target}` : `${link.target} ${link.source}`;
  if (!related.has(key)) {
    related.add(key);
    return false;
  }
  report.add({
    code: "esco-duplicate-relation",
    severity: "warning",
    file: link.file,
    line: link.line,
    received: `${link.source} – ${link.target}`,
    message: {
      nl: "Deze twee vaardigheden zijn al in een eerdere rij verbonden. De rij is overgeslagen.",
      en: "An earlier row relates these two skills. The row was left out.",
    },
  });
  return true;
}

function reportSelf(report: ImportReport, link: EscoLink): void {
  report.add({
    code: "esco-self-relation",
    severity: "warning",
    file: link.file,
    line: link.line,
    received: link.source,
    message: {
      nl: "Deze rij verbindt een vaardigheid met zichzelf. De rij is overgeslagen.",
      en: "This row relates a skill to itself. The row was left out.",
    },
  });
}

function reportLoop(report: ImportReport, link: EscoLink): void {
  report.add({
    code: "esco-requires-loop",
    severity: "warning",
    file: link.file,
    line: link.line,
    received: `${link.source} – ${link.target}`,
    message: {
      nl: "Door deze rij zou een vaardigheid zichzelf nodig hebben. De rij is overgeslagen.",
      en: "Through this row a skill would require itself. The row was left out.",
    },
  });
}
