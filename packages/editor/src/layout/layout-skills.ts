import { Obstacles } from "../geometry/obstacles.js";
import type { Point } from "../geometry/point.js";
import { boundsOf, type Rect } from "../geometry/rect.js";
import { type Box, packBoxes } from "./pack-boxes.js";
import type { SkillTree } from "./skill-tree.js";

/** A skill, a closed group, and the heading of an open one, in map units. */
export const SKILL = { width: 248, height: 28 } as const;
/** A skill whose name takes two lines. */
export const LONG_SKILL = { width: 248, height: 44 } as const;
export const GROUP = { width: 248, height: 36 } as const;

/** Room around what stands in a group; more at the right, where lines turn. */
const PADDING = 16;
const TURN = 40;
/** Room between: columns wide enough for lines to turn, rows for lines to pass. */
const GAPS = { row: 14, column: 40, frame: 28 } as const;
/** What a group looks best in, and how wide the whole may be to be read from top to bottom. */
const ASPECT = { group: 1.1, whole: 0.9 } as const;
const WIDEST = 1240;

export interface SkillLayoutOptions {
  isOpen(id: string): boolean;
  /** Where skills were put by hand (`skill:…`, centres; of a group, of its heading). */
  readonly kept?: ReadonlyMap<string, Point>;
}

export interface SkillLayout {
  /** By `skill:…`: each pill and closed group in sight, and the heading of each open group. */
  readonly rects: ReadonlyMap<string, Rect>;
  /** By `skill:…`: what an open group takes up, heading and all; outer groups before inner ones. */
  readonly frames: ReadonlyMap<string, Rect>;
}

interface Block extends Box {
  /** Of what stands in it, from its own corner. */
  readonly corners: ReadonlyMap<string, Point>;
}

/**
 * Places the skills that show: the members of a group in columns under its heading, groups within it packed below
 * them. What was put by hand stays where it is within its group, and the rest makes room. No two things overlap;
 * the same tree gives the same places. Without recursion: O(skills log skills) but for the packing of each group.
 */
export function layoutSkills(tree: SkillTree, options: SkillLayoutOptions): SkillLayout {
  const { members, roots, long } = tree;
  const shows = (id: string): boolean => members.has(id) && options.isOpen(id);
  const open: string[] = [];
  const down = [...roots];
  for (const id of down) {
    if (!shows(id)) continue;
    open.push(id);
    for (const member of members.get(id) ?? []) down.push(member);
  }
  const blocks = new Map<string, Block>();
  const sizeOf = (id: string): Box => blocks.get(id) ?? (members.has(id) ? GROUP : long.has(id) ? LONG_SKILL : SKILL);
  for (const id of [...open].reverse()) {
    blocks.set(
      id,
      placeMembers(members.get(id) ?? [], sizeOf, (member) => blocks.has(member), options.kept, id),
    );
  }
  const whole = placeMembers(roots, sizeOf, (member) => blocks.has(member), options.kept);

  const rects = new Map<string, Rect>();
  const frames = new Map<string, Rect>();
  const place = (corners: Block["corners"], at: Point): void => {
    for (const [id, corner] of corners) {
      const rect = { x: at.x + corner.x, y: at.y + corner.y, ...boxOf(sizeOf(id)) };
      if (!blocks.has(id)) rects.set(`skill:${id}`, rect);
      else {
        frames.set(`skill:${id}`, rect);
        rects.set(`skill:${id}`, { ...rect, height: GROUP.height });
      }
    }
  };
  place(whole.corners, { x: 0, y: 0 });
  for (const id of open) {
    const frame = frames.get(`skill:${id}`);
    const block = blocks.get(id);
    if (frame && block) place(block.corners, frame);
  }
  return { rects, frames };
}

/** The corner of a skill or group whose centre, as it is kept in a map, is this. */
export function cornerOf(centre: Point, { width, height }: Box): Point {
  return { x: centre.x - width / 2, y: centre.y - height / 2 };
}

