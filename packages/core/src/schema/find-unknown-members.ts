import { cut, type FindingList } from "./finding-list.js";
import type { Shape } from "./generated/shapes.js";
import { pointerTo } from "./json-pointer.js";

/**
 * Tells of members that the schema does not name: one finding for each name in each kind of place, at the first one.
 * They are kept; they may also be a spelling mistake. O(size).
 */
export function findUnknownMembers(
  shapes: ReadonlyMap<string, Shape>,
  shapeName: string,
  document: unknown,
  findings: FindingList,
): void {
  const first = new Map<string, { member: string; pointer: string; count: number }>();
  // The steps to the value that is visited.
  const path: (string | number)[] = [];
  const visit = (name: string, value: unknown): void => {
    const shape = shapes.get(name);
    if (shape === undefined || typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) {
      visitObject(name, shape, value);
      return;
    }
    for (let position = 0; position < value.length; position++) {
      const item: unknown = value[position];
      if (typeof item !== "object" || item === null || Array.isArray(item)) continue;
      path.push(position);
      visitObject(name, shape, item);
      path.pop();
    }
  };
  const visitObject = (name: string, shape: Shape, value: object): void => {
    const members = shape.members === undefined ? undefined : membersOf(shape);
    for (const member of Object.keys(value)) {
      const inner = members === undefined ? shape.each : members.get(member);
      if (inner === "") continue;
      path.push(member);
      if (inner === undefined) {
        const key = `${name}.${member}`;
        const known = first.get(key);
        if (known !== undefined) known.count++;
        else first.set(key, { member, pointer: pointerTo(path), count: 1 });
      } else {
        visit(inner, (value as Readonly<Record<string, unknown>>)[member]);
      }
      path.pop();
    }
  };
  visit(shapeName, document);
  for (const { member, pointer, count } of first.values()) {
    findings.add("unknown-member", "info", () => ({
      pointer,
      expected: "a member of the schema, or one inside custom",
      received: cut(member),
      message: {
        nl: `Skillways kent ‘${cut(member)}’ hier niet${times(count, "nl")}. Het blijft bewaard, maar eigen gegevens horen in ‘custom’.`,
        en: `Skillways does not know ‘${cut(member)}’ here${times(count, "en")}. It is kept, but your own data belongs in ‘custom’.`,
      },
    }));
  }
}

const memberMaps = new WeakMap<Shape, ReadonlyMap<string, string>>();

function membersOf(shape: Shape): ReadonlyMap<string, string> {
  let members = memberMaps.get(shape);
  if (members === undefined) {
    members = new Map(shape.members);
    memberMaps.set(shape, members);
  }
  return members;
}

function times(count: number, language: "nl" | "en"): string {
  if (count === 1) return "";
  return language === "nl" ? ` (${count} keer)` : ` (${count} times)`;
}
