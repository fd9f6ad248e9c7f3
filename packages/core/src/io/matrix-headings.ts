import { foldLabel } from "./fold-label.js";
import type { MatrixColumns } from "./matrix-row.js";

/** What a column of a table about roles and skills can hold. */
export type MatrixHeading = keyof MatrixColumns;

const ROLE = words("role roles rol rollen functie functies job jobs position positions beroep beroepen functietitel");
const SKILL = words(
  "skill skills vaardigheid vaardigheden competentie competenties competence competences competency competencies kwalificatie",
);
const LEVEL = words("level levels niveau niveaus score scores waarde value beheersingsniveau");
const GROUP = words("group groep category categorie cluster thema theme type soort domein domain");
const TEXT = words("description omschrijving beschrijving definition definitie toelichting");
/** Words that come with the others and say nothing by themselves. */
const FILLER = words(
  "name naam label title titel required gewenst gevraagd vereist benodigd nodige needed wanted the de",
);

const WHOLE: ReadonlyMap<string, MatrixHeading> = new Map<string, MatrixHeading>([
  ...entries(
    "family",
    "family familie department afdeling team unit sector vakgebied functiefamilie functiegroep rolfamilie",
  ),
  ...entries("family", "organisatieonderdeel|role family|job family|role group|job group|familie van rollen"),
  ...entries("grade", "grade schaal functieschaal salarisschaal loonschaal rang|job grade|salary scale|role grade"),
  ...entries("necessity", "necessity nodig noodzaak must|must have|how necessary|hoe nodig"),
  ...entries("importance", "importance belang gewicht weight weging"),
  ...entries("skillGroup", "vaardigheidsgroep competentiegroep competentiecluster competentiegebied"),
  ...entries("roleDescription", "functieomschrijving rolomschrijving functiebeschrijving"),
  ...entries("levelDescription", "niveauomschrijving niveaubeschrijving gedragsindicatoren|behavioural indicators"),
  ...entries("skill", "skillname vaardigheidsnaam competentienaam"),
  ...entries("role", "rolename functienaam rolnaam|job title"),
]);

/** What a column holds by its name, in English or Dutch; undefined for other names. */
export function findHeading(name: string): MatrixHeading | undefined {
  const folded = foldLabel(name)
    .replace(/[:*()]/g, "")
    .trim();
  const whole = WHOLE.get(folded);
  if (whole !== undefined) return whole;
  const parts = folded.split(/[\s_-]+/).filter((part) => part !== "" && !FILLER.has(part));
  const has = (set: ReadonlySet<string>): boolean => parts.some((part) => set.has(part));
  const known = [ROLE, SKILL, LEVEL, GROUP, TEXT].filter(has);
  if (parts.length === 0 || !parts.every((part) => known.some((set) => set.has(part)))) return undefined;
  if (has(TEXT)) return has(LEVEL) ? "levelDescription" : has(ROLE) ? "roleDescription" : "skillDescription";
  if (has(LEVEL)) return has(ROLE) ? undefined : "level";
  if (has(GROUP)) return has(ROLE) ? "family" : "skillGroup";
  return has(ROLE) && has(SKILL) ? undefined : has(ROLE) ? "role" : "skill";
}

/** What the corner of a grid says of its rows, such as `Role / skill`. */
export function findCorner(text: string): "roles" | "skills" | undefined {
  const [first = ""] = foldLabel(text).split(/[\s/\\|]+/);
  return ROLE.has(first) ? "roles" : SKILL.has(first) ? "skills" : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Single words, then phrases between bars. */
function entries(heading: MatrixHeading, list: string): [string, MatrixHeading][] {
  const [single = "", ...phrases] = list.split("|");
  return [...single.split(" "), ...phrases].map((name) => [name, heading]);
}
