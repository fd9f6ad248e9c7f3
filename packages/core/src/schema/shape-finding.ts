import type { Severity } from "./finding.js";
import { cut, describeValue, type FindingDetails } from "./finding-list.js";
import type { ShapeError } from "./generated/validators.js";
import { escapePointer, valueAt } from "./json-pointer.js";
import type { Sentence } from "./language.js";

/** A finding without its place in a list: made when it turns out to be wanted. */
export interface ShapeFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly details: () => FindingDetails;
}

/**
 * The finding for one error of a generated validator; undefined for an error that another one already tells.
 * `pointer` is where `value`, the validated one, stands in its document.
 */
export function shapeFinding(error: ShapeError, value: unknown, pointer: string): ShapeFinding | undefined {
  const place = pointer + error.instancePath;
  const received = (): string => describeValue(valueAt(value, error.instancePath));
  const finding = (code: string, expected: string, message: Sentence, at = place, got = received): ShapeFinding => ({
    code,
    severity: "error",
    details: () => ({ pointer: at, expected, received: got(), message }),
  });
  const member = memberName(error.instancePath);

  switch (error.keyword) {
    case "required": {
      const missing = String(error.params.missingProperty);
      return finding(
        "missing-member",
        missing,
        {
          nl: `Hier ontbreekt ${quote(missing)}; dat is verplicht.`,
          en: `${quote(missing)} is missing here; it is required.`,
        },
        place,
        () => "nothing",
      );
    }
    case "type": {
      const [en, nl] = TYPES.get(String(error.params.type)) ?? ["another kind of value", "een ander soort waarde"];
      return finding("wrong-type", en, {
        nl: `${about(member, "nl")} moet ${nl} zijn.`,
        en: `${about(member, "en")} must be ${en}.`,
      });
    }
    case "enum": {
      const choices = (error.params.allowedValues as readonly unknown[]).join(", ");
      return finding("unknown-choice", `one of ${choices}`, {
        nl: `${about(member, "nl")} moet een van deze waarden hebben: ${choices}.`,
        en: `${about(member, "en")} must be one of: ${choices}.`,
      });
    }
    case "const": {
      const only = String(error.params.allowedValue);
      return finding("unknown-choice", only, {
        nl: `${about(member, "nl")} moet ${quote(only)} zijn.`,
        en: `${about(member, "en")} must be ${quote(only)}.`,
      });
    }
    case "minimum":
    case "maximum":
    case "exclusiveMinimum": {
      const limit = Number(error.params.limit);
      const [sign, en, nl] = LIMITS[error.keyword];
      return finding("out-of-range", `${sign} ${limit}`, {
        nl: `${about(member, "nl")} moet ${nl} ${limit} zijn.`,
        en: `${about(member, "en")} must be ${en} ${limit}.`,
      });
    }
    case "minLength":
      return finding("empty-text", "at least one character", {
        nl: `${about(member, "nl")} mag niet leeg zijn.`,
        en: `${about(member, "en")} must not be empty.`,
      });
    case "maxLength": {
      const limit = Number(error.params.limit);
      return finding("too-long", `at most ${limit} characters`, {
        nl: `${about(member, "nl")} is te lang: hooguit ${limit} tekens.`,
        en: `${about(member, "en")} is too long: at most ${limit} characters.`,
      });
    }
    case "minItems":
    case "maxItems": {
      const limit = Number(error.params.limit);
      const least = error.keyword === "minItems";
      return finding("wrong-length", `${least ? "at least" : "at most"} ${limit} items`, {
        nl: `${about(member, "nl")} moet ${least ? "minstens" : "hooguit"} ${limit} onderdelen hebben.`,
        en: `${about(member, "en")} must have ${least ? "at least" : "at most"} ${limit} items.`,
      });
    }
    case "uniqueItems": {
      const position = Math.max(Number(error.params.i), Number(error.params.j));
      return finding(
        "listed-twice",
        "each value once",
        {
          nl: `In ${quote(member)} staat dezelfde waarde twee keer.`,
          en: `${quote(member)} lists the same value twice.`,
        },
        `${place}/${position}`,
        () => describeValue(valueAt(value, `${error.instancePath}/${position}`)),
      );
    }
    case "pattern":
      return patternFinding(error, member, place, finding);
    // The error of the name itself says it.
    case "propertyNames":
      return undefined;
    default:
      return finding("wrong-shape", error.keyword, {
        nl: `${about(member, "nl")} heeft niet de juiste vorm.`,
        en: `${about(member, "en")} does not have the right form.`,
      });
  }
}

