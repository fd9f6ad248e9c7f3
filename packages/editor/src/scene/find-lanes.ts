import { boundsOf, growRect, type Rect, rectAround } from "../geometry/rect.js";
import type { Messages } from "../messages/messages.js";
import type { WordTexts } from "../messages/word-messages.js";
import type { SceneLane, SceneNode } from "./scene.js";

/** The strip above the cards of a lane that holds its heading only. */
export const HEADING = 44;
const MARGIN = 16;

/**
 * Columns of grades and bands of families, as far as the cards really stand in them: a grade is a column only while
 * no two grades share a part of the width, and a family a band only while no two share a part of the height.
 * O(nodes + groups log groups).
 */
export function findLanes(nodes: readonly SceneNode[], messages: Messages<WordTexts>): SceneLane[] {
  const whole = boundsOf(nodes.map((node) => rectAround(node, node.width, node.height)));
  if (whole === undefined) return [];
  const bands = groupBounds(nodes, ({ family }) => family).filter(({ node }) => node.familyIndex !== undefined);
  const columns = groupBounds(nodes, ({ grade }) => grade);
  const lanes: SceneLane[] = [];
  const hasBands =
    bands.length > 1 && areApart(bands.map(({ rect }) => ({ start: rect.y, end: rect.y + rect.height })));
  if (columns.length > 1 && areApart(columns.map(({ rect }) => ({ start: rect.x, end: rect.x + rect.width })))) {
    const top = whole.y - (hasBands ? 2 : 1) * HEADING - MARGIN / 2;
    for (const { node, rect } of columns) {
      const height = whole.y + whole.height + MARGIN - top;
      lanes.push({
        kind: "grade",
        label: messages.text("grade.named", { grade: node.grade ?? 0 }),
        rect: { x: rect.x - MARGIN, y: top, width: rect.width + 2 * MARGIN, height },
      });
    }
  }
  if (hasBands) {
    const { x, width } = growRect(whole, MARGIN + MARGIN / 2);
    for (const { node, rect } of bands) {
      lanes.push({
        kind: "family",
        label: node.familyLabel ?? "",
        rect: { x, y: rect.y - HEADING, width, height: rect.height + HEADING + MARGIN },
        ...(node.familyIndex !== undefined && { familyIndex: node.familyIndex }),
      });
    }
  }
  return lanes;
}

function groupBounds(
  nodes: readonly SceneNode[],
  groupOf: (node: SceneNode) => string | number | undefined,
): { node: SceneNode; rect: Rect }[] {
  const groups = new Map<string | number, SceneNode[]>();
  for (const node of nodes) {
    const group = groupOf(node);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [node]);
    else members.push(node);
  }
  return [...groups.values()].flatMap((members) => {
    const rect = boundsOf(members.map((node) => rectAround(node, node.width, node.height)));
    const [node] = members;
    return rect === undefined || node === undefined ? [] : [{ node, rect }];
  });
}

function areApart(ranges: { start: number; end: number }[]): boolean {
  ranges.sort((a, b) => a.start - b.start);
  return ranges.every(({ start }, index) => index === 0 || start >= (ranges[index - 1]?.end ?? 0));
}
