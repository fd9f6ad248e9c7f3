import type {
  Family,
  LanguageText,
  Level,
  Move,
  Requirement,
  Role,
  Scale,
  Skill,
  TaxonomyDocument,
} from "@skillways/core";

/** A text in both languages, Dutch first: `Plannen | Planning`. */
export type BothTexts = `${string} | ${string}`;

/** What holding a skill looks like at each of the four levels, lowest first. */
export type LevelTexts = readonly [BothTexts, BothTexts, BothTexts, BothTexts];

export function both(texts: BothTexts): LanguageText {
  const [nl = "", en = ""] = texts.split(" | ");
  return { nl, en };
}

/** A heading that other skills stand under. */
export function heading(id: string, label: BothTexts, nature: "soft" | "hard"): Skill {
  return { id, label: both(label), nature, grouping: true };
}

/** Makes the skills under a heading. */
export function skillsOf(
  broader: string,
  nature: "soft" | "hard",
): (id: string, label: BothTexts, levels: LevelTexts, kind?: Skill["kind"]) => Skill {
  return (id, label, levels, kind = "skill") => ({
    id,
    label: both(label),
    kind,
    nature,
    broader: [broader],
    levelDescriptions: Object.fromEntries(levels.map((text, at) => [String(at + 1), both(text)])),
  });
}

export function family(id: string, label: BothTexts): Family {
  return { id, label: both(label) };
}

/** A role; `asks` names each skill with its level, the ones that are only nice to have with a `?` behind it. */
export function role(id: string, label: BothTexts, familyId: string, grade: number, asks: string): Role {
  const requirements = asks.split(" ").map((ask): Requirement => {
    const [skill = "", level = ""] = ask.split(":");
    const optional = level.endsWith("?");
    return { skill, level: Number.parseInt(level, 10), necessity: optional ? "optional" : "essential" };
  });
  return { id, label: both(label), family: familyId, grade, requirements };
}

/** A step up (`>`) or sideways (`=`) between two roles: `cashier > shift-lead`. */
export function moves(...lines: readonly string[]): Move[] {
  return lines.map((line): Move => {
    const [from = "", sign, to = ""] = line.split(" ");
    return { from, to, kind: sign === ">" ? "promotion" : "lateral" };
  });
}

const LEVELS: readonly (readonly [BothTexts, BothTexts, number])[] = [
  [
    "Leert het | Learning it",
    "Doet het met uitleg of hulp van een collega. | Does it with guidance from a colleague.",
    20,
  ],
  ["Doet het zelf | Does it alone", "Doet het dagelijkse werk zonder hulp. | Does the daily work without help.", 40],
  [
    "Kan er veel mee | Skilled",
    "Lost ook lastige situaties op en helpt collega’s. | Solves difficult situations too and helps colleagues.",
    80,
  ],
  [
    "Zet de toon | Sets the tone",
    "Bepaalt hoe het team het doet en leert het anderen. | Decides how the team does it and teaches others.",
    120,
  ],
];

const scale: Scale = {
  id: "four",
  label: both("Vier niveaus | Four levels"),
  levels: LEVELS.map(
    ([label, description, effortHours], at): Level => ({
      value: at + 1,
      label: both(label),
      description: both(description),
      effortHours,
    }),
  ),
};

/** A taxonomy of these parts, on a scale of four levels. */
export function template(
  id: string,
  title: BothTexts,
  parts: Pick<TaxonomyDocument, "skills" | "families" | "roles" | "moves" | "relations">,
): TaxonomyDocument {
  return {
    format: "skillways/taxonomy@1",
    id,
    version: "1",
    title: both(title),
    languages: ["nl", "en"],
    scales: [scale],
    ...parts,
  };
}
