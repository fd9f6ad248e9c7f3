// One changed requirement: the mobility brought up to date, beside made anew.
import * as core from "../dist/index.js";
import { median, ms, mustAgree, printTable, quantile, RUNS, time, timeEach, times } from "./bench-table.mjs";
import { readEscoRoles } from "./esco-roles.mjs";
import { mulberry32 } from "./seeded.mjs";

const CHANGES = 50;

const { name, taxonomy } = readEscoRoles();
const mobility = core.createMobility(taxonomy);
const random = mulberry32(3);
const changed = Array.from({ length: CHANGES }, () => {
  const role = taxonomy.roles[Math.floor(random() * taxonomy.roles.length)];
  const { skill, necessity } = role.requirements[Math.floor(random() * role.requirements.length)];
  const change = {
    op: "set",
    target: { kind: "requirement", role: role.id, skill },
    path: ["necessity"],
    before: necessity,
    after: necessity === "optional" ? "essential" : "optional",
  };
  const answer = core.applyChange(taxonomy, change);
  if (!answer.ok) throw new Error(answer.refusal.message.en);
  return { taxonomy: answer.taxonomy, changes: [answer.change] };
});
const updated = timeEach(changed, ({ taxonomy: after, changes }) => core.updateMobility(mobility, after, changes));
const rebuilt = time(() => core.createMobility(changed[0].taxonomy), { warm: false });
updated.answers.slice(0, 3).forEach((answer, i) => {
  const fresh = core.createMobility(changed[i].taxonomy);
  const edges = (/** @type {core.Mobility} */ { graph }) => [...graph.to, ...graph.closeness].join();
  mustAgree(edges(answer) === edges(fresh), `the moves after change ${i}`);
});

printTable(
  "updateMobility after one changed requirement",
  `${name}; ${CHANGES} changes from a fixed seed, each made to the same mobility: a skill that becomes optional, or essential. Median of ${RUNS} runs for each ` +
    "change, then median and 95th percentile over changes. Checked: the moves and their closeness equal those of a full rebuild.",
  ["", "median", "p95", "ratio", "limit"],
  [
    [
      "**updateMobility**",
      ms(median(updated.times)),
      ms(quantile(updated.times, 0.95)),
      "1 ×",
      `${median(updated.times) <= 5 ? "meets" : "does not meet"} ≤ 5 ms`,
    ],
    ["createMobility, all anew", ms(rebuilt.milliseconds), "", times(rebuilt.milliseconds, median(updated.times)), ""],
  ],
);
