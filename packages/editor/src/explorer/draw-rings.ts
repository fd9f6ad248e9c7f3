import type { Band } from "./reach-bands.js";
import type { Opening } from "./result.js";

/** A role in a ring: its dot, and room for a name beside it. */
export interface Dot {
  readonly opening: Opening;
  readonly band: number;
  readonly x: number;
  readonly y: number;
  /** How wide its name may be. */
  readonly room: number;
}

/** What did not fit in a ring. */
export interface MoreDot {
  readonly band: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface Ring {
  /** The outline of the part of the ring that is in sight. */
  readonly path: string;
  /** Where the name of the ring stands, and how wide it may be. */
  readonly headingX: number;
  readonly headingY: number;
  readonly headingRoom: number;
  readonly isEmpty: boolean;
}

/** Rings around somebody, as parts of circles around a point beyond the edge, so that names have room. In pixels. */
export interface RingDrawing {
  readonly width: number;
  readonly height: number;
  /** Where they all start: the person, before the first ring. */
  readonly you: { readonly path: string; readonly x: number; readonly y: number; readonly room: number };
  readonly rings: readonly Ring[];
  readonly dots: readonly Dot[];
  readonly more: readonly MoreDot[];
}

export interface RingSpace {
  readonly width: number;
  /** A row with a name of two lines. */
  readonly row: number;
  /** The place of a family, for the order within a ring. */
  readonly familyOf: (role: string) => number;
}

const ACROSS_FROM = 640;
const YOU = 104;
const YOU_DOWN = 76;
const EMPTY = 78;
const EMPTY_DOWN = 34;
const HEADING = 44;
const HEADING_DOWN = 30;
/** From a dot to the line before it, and from its name to the line after it. */
const PAD = 16;
const AFTER = 6;
/** From a dot to its name. */
export const NAME_AT = 12;
const COLUMN = 128;
const LEAST_ROWS = 6;
const MOST_ROWS = 11;
const MOST_ROWS_DOWN = 5;
const CENTRE_AWAY = 420;
const CENTRE_AWAY_DOWN = 520;

/** Rings as parts of circles, from left to right where there is room, else from top to bottom. O(roles log roles). */
export function drawRings(bands: readonly Band[], space: RingSpace): RingDrawing {
  return isAcross(space.width) ? drawAcross(bands, space) : drawDown(bands, space);
}

/** Whether rings of this width go from left to right. */
export function isAcross(width: number): boolean {
  return width >= ACROSS_FROM;
}

function drawAcross(bands: readonly Band[], space: RingSpace): RingDrawing {
  const { width, row } = space;
  const most = Math.max(...bands.map(({ roles }) => roles.length));
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, most));
  const height = HEADING + rows * row + 2 * AFTER;
  const middle = height / 2;
  const radii = radiiOf(bands, YOU + CENTRE_AWAY, width - YOU, EMPTY);
  const xAt = (radius: number, y: number): number => -CENTRE_AWAY + along(radius, y - middle);
  const dots: Dot[] = [];
  const more: MoreDot[] = [];
  bands.forEach((band, at) => {
    const [inner, outer] = [radii[at] as number, radii[at + 1] as number];
    const columns = Math.max(1, Math.floor((outer - inner - AFTER) / (COLUMN + PAD)));
    const { shown, left } = choose(band, rows * columns, space);
    const count = shown.length + (left > 0 ? 1 : 0);
    const used = Math.max(1, Math.ceil(count / rows));
    const perColumn = Math.max(1, Math.ceil(count / used));
    const step = (outer - inner - AFTER) / used;
    const room = step - PAD - NAME_AT;
    const place = (index: number): { x: number; y: number } => {
      const inColumn = index % perColumn;
      const y = HEADING + (rows * row - perColumn * row) / 2 + (inColumn + 0.5) * row;
      // A ring bends back above and below: where its line lies furthest out counts.
      const nearest = Math.abs(y - middle) < row / 2 ? middle : y + (y < middle ? row / 2 : -row / 2);
      return { x: xAt(inner, nearest) + PAD + Math.floor(index / perColumn) * step, y };
    };
    shown.forEach((opening, index) => {
      dots.push({ opening, band: at, room, ...place(index) });
    });
    if (left > 0) more.push({ band: at, count: left, ...place(shown.length) });
  });
  const rings = bands.map(({ roles }, at): Ring => {
    const [inner, outer] = [radii[at] as number, radii[at + 1] as number];
    const isLast = at === bands.length - 1;
    const from = `M${xAt(inner, 0)} 0A${inner} ${inner} 0 0 1 ${xAt(inner, height)} ${height}`;
    const to = isLast
      ? `L${width} ${height}L${width} 0Z`
      : `L${xAt(outer, height)} ${height}A${outer} ${outer} 0 0 0 ${xAt(outer, 0)} 0Z`;
    return {
      path: from + to,
      headingX: xAt(inner, HEADING) + 8,
      headingY: 18,
      headingRoom: outer - inner - 10,
      isEmpty: roles.length === 0,
    };
  });
  const first = radii[0] as number;
  const you = {
    path: `M0 0L${xAt(first, 0)} 0A${first} ${first} 0 0 1 ${xAt(first, height)} ${height}L0 ${height}Z`,
    x: 12,
    y: middle,
    room: YOU - 20,
  };
  return { width, height, you, rings, dots, more };
}

