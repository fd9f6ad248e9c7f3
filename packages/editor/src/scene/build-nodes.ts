import type { Role, Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { CARD } from "../layout/card-size.js";
import { familyOrder } from "../layout/family-order.js";
import type { SceneNode } from "./scene.js";

/** Makes the cards of roles: what is on them, where they are told. */
export function createCardBuilder(
  taxonomy: Taxonomy,
  language: string,
  problems: ReadonlyMap<string, number>,
): (role: Role, at: Point, hiddenEdges: number) => SceneNode {
  const families = familyOrder(taxonomy);
  const familyLabels = new Map(taxonomy.families.map(({ id, label }) => [id, taxonomy.textOf(label, language)]));
  return (role, at, hiddenEdges) => {
    const key = `role:${role.id}`;
    const { family, grade } = role;
    const familyIndex = family === undefined ? undefined : families.get(family);
    return {
      key,
      kind: "role",
      id: role.id,
      x: at.x,
      y: at.y,
      width: CARD.width,
      height: CARD.height,
      label: taxonomy.textOf(role.label, language) || role.id,
      ...(family !== undefined && { family, familyLabel: familyLabels.get(family) || family }),
      ...(familyIndex !== undefined && { familyIndex }),
      ...(grade !== undefined && { grade }),
      problems: problems.get(key) ?? 0,
      hiddenEdges,
    };
  };
}
