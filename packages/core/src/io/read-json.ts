import { MAX_DEPTH } from "../schema/copy-frozen.js";
import type { Finding } from "../schema/finding.js";
import { cut, describeValue, FindingList } from "../schema/finding-list.js";
import { freezeDeep } from "../schema/freeze-deep.js";
import { notJsonFinding } from "../schema/not-json-finding.js";
import { decodeText } from "./decode-text.js";
import { positionOf } from "./read-json-locate.js";
import { findJsonOddities, hasLoneSurrogate } from "./read-json-oddities.js";
import { surveyJson } from "./read-json-survey.js";
import { READABLE, takeInput } from "./take-input.js";

/** What is read at most. */
export interface ReadOptions {
  /** The longest input, in bytes or characters. Default 256 MB. */
  readonly maxLength?: number;
  /** The most values: texts, numbers, objects and lists together. Default 10 million; all of ESCO has 0.9 million. */
  readonly maxValues?: number;
}

const DEFAULT_MAX_LENGTH = 256_000_000;
const DEFAULT_MAX_VALUES = 10_000_000;

export interface JsonRead {
  /** The text without its byte order mark, to locate findings in. */
  readonly text: string;
  /** Frozen all the way down; absent when the input is no JSON. */
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}

/**
 * A JSON value from text or bytes, and what is wrong with how it is written. Safe for any input: it never hangs, runs
 * out of stack or changes a prototype. O(length).
 */
export function readJson(source: string | Uint8Array | ArrayBuffer, options: ReadOptions = {}): JsonRead {
  const input = takeInput(source);
  if (input === undefined) return refused("", wrongInput(source));
  const limit = options?.maxLength ?? DEFAULT_MAX_LENGTH;
  if (input.length > limit) return refused("", tooLong(input.length, limit, ["bytes", "bytes"]));
  const decoded = typeof input === "string" ? { text: input, findings: [] } : decodeText(input);
  if (decoded.text === undefined) return { text: "", findings: decoded.findings };
  const text = decoded.text.startsWith("\uFEFF") ? decoded.text.slice(1) : decoded.text;

  const survey = surveyJson(text);
  if (survey.error !== undefined) return refused(text, syntaxError(text, survey.error));
  const findings = new FindingList();
  if (survey.tooDeep !== undefined) {
    const received = `more than ${MAX_DEPTH} levels`;
    const [code, severity, details] = notJsonFinding({ problem: "too-deep", pointer: "", received });
    findings.add(code, severity, () => ({ ...details(), ...positionOf(text, survey.tooDeep ?? 0) }));
    return { text, findings: findings.toArray() };
  }
  const mostValues = options?.maxValues ?? DEFAULT_MAX_VALUES;
  if (survey.values > mostValues) return refused(text, tooLong(survey.values, mostValues, ["waarden", "values"]));
  const value = parseJson(text);
  if (value === undefined) {
    const { error } = surveyJson(text, { inTexts: true });
    return refused(text, syntaxError(text, error ?? { offset: text.length, expected: "JSON" }));
  }
  const { members } = freezeDeep(value);
  const hasDuplicates = members < survey.members;
  // What came as bytes holds whole characters only, apart from escapes.
  const hasHalves = survey.hasSurrogateEscapes || (typeof input === "string" && hasLoneSurrogate(text));
  if (hasDuplicates || survey.hasOddNumbers || hasHalves) findJsonOddities(text, findings);
  return { text, value, findings: findings.toArray() };
}

/** Undefined when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refused(text: string, finding: Finding): JsonRead {
  return { text, findings: [finding] };
}

function wrongInput(source: unknown): Finding {
  return {
    code: "wrong-input",
    severity: "error",
    pointer: "",
    expected: READABLE,
    received: describeValue(source),
    message: {
      nl: "Hier is niets om te lezen: verwacht wordt een tekst, of de bytes van een bestand.",
      en: "There is nothing to read here: expected is a text, or the bytes of a file.",
    },
  };
}

function tooLong(size: number, limit: number, [unitNl, unitEn]: readonly [nl: string, en: string]): Finding {
  return {
    code: "input-too-long",
    severity: "error",
    pointer: "",
    expected: `at most ${limit} ${unitEn}`,
    received: String(size),
    message: {
      nl: `Dit bestand is te groot om te openen: hooguit ${limit.toLocaleString("nl")} ${unitNl}.`,
      en: `This file is too large to open: at most ${limit.toLocaleString("en")} ${unitEn}.`,
    },
  };
}

function syntaxError(text: string, error: { readonly offset: number; readonly expected: string }): Finding {
  const { offset, expected } = error;
  const isEnd = offset >= text.length;
  const received = isEnd ? "the end of the text" : JSON.stringify(cut(text.slice(offset, offset + 20), 20));
  const { line, column } = positionOf(text, offset);
  if (text.trim() === "") {
    return {
      code: "empty-input",
      severity: "error",
      pointer: "",
      expected: "a JSON document",
      received: "nothing",
      line,
      column,
      message: { nl: "Dit bestand is leeg.", en: "This file is empty." },
    };
  }
  return {
    code: "json-syntax",
    severity: "error",
    pointer: "",
    expected,
    received,
    line,
    column,
    message: {
      nl: isEnd
        ? "Dit bestand houdt te vroeg op: het einde van de JSON ontbreekt."
        : `Dit is geen geldige JSON: op regel ${line}, teken ${column} staat iets dat daar niet hoort.`,
      en: isEnd
        ? "This file ends too early: the end of the JSON is missing."
        : `This is not valid JSON: line ${line}, character ${column} has something that does not belong there.`,
    },
  };
}
