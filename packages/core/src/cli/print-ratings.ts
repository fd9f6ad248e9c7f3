import type { RatingChange } from "../people/apply-ratings.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { printTable, showLevel } from "./people-options.js";
import type { Terminal } from "./terminal.js";

const MOST_ROWS = 20;

/** What an import would do, counted; of the changes the first, or all where they are wanted. */
export class ChangeSummary {
  readonly counts: Record<RatingChange["kind"], number> = { "new-person": 0, "new-rating": 0, "same-rating": 0 };
  readonly changes: RatingChange[] = [];
  readonly #keepsAll: boolean;

  constructor(keepsAll: boolean) {
    this.#keepsAll = keepsAll;
  }

  add(changes: readonly RatingChange[]): void {
    for (const change of changes) {
      const count = ++this.counts[change.kind];
      if (this.#keepsAll || (change.kind === "new-rating" && count <= MOST_ROWS)) this.changes.push(change);
    }
  }
}

/** What would change: how much, and the first of the ratings with the level before and now. */
export function printChanges(
  terminal: Terminal,
  taxonomy: Taxonomy,
  profiles: readonly ProfileDocument[],
  { counts, changes }: ChangeSummary,
): void {
  const say = terminal.say.bind(terminal);
  const { "new-rating": ratings, "new-person": people, "same-rating": same } = counts;
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
  if (ratings > MOST_ROWS) {
    const more = ratings - MOST_ROWS;
    terminal.print(
      terminal.paint(say({ nl: `… en nog ${more} (zie --json)`, en: `… and ${more} more (see --json)` }), "dim"),
    );
  }
  terminal.print();
}