function drawDown(bands: readonly Band[], space: RingSpace): RingDrawing {
  const { width, row } = space;
  const columns = Math.max(1, Math.floor(width / (COLUMN + PAD + NAME_AT)));
  const chosen = bands.map((band) => choose(band, MOST_ROWS_DOWN * columns, space));
  const middle = width / 2;
  let radius = CENTRE_AWAY_DOWN + YOU_DOWN;
  const radii = [radius];
  for (const { shown, left } of chosen) {
    const rows = Math.ceil((shown.length + (left > 0 ? 1 : 0)) / columns);
    // The line after a ring lies higher at the sides than in the middle.
    const bend = rows === 0 ? 0 : radius - along(radius, middle);
    radius += rows === 0 ? EMPTY_DOWN : HEADING_DOWN + rows * row + bend + AFTER;
    radii.push(radius);
  }
  const yAt = (r: number, x: number): number => -CENTRE_AWAY_DOWN + along(r, x - middle);
  const height = yAt(radius, middle);
  const dots: Dot[] = [];
  const more: MoreDot[] = [];
  chosen.forEach(({ shown, left }, band) => {
    const top = yAt(radii[band] as number, middle) + HEADING_DOWN;
    const step = width / columns;
    const place = (index: number): { x: number; y: number } => ({
      x: (index % columns) * step + PAD,
      y: top + (Math.floor(index / columns) + 0.5) * row,
    });
    shown.forEach((opening, index) => {
      dots.push({ opening, band, room: step - PAD - NAME_AT - AFTER, ...place(index) });
    });
    if (left > 0) more.push({ band, count: left, ...place(shown.length) });
  });
  const rings = bands.map(({ roles }, at): Ring => {
    const [inner, outer] = [radii[at] as number, radii[at + 1] as number];
    const isLast = at === bands.length - 1;
    const from = `M0 ${yAt(inner, 0)}A${inner} ${inner} 0 0 0 ${width} ${yAt(inner, width)}`;
    const to = isLast
      ? `L${width} ${height}L0 ${height}Z`
      : `L${width} ${yAt(outer, width)}A${outer} ${outer} 0 0 1 0 ${yAt(outer, 0)}Z`;
    return {
      path: from + to,
      headingX: middle,
      headingY: yAt(inner, middle) + 20,
      headingRoom: width - 16,
      isEmpty: roles.length === 0,
    };
  });
  const first = radii[0] as number;
  const you = {
    path: `M0 0L0 ${yAt(first, 0)}A${first} ${first} 0 0 0 ${width} ${yAt(first, width)}L${width} 0Z`,
    x: middle,
    y: YOU_DOWN / 2,
    room: width - 48,
  };
  return { width, height, you, rings, dots, more };
}

/** Where the rings begin and end: empty ones narrow, the others share the rest by what they hold. */
function radiiOf(bands: readonly Band[], from: number, whole: number, empty: number): number[] {
  const filled = bands.filter(({ roles }) => roles.length > 0).length;
  const share = (whole - (bands.length - filled) * empty) / Math.max(1, filled);
  let radius = from;
  return [
    from,
    ...bands.map(({ roles }) => {
      radius += roles.length > 0 ? share : filled === 0 ? whole / bands.length : empty;
      return radius;
    }),
  ];
}

/** The soonest that fit, those of a family together; one place is kept for how many are left out. */
function choose(
  { roles }: Band,
  capacity: number,
  { familyOf }: RingSpace,
): { readonly shown: readonly Opening[]; readonly left: number } {
  const fitting = roles.length <= capacity ? roles : roles.slice(0, capacity - 1);
  const shown = fitting.toSorted((a, b) => familyOf(a.role) - familyOf(b.role) || a.weeks - b.weeks);
  return { shown, left: roles.length - fitting.length };
}

/** How far out a circle reaches, beside its middle. */
function along(radius: number, beside: number): number {
  return Math.sqrt(Math.max(0, radius * radius - beside * beside));
}
