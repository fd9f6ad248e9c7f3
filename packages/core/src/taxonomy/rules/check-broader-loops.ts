import type { FindingList } from "../../schema/finding-list.js";
import { findLoops } from "../find-loops.js";
import { nameItem, namePath } from "../name-target.js";
import type { RolesToCheck } from "../sound-roles.js";
import type { Taxonomy } from "../taxonomy.js";

/** A skill that is broader than itself, directly or through others. */
export function checkBroaderLoops(taxonomy: Taxonomy, findings: FindingList, roles: RolesToCheck): void {
  roles.beside("broader-loops", () => addLoops(taxonomy, findings));
}

function addLoops(taxonomy: Taxonomy, findings: FindingList): void {
  const { skills } = taxonomy;
  // Ids that do not exist lead to a node that leads nowhere.
  const parents = skills.map(({ broader }) => (broader ?? []).map((id) => taxonomy.skillPosition(id) ?? skills.length));
  findLoops(
    skills.length + 1,
    (node) => parents[node] ?? [],
    ({ node, edge, path }) => {
      findings.add("broader-loop", "error", () => {
        const ids = path().map((position) => skills[position]?.id ?? "");
        const loop = namePath(taxonomy, "skill", [...ids, ids[0] ?? ""]);
        const name = nameItem(taxonomy, "skill", ids[0] ?? "");
        return {
          pointer: `/skills/${node}/broader/${edge}`,
          expected: "no loop of broader skills",
          received: loop.en,
          message: {
            nl: `De vaardigheid ${name.nl} staat boven zichzelf: ${loop.nl}.`,
            en: `The skill ${name.en} is broader than itself: ${loop.en}.`,
          },
        };
      });
    },
  );
}
