import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION } from "../command.js";
import { findFileArgument } from "../find-start-argument.js";
import { measureStats, type Spread, type TaxonomyStats } from "../measure-stats.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import type { Terminal } from "../terminal.js";
import { drawBar, layoutTable } from "../text-layout.js";

export const statsCommand: Command = {
  name: "stats",
  about: { nl: "Wat er in een taxonomie staat, in cijfers.", en: "What is in a taxonomy, in numbers." },
  synopsis: "FILE [--json] [--lang nl|en]",
  options: { json: JSON_OPTION, lang: LANGUAGE_OPTION },
  examples: ["skillways stats taxonomy.json"],
  async run(call) {
    const { terminal, values } = call;
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const stats = measureStats(taxonomy);
    if (values.json === true) printJson(terminal, stats);
    else printStats(terminal, taxonomy, stats);
    return 0;
  },
};

function printStats(terminal: Terminal, taxonomy: Taxonomy, stats: TaxonomyStats): void {
  const say = terminal.say.bind(terminal);
  const number = terminal.number.bind(terminal);
  const spread = ({ least, median, mean, most }: Spread): string =>
    say({
      nl: `${number(least)} tot ${number(most)}, midden ${number(median, 1)}, gemiddeld ${number(mean, 1)}`,
      en: `${number(least)} to ${number(most)}, median ${number(median, 1)}, mean ${number(mean, 1)}`,
    });
  const { relations, necessities } = stats;
  const rows: readonly (readonly [string, string])[] = [
    [
      say({ nl: "Vaardigheden", en: "Skills" }),
      withNote(
        number(stats.skills),
        say({ nl: `en ${number(stats.groupings)} groepen`, en: `and ${number(stats.groupings)} groups` }),
        stats.groupings,
      ),
    ],
    [say({ nl: "  door geen rol gevraagd", en: "  asked for by no role" }), number(stats.unusedSkills)],
    [
      say({ nl: "Rollen", en: "Roles" }),
      withNote(
        number(stats.roles),
        say({ nl: `in ${number(stats.families)} families`, en: `in ${number(stats.families)} families` }),
        stats.families,
      ),
    ],
    [
      say({ nl: "  zonder gevraagde vaardigheden", en: "  that ask for nothing" }),
      number(stats.rolesWithoutRequirements),
    ],
    [say({ nl: "Gevraagde vaardigheden", en: "Requirements" }), number(stats.requirements)],
    [say({ nl: "  essentieel", en: "  essential" }), number(necessities.essential)],
    [say({ nl: "  belangrijk", en: "  important" }), number(necessities.important)],
    [say({ nl: "  optioneel", en: "  optional" }), number(necessities.optional)],
    [say({ nl: "  zonder niveau", en: "  without a level" }), number(stats.requirementsWithoutLevel)],
    [say({ nl: "  per rol", en: "  per role" }), spread(stats.requirementsPerRole)],
    [say({ nl: "Rollen per vaardigheid", en: "Roles per skill" }), spread(stats.rolesPerSkill)],
    [say({ nl: "Verbanden", en: "Relations" }), number(relations.requires + relations.overlaps + relations.equivalent)],
    [say({ nl: "Stappen tussen rollen", en: "Moves between roles" }), number(stats.moves)],
  ];
  terminal.print(
    `${terminal.paint(taxonomy.textOf(taxonomy.document.title, terminal.language), "bold")} (${stats.id}, ${stats.version})`,
  );
  terminal.print();
  const left = Math.max(...rows.map(([name]) => name.length)) + 2;
  for (const [name, value] of rows) terminal.print(name.padEnd(left) + value);
  printLanguages(terminal, stats);
  for (const scale of stats.scales) printScale(terminal, taxonomy, scale);
}

function withNote(text: string, note: string, count: number): string {
  return count === 0 ? text : `${text} ${note}`;
}

function printLanguages(terminal: Terminal, stats: TaxonomyStats): void {
  const say = terminal.say.bind(terminal);
  terminal.print();
  const share = (count: number, all: number): string =>
    `${terminal.number(count)} (${terminal.percent(all === 0 ? 1 : count / all)})`;
  const [head = "", ...lines] = layoutTable(
    [
      { title: say({ nl: "Taal", en: "Language" }) },
      { title: say({ nl: "vaardigheden met naam", en: "skills with a label" }), align: "right" },
      { title: say({ nl: "rollen met naam", en: "roles with a label" }), align: "right" },
    ],
    stats.languages.map(({ language, skills, roles }) => [
      language,
      share(skills, stats.skills),
      share(roles, stats.roles),
    ]),
    terminal.width,
  );
  terminal.print(terminal.paint(head, "bold"));
  for (const line of lines) terminal.print(line);
}

function printScale(terminal: Terminal, taxonomy: Taxonomy, stats: TaxonomyStats["scales"][number]): void {
  const say = terminal.say.bind(terminal);
  const scale = taxonomy.getScale(stats.scale);
  const most = Math.max(1, ...stats.levels.map(({ requirements }) => requirements));
  const name = taxonomy.textOf(scale.label, terminal.language) || scale.id;
  terminal.print();
  const [head = "", ...lines] = layoutTable(
    [
      { title: say({ nl: `Schaal ${name}`, en: `Scale ${name}` }), flexible: true },
      { title: say({ nl: "gevraagd", en: "asked for" }), align: "right" },
      { title: "" },
    ],
    scale.levels.map(({ value, label }) => {
      const count = stats.levels.find(({ level }) => level === value)?.requirements ?? 0;
      const text = taxonomy.textOf(label, terminal.language);
      return [
        text === "" || text === String(value) ? String(value) : `${value} ${text}`,
        terminal.number(count),
        drawBar(count / most, 20),
      ];
    }),
    terminal.width,
  );
  terminal.print(terminal.paint(head, "bold"));
  for (const line of lines) terminal.print(line);
  if (stats.between > 0) {
    terminal.print(
      say({
        nl: `${terminal.number(stats.between)} keer een niveau ertussenin`,
        en: `${terminal.number(stats.between)} times a level in between`,
      }),
    );
  }
}