function patternFinding(
  error: ShapeError,
  member: string,
  place: string,
  finding: (code: string, expected: string, message: Sentence, at?: string, got?: () => string) => ShapeFinding,
): ShapeFinding {
  const name = error.propertyName;
  const at = name === undefined ? place : `${place}/${escapePointer(name)}`;
  const got = name === undefined ? undefined : (): string => JSON.stringify(cut(name));
  const pattern = String(error.params.pattern);
  const known = PATTERNS.find(({ starts }) => pattern.startsWith(starts));
  const say = known ?? { code: "wrong-form", expected: pattern, nl: "in deze vorm", en: "of this form" };
  const subject = (language: "nl" | "en"): string => (name === undefined ? about(member, language) : quote(name));
  return finding(
    say.code,
    say.expected,
    {
      nl: `${subject("nl")} is geen goede waarde: verwacht wordt ${say.nl}.`,
      en: `${subject("en")} is not right: expected is ${say.en}.`,
    },
    at,
    got,
  );
}

const PATTERNS = [
  {
    starts: "^[A-Za-z]{2,8}",
    code: "wrong-language-tag",
    expected: "a language tag such as nl or en-GB",
    nl: "een taalcode, zoals nl of en-GB",
    en: "a language tag, such as nl or en-GB",
  },
  {
    starts: "^[0-9]{4}-",
    code: "wrong-date",
    expected: "a date as YYYY-MM-DD",
    nl: "een datum, zoals 2026-03-31",
    en: "a date, such as 2026-03-31",
  },
  {
    starts: "^[A-Z]{3}$",
    code: "wrong-currency",
    expected: "a currency code such as EUR",
    nl: "een muntcode van drie letters, zoals EUR",
    en: "a currency code of three letters, such as EUR",
  },
  {
    starts: "^[1-9][0-9]{0,3}$",
    code: "wrong-level-name",
    expected: "a level's number, such as 3",
    nl: "het nummer van een niveau, zoals 3",
    en: "the number of a level, such as 3",
  },
  {
    starts: "^(role|skill):",
    code: "wrong-position-name",
    expected: "role: or skill: and an id",
    nl: "role: of skill: met daarachter een id",
    en: "role: or skill: followed by an id",
  },
] as const;

const TYPES: ReadonlyMap<string, readonly [en: string, nl: string]> = new Map([
  ["string", ["a text", "een tekst"]],
  ["number", ["a number", "een getal"]],
  ["integer", ["a whole number", "een heel getal"]],
  ["boolean", ["true or false", "true of false"]],
  ["array", ["a list", "een lijst"]],
  ["object", ["an object", "een object"]],
]);

const LIMITS = {
  minimum: ["≥", "at least", "minstens"],
  maximum: ["≤", "at most", "hooguit"],
  exclusiveMinimum: [">", "more than", "meer dan"],
} as const;

function memberName(instancePath: string): string {
  const steps = instancePath.split("/").slice(1);
  return (steps.at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}

function about(member: string, language: "nl" | "en"): string {
  if (member === "") return language === "nl" ? "Dit onderdeel" : "This part";
  if (/^[0-9]+$/.test(member)) {
    return language === "nl"
      ? `Nummer ${Number(member) + 1} in deze lijst`
      : `Number ${Number(member) + 1} in this list`;
  }
  return quote(member);
}

function quote(text: string): string {
  return `‘${cut(text)}’`;
}
