import type { Finding } from "../schema/finding.js";
import { pointerSteps } from "../schema/json-pointer.js";
import { unquote, walkJson } from "./read-json-walk.js";

interface Place {
  readonly inner: Map<string, Place>;
  /** A finding points at it. */
  isWanted: boolean;
  offset?: number;
}

/** The findings with line and column of what they point at. O(length), and nothing without findings. */
export function locateFindings(text: string, findings: readonly Finding[]): Finding[] {
  if (findings.length === 0) return [];
  const root: Place = { inner: new Map(), isWanted: false };
  const places = findings.map((finding) => placeOf(root, finding.pointer));
  // Of a member that is there twice the last one counts; else the first place found is the only one.
  const hasRepeated = findings.some(({ code }) => code === "duplicate-member");
  fillOffsets(text, root, hasRepeated ? Number.POSITIVE_INFINITY : new Set(places).size);
  const last = Math.max(0, ...places.map(({ offset = 0 }) => offset));
  const lines = lineStarts(text.slice(0, last));
  return findings.map((finding, index) => {
    const offset = places[index]?.offset;
    if (finding.line !== undefined || finding.count !== undefined || offset === undefined) return finding;
    return { ...finding, ...lineAndColumn(lines, offset) };
  });
}

/** Line and column, from 1, of an offset in a text. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  return lineAndColumn(lineStarts(text.slice(0, offset)), offset);
}

function placeOf(root: Place, pointer: string): Place {
  let place = root;
  for (const step of pointerSteps(pointer)) {
    let inner = place.inner.get(step);
    if (inner === undefined) {
      inner = { inner: new Map(), isWanted: false };
      place.inner.set(step, inner);
    }
    place = inner;
  }
  place.isWanted = true;
  return place;
}

/** Finds the offsets of the places; ends when as many of those that are asked for as `wanted` are found. */
function fillOffsets(text: string, root: Place, wanted: number): void {
  let found = 0;
  // For each open object or list: its place, where it is on the way to one, and the next position in a list.
  const open: { readonly place: Place | undefined; next: number; readonly isObject: boolean }[] = [];
  let current: Place | undefined = root;
  walkJson(text, {
    name(start, end) {
      const place = open.at(-1)?.place;
      current = place === undefined || place.inner.size === 0 ? undefined : place.inner.get(unquote(text, start, end));
    },
    value(start) {
      const holder = open.at(-1);
      if (holder !== undefined && !holder.isObject) {
        const position = holder.next++;
        current =
          holder.place === undefined || holder.place.inner.size === 0
            ? undefined
            : holder.place.inner.get(String(position));
      }
      if (current === undefined) return;
      if (current.isWanted && current.offset === undefined) found++;
      current.offset = start;
    },
    open(isObject) {
      open.push({ place: current, next: 0, isObject });
    },
    close() {
      open.pop();
    },
    isDone: () => found >= wanted,
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineAndColumn(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}
