// One changed requirement: the mobility brought up to date, beside made anew.
import * as core from "../dist/index.js";
import { median, ms, mustAgree, printTable, quantile, RUNS, time, timeEach } from "./bench-table.mjs";
import { readEscoRoles } from "./esco-roles.mjs";
import { mulberry32 } from "./seeded.mjs";

const CHANGES = 50;
const CHECKED = 3;

const { name, taxonomy } = readEscoRoles();
const mobility = core.createMobility(taxonomy);
const random = mulberry32(3);
const sets = { level: [], removed: [], added: [] };
for (let i = 0; i < CHANGES; i++) {
  const role = taxonomy.roles[Math.floor(random() * taxonomy.roles.length)];
  const requirement = role.requirements[Math.floor(random() * role.requirements.length)];
  const { skill, necessity } = requirement;
  const target = { kind: "requirement", role: role.id, skill };
  const other = necessity === "optional" ? "essential" : "optional";
  sets.level.push(made({ op: "set", target, path: ["necessity"], before: necessity, after: other }));
  const removed = made({ op: "remove", target, item: requirement });
  sets.removed.push(removed);
  // Put back what was taken away.
  const back = made(core.invertChange(removed.changes[0]), removed.taxonomy);
  sets.added.push({ ...back, start: () => core.updateMobility(mobility, removed.taxonomy, removed.changes) });
}
const rebuilt = time(() => core.createMobility(sets.level[0].taxonomy), { warm: false });
const rows = [
  ["**updateMobility**, a skill becomes optional, or essential", sets.level],
  ["**updateMobility**, a requirement is removed", sets.removed],
  ["**updateMobility**, a requirement is added", sets.added],
].map(([what, list]) => {
  const each = list.map(({ taxonomy: after, changes, start = () => mobility }, i) => {
    const before = start();
    const updated = timeEach([changes], (made) => core.updateMobility(before, after, made));
    if (i < CHECKED) {
      const edges = (/** @type {core.Mobility} */ { graph }) => [...graph.to, ...graph.closeness].join();
      mustAgree(
        edges(updated.answers[0]) === edges(core.createMobility(after)),
        `${what}: the moves after change ${i}`,
      );
    }
    return updated.times[0];
  });
  const middle = median(each);
  return [
    what,
    ms(middle),
    ms(quantile(each, 0.95)),
    `1 : ${Math.round(rebuilt.milliseconds / middle)}`,
    `${middle <= 5 ? "meets" : "does not meet"} ≤ 5 ms`,
  ];
});

printTable(
  "updateMobility after one changed requirement",
  `${name}; ${CHANGES} changes of each kind from a fixed seed, each made to the same mobility. Median of ${RUNS} runs for each change, then median and 95th ` +
    "percentile over changes. A skill that one role more or fewer asks for weighs less or more in all roles that ask for it. Checked: the moves and their " +
    `closeness equal those of a full rebuild, for the first ${CHECKED} of each kind.`,
  ["", "median", "p95", "to all anew", "limit"],
  [...rows, ["createMobility, all anew", ms(rebuilt.milliseconds), "", "", ""]],
);

/**
 * @param {core.Change} change
 * @param {core.Taxonomy} [before]
 */
function made(change, before = taxonomy) {
  const answer = core.applyChange(before, change);
  if (!answer.ok) throw new Error(answer.refusal.message.en);
  return { taxonomy: answer.taxonomy, changes: [answer.change] };
}
