import { cut, type FindingList } from "../schema/finding-list.js";
import { pointerTo } from "../schema/json-pointer.js";
import { unquote, walkJson } from "./read-json-walk.js";

interface OpenValue {
  /** Names seen so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  name: string;
  position: number;
}

/**
 * Tells of what is allowed in JSON and still loses something: a member that an object has twice, a number that a
 * program cannot keep exactly, half a character. O(length), without recursion.
 */
export function findJsonOddities(text: string, findings: FindingList): void {
  const open: OpenValue[] = [];
  const pointer = (): string => pointerTo(open.map(({ names, name, position }) => (names ? name : position)));
  walkJson(text, {
    name(start, end) {
      const holder = open.at(-1);
      if (holder === undefined) return;
      holder.name = unquote(text, start, end);
      if (hasLoneSurrogate(holder.name)) addLoneSurrogate(findings, pointer());
      if (holder.names?.has(holder.name)) addDuplicate(findings, pointer(), holder.name);
      holder.names?.add(holder.name);
    },
    value(start, end) {
      const holder = open.at(-1);
      if (holder !== undefined && holder.names === undefined) holder.position++;
      if (end === undefined) return;
      if (text[start] === '"') {
        if (hasLoneSurrogate(unquote(text, start, end))) addLoneSurrogate(findings, pointer());
      } else checkNumber(text.slice(start, end), pointer, findings);
    },
    open(isObject) {
      open.push({ names: isObject ? new Set() : undefined, name: "", position: -1 });
    },
    close() {
      open.pop();
    },
  });
}

/** Half of a character that takes two code units. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Any half, also one beside its other half: much faster to look for, and rare. */
const SURROGATE = /[\ud800-\udfff]/;

export function hasLoneSurrogate(text: string): boolean {
  return SURROGATE.test(text) && LONE_SURROGATE.test(text);
}

function checkNumber(literal: string, pointer: () => string, findings: FindingList): void {
  const value = Number(literal);
  if (Number.isNaN(value) || canonical(literal) === canonical(String(value))) return;
  const at = pointer();
  if (!Number.isFinite(value)) {
    findings.add("number-too-large", "error", () => ({
      pointer: at,
      expected: "a number up to 1.8e308",
      received: cut(literal),
      message: { nl: `Dit getal is te groot: ${cut(literal)}.`, en: `This number is too large: ${cut(literal)}.` },
    }));
    return;
  }
  findings.add("inexact-number", "warning", () => ({
    pointer: at,
    expected: "a number of at most 15 digits",
    received: cut(literal),
    message: {
      nl: `Dit getal kan niet precies bewaard worden: ${cut(literal)} wordt ${value}. Zet lange nummers tussen aanhalingstekens.`,
      en: `This number cannot be kept exactly: ${cut(literal)} becomes ${value}. Put long numbers between quotation marks.`,
    },
  }));
}

/** Digits and exponent, the same for every way to write a number. */
function canonical(literal: string): string {
  const [mantissa = "", exponent = "0"] = literal.toLowerCase().replace(/^-/, "").split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

function addDuplicate(findings: FindingList, pointer: string, name: string): void {
  findings.add("duplicate-member", "error", () => ({
    pointer,
    expected: "each member once",
    received: JSON.stringify(cut(name)),
    message: {
      nl: `‘${cut(name)}’ staat hier twee keer; alleen de laatste telt.`,
      en: `‘${cut(name)}’ is here twice; only the last one counts.`,
    },
  }));
}

function addLoneSurrogate(findings: FindingList, pointer: string): void {
  findings.add("lone-surrogate", "warning", () => ({
    pointer,
    expected: "whole characters",
    received: "half a character",
    message: {
      nl: "Deze tekst bevat een half teken, dat andere programma's niet kunnen lezen.",
      en: "This text holds half a character, which other programs cannot read.",
    },
  }));
}
