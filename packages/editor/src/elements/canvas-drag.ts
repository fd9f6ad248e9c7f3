import { type DropPlace, describePlace, dropRoles } from "../commands/drop-roles.js";
import type { Point } from "../geometry/point.js";
import { boundsOf, type Rect, rectAround, rectContains, rectsOverlap } from "../geometry/rect.js";
import { familyOrder } from "../layout/family-order.js";
import type { SceneLane, SceneNode } from "../scene/scene.js";
import { SceneDrag } from "../scene/scene-drag.js";
import type { Gesture, Press } from "../tools/gesture.js";
import { SnapGuides } from "../tools/snap-guides.js";
import { startMove } from "../tools/start-move.js";
import type { CanvasFolds } from "./canvas-folds.js";
import type { CanvasHost } from "./canvas-host.js";
import type { CanvasMarks } from "./canvas-marks.js";

const STILL: Point = { x: 0, y: 0 };
const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Drags a node, and with it what else is selected; in another lane it becomes part of that. */
export function startDrag(
  canvas: CanvasHost,
  marks: CanvasMarks,
  folds: CanvasFolds,
  press: Press,
  key: string,
): Gesture {
  const { bench } = canvas;
  const { session } = bench;
  const held = session.selection.includes(key) ? session.selection : [key];
  if (held !== session.selection) session.select(held);
  const moving = held.flatMap((one) => canvas.nodeOf(one) ?? []);
  const keys = new Set(moving.map((node) => node.key));
  const drag = new SceneDrag(canvas.world, canvas.scene, canvas.drawn, keys, marks);
  const lanes = lanesOf(canvas);
  const whole = boundsOf(moving.map(rectOf)) ?? NOWHERE;
  let shown = "";
  let hint = "";
  const showDrop = (by: Point): void => {
    const drops = findDrops(moving, lanes, by);
    const name = JSON.stringify([...drops]);
    if (name !== shown) {
      const [first, ...others] = new Map([...drops.values()].map((place) => [JSON.stringify(place), place])).values();
      const where = first && (others.length === 0 ? describePlace(session.context, first) : undefined);
      hint = where ? bench.messages.text("drop.hint", { where }) : "";
      marks.showLanes(
        [...drops].map(([one, place]) =>
          cellOf(
            lanes,
            place,
            moving.find((node) => node.key === one),
            by,
          ),
        ),
      );
    }
    shown = name;
    marks.showHint(hint, { x: whole.x + by.x, y: whole.y + whole.height + by.y }, bench.viewport.scale);
  };
  return startMove(
    {
      showMoved: (by, guides) => {
        drag.show(by);
        marks.showGuides(guides);
        if (lanes.length > 0) showDrop(by);
      },
      keepMoved: (by, free) => {
        marks.clear();
        const places = new Map([...drag.places(by)].map(([one, at]) => [one, folds.placeOf(at)]));
        const drops = free ? new Map<string, DropPlace>() : findDrops(moving, lanes, by);
        bench.dispatch(dropRoles(places, drops));
      },
      cancelMoved: () => {
        marks.clear();
        bench.say(bench.messages.text("announce.dragCancelled"));
      },
    },
    bench.viewport,
    press.at,
    guidesFor(canvas, moving),
  );
}

/** What is in sight and stays can be lined up with. */
function guidesFor({ bench, scene }: CanvasHost, moving: readonly SceneNode[]): SnapGuides {
  const still = new Set(moving);
  const { area } = bench.viewport;
  const others = scene.nodes.filter((node) => !still.has(node)).map(rectOf);
  return new SnapGuides(
    boundsOf(moving.map(rectOf)) ?? NOWHERE,
    others.filter((rect) => rectsOverlap(rect, area)),
  );
}

type DropLane = SceneLane & DropPlace;

/** The lanes of the career lens, with the family or the grade that each is of. */
function lanesOf({ bench, scene }: CanvasHost): DropLane[] {
  const families = [...familyOrder(bench.taxonomy).keys()];
  return scene.lanes.flatMap((lane): DropLane[] => {
    if (lane.kind === "family") {
      const family = families[lane.familyIndex ?? -1];
      return family !== undefined && bench.taxonomy.findFamily(family) ? [{ ...lane, family }] : [];
    }
    const grade = scene.nodes.find((node) => node.grade !== undefined && rectContains(lane.rect, node))?.grade;
    return grade === undefined ? [] : [{ ...lane, grade }];
  });
}

/** Of the roles that would come to stand in other lanes than they are of: what they would become part of. */
function findDrops(moving: readonly SceneNode[], lanes: readonly DropLane[], by: Point): Map<string, DropPlace> {
  const drops = new Map<string, DropPlace>();
  for (const node of moving) {
    if (node.kind !== "role") continue;
    const middle = { x: node.x + by.x, y: node.y + by.y };
    const under = lanes.filter(({ rect }) => rectContains(rect, middle));
    const family = under.find((lane) => lane.family !== undefined && lane.family !== node.family)?.family;
    const grade = under.find((lane) => lane.grade !== undefined && lane.grade !== node.grade)?.grade;
    if (family === undefined && grade === undefined) continue;
    drops.set(node.key, { ...(family !== undefined && { family }), ...(grade !== undefined && { grade }) });
  }
  return drops;
}

/** The part of the lanes in which a card would stand: where its column and its band cross. */
function cellOf(
  lanes: readonly DropLane[],
  { family, grade }: DropPlace,
  node: SceneNode | undefined,
  by: Point,
): Rect {
  const middle = node ? { x: node.x + by.x, y: node.y + by.y } : STILL;
  const under = (kind: SceneLane["kind"]): Rect | undefined =>
    lanes.find((lane) => lane.kind === kind && rectContains(lane.rect, middle))?.rect;
  const band = under("family");
  const column = under("grade");
  if (band && column) return { x: column.x, y: band.y, width: column.width, height: band.height };
  return (family === undefined ? undefined : band) ?? (grade === undefined ? undefined : column) ?? NOWHERE;
}

function rectOf(node: SceneNode): Rect {
  return rectAround(node, node.width, node.height);
}