/** What stands in a group, or outside of all groups. */
function placeMembers(
  ids: readonly string[],
  sizeOf: (id: string) => Box,
  isOpen: (id: string) => boolean,
  kept: ReadonlyMap<string, Point> | undefined,
  group?: string,
): Block {
  const top = group === undefined ? 0 : GROUP.height + PADDING / 2;
  const side = group === undefined ? 0 : PADDING;
  const frames = ids.filter(isOpen);
  const small = ids.filter((id) => !isOpen(id));
  const packed = packBoxes(
    frames.map(sizeOf),
    GAPS.frame,
    group === undefined ? ASPECT.whole : ASPECT.group,
    group === undefined ? WIDEST : WIDEST - 2 * PADDING,
  );
  const corners = new Map<string, Point>();
  const first = group === undefined ? frames : small;
  const widest = group === undefined ? Math.max(packed.width, WIDEST) : packed.width;
  const grid = placeColumns(small, sizeOf, widest);
  const addGrid = (y: number): void => {
    for (const [id, at] of grid.corners) corners.set(id, { x: side + at.x, y: y + at.y });
  };
  const addFrames = (y: number): void => {
    frames.forEach((id, place) => {
      const at = packed.corners[place] as Point;
      corners.set(id, { x: side + at.x, y: y + at.y });
    });
  };
  // In a group its skills come first, under its name; outside of all groups the groups do.
  const [upper, lower] = first === small ? [grid, packed] : [packed, grid];
  const between = upper.height > 0 && lower.height > 0 ? GAPS.frame : 0;
  (first === small ? addGrid : addFrames)(top);
  (first === small ? addFrames : addGrid)(top + upper.height + between);
  const placed = kept === undefined ? corners : keepPlaces(corners, sizeOf, isOpen, kept, top, side, group);
  const bounds = boundsOf([...placed].map(([id, at]) => ({ ...at, ...boxOf(sizeOf(id)) })));
  return {
    corners: placed,
    width: Math.max(GROUP.width, (bounds ? bounds.x + bounds.width : 0) + (small.length > 0 ? TURN : side)),
    height: (bounds ? bounds.y + bounds.height : top - PADDING / 2) + side,
  };
}

/** Small boxes in columns, top to bottom, one column after another. */
function placeColumns(ids: readonly string[], sizeOf: (id: string) => Box, widest: number): Block {
  const pitch = SKILL.width + GAPS.column;
  const fitting = Math.max(1, Math.floor((widest + GAPS.column) / pitch));
  const wanted = ids.length <= 8 ? 1 : Math.ceil(Math.sqrt((ids.length * (SKILL.height + GAPS.row) * 1.4) / pitch));
  const columns = Math.max(wanted, Math.min(fitting, Math.ceil(ids.length / 3)));
  const rows = Math.ceil(ids.length / Math.max(columns, 1));
  const corners = new Map<string, Point>();
  let height = 0;
  let y = 0;
  ids.forEach((id, place) => {
    if (place % rows === 0) y = 0;
    corners.set(id, { x: Math.floor(place / rows) * pitch, y });
    y += sizeOf(id).height + GAPS.row;
    height = Math.max(height, y - GAPS.row);
  });
  return { corners, height, width: Math.ceil(ids.length / Math.max(rows, 1)) * pitch - GAPS.column };
}

/** What was put by hand where it was put, from the corner of its group; what it would cover moves down. */
function keepPlaces(
  corners: ReadonlyMap<string, Point>,
  sizeOf: (id: string) => Box,
  isOpen: (id: string) => boolean,
  kept: ReadonlyMap<string, Point>,
  top: number,
  side: number,
  group: string | undefined,
): ReadonlyMap<string, Point> {
  const origin = group === undefined ? { x: 0, y: 0 } : anchorOf(kept, group, GROUP);
  if (origin === undefined) return corners;
  const byHand = [...corners.keys()].flatMap((id) => {
    const at = anchorOf(kept, id, isOpen(id) ? GROUP : sizeOf(id));
    return at === undefined ? [] : [{ id, x: at.x - origin.x, y: at.y - origin.y }];
  });
  if (byHand.length === 0) return corners;
  // The heading stays above, and the rest to the right of the edge.
  const shift =
    group === undefined
      ? { x: 0, y: 0 }
      : {
          x: Math.max(0, side - Math.min(...byHand.map(({ x }) => x))),
          y: Math.max(0, top - Math.min(...byHand.map(({ y }) => y))),
        };
  byHand.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  const held = new Set(byHand.map(({ id }) => id));
  const rest = [...corners].filter(([id]) => !held.has(id)).map(([id, at]) => ({ id, ...at }));
  const wanted = [...byHand.map(({ id, x, y }) => ({ id, x: x + shift.x, y: y + shift.y })), ...rest];
  const taken = new Obstacles([]);
  const placed = new Map<string, Point>();
  for (const { id, x, y } of wanted) {
    const gap = isOpen(id) ? GAPS.frame : GAPS.row;
    const size = boxOf(sizeOf(id));
    let free = y;
    for (;;) {
      const under = taken.in({ x, y: free, ...size });
      if (under.length === 0) break;
      free = Math.max(...under.map((other) => other.y + other.height)) + gap;
    }
    taken.add(id, { x, y: free, ...size });
    placed.set(id, { x, y: free });
  }
  return placed;
}

function anchorOf(kept: ReadonlyMap<string, Point>, id: string, size: Box): Point | undefined {
  const centre = kept.get(`skill:${id}`);
  return centre && cornerOf(centre, size);
}

function boxOf({ width, height }: Box): Box {
  return { width, height };
}
