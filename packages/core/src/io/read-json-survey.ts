import { MAX_DEPTH } from "../schema/copy-frozen.js";

/** What one pass over a JSON text tells. */
export interface JsonSurvey {
  /** The first place where the text is not JSON. */
  readonly error?: { readonly offset: number; readonly expected: string };
  /** The first place that is nested too deeply; the survey ends there. */
  readonly tooDeep?: number;
  /** Values of all kinds, lists and objects included. */
  readonly values: number;
  /** Members of all objects together, repeated ones included. */
  readonly members: number;
  /** There are numbers that may not be kept exactly. */
  readonly hasOddNumbers: boolean;
  /** There are escapes of half a character. */
  readonly hasSurrogateEscapes: boolean;
}

export interface SurveyOptions {
  /** Also look for line breaks and other control characters inside texts, which JSON does not allow. That takes twice as long. */
  readonly inTexts?: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/**
 * Checks that a text is JSON (RFC 8259), without making values of it. O(length), without recursion; stops at the first error
 * and at the first value that is nested deeper than MAX_DEPTH.
 */
export function surveyJson(text: string, { inTexts = false }: SurveyOptions = {}): JsonSurvey {
  return new Surveyor(text, inTexts).survey();
}

class Surveyor {
  readonly #text: string;
  readonly #inTexts: boolean;
  #at = 0;
  /** Where the next backslash is: up to there, a text ends at the next quotation mark. */
  #backslash: number;
  #values = 0;
  #members = 0;
  #hasOddNumbers = false;
  #hasSurrogateEscapes = false;
  /** What is expected at the place where reading stopped. */
  #expected = "";

  constructor(text: string, inTexts: boolean) {
    this.#text = text;
    this.#inTexts = inTexts;
    this.#backslash = inTexts ? 0 : this.#findBackslash(0);
  }

  survey(): JsonSurvey {
    const tooDeep = this.#readValues();
    return {
      ...(this.#expected !== "" && { error: { offset: this.#at, expected: this.#expected } }),
      ...(tooDeep !== undefined && { tooDeep }),
      values: this.#values,
      members: this.#members,
      hasOddNumbers: this.#hasOddNumbers,
      hasSurrogateEscapes: this.#hasSurrogateEscapes,
    };
  }

  /** Reads to the end, to an error, or to a value that is too deep, whose offset it answers. */
  #readValues(): number | undefined {
    const isObject = new Uint8Array(MAX_DEPTH + 1);
    let depth = 0;
    for (;;) {
      // A value; or, in a new object or list, its end.
      let code = this.#skipSpace();
      this.#values++;
      if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (depth >= MAX_DEPTH) return this.#at;
        depth++;
        isObject[depth] = code === OPEN_OBJECT ? 1 : 0;
        this.#at++;
        const close = code === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST;
        code = this.#skipSpace();
        if (code !== close) {
          if (isObject[depth] === 1 && !this.#readName("a member name in quotation marks, or }")) return undefined;
          continue;
        }
      } else if (!this.#readScalar(code)) return undefined;
      else code = this.#skipSpace();
      // After a value: ends of what holds it, then the next one.
      for (;;) {
        if (depth === 0) {
          if (this.#at < this.#text.length) this.#expected = "the end of the text";
          return undefined;
        }
        code = this.#skipSpace();
        if (code !== (isObject[depth] === 1 ? CLOSE_OBJECT : CLOSE_LIST)) break;
        this.#at++;
        depth--;
        if (depth === 0) this.#skipSpace();
      }
      if (code !== COMMA) return this.#fail(isObject[depth] === 1 ? ", or }" : ", or ]");
      this.#at++;
      if (isObject[depth] === 1) {
        this.#skipSpace();
        if (!this.#readName("a member name in quotation marks")) return undefined;
      }
    }
  }

  #fail(expected: string): undefined {
    this.#expected = expected;
    return undefined;
  }

  #skipSpace(): number {
    const text = this.#text;
    for (let at = this.#at; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) continue;
      this.#at = at;
      return code;
    }
  }

  #readName(expected: string): boolean {
    if (this.#text.charCodeAt(this.#at) !== QUOTE) {
      this.#expected = expected;
      return false;
    }
    if (!this.#readString()) return false;
    if (this.#skipSpace() !== 0x3a) {
      this.#expected = ":";
      return false;
    }
    this.#at++;
    this.#members++;
    return true;
  }

  #readScalar(code: number): boolean {
    if (code === QUOTE) return this.#readString();
    if (code === 0x74) return this.#readWord("true");
    if (code === 0x66) return this.#readWord("false");
    if (code === 0x6e) return this.#readWord("null");
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return this.#readNumber();
    this.#expected = "a value";
    return false;
  }

  #readWord(word: string): boolean {
    if (this.#text.startsWith(word, this.#at)) {
      this.#at += word.length;
      return true;
    }
    this.#expected = word;
    return false;
  }

  #readString(): boolean {
    const end = this.#text.indexOf('"', this.#at + 1);
    if (end < 0 || this.#backslash < end) return this.#readSpecialString();
    this.#at = end + 1;
    return true;
  }

  /** Reads a text in which there is more than plain characters. */
  #readSpecialString(): boolean {
    const text = this.#text;
    for (let at = this.#at + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code > BACKSLASH) continue;
      if (code === QUOTE) {
        this.#at = at + 1;
        if (!this.#inTexts) this.#backslash = this.#findBackslash(at + 1);
        return true;
      }
      if (code === BACKSLASH) {
        const escaped = text[at + 1] ?? "";
        if (escaped === "u") {
          const digits = text.slice(at + 2, at + 6);
          if (!/^[0-9A-Fa-f]{4}$/.test(digits)) return this.#stop(at, "four hexadecimal digits after \\u");
          if (/^[Dd][89A-Fa-f]/.test(digits)) this.#hasSurrogateEscapes = true;
          at += 5;
        } else if (escaped !== "" && '"\\/bfnrt'.includes(escaped)) at++;
        else return this.#stop(at, "one of the escapes of JSON after \\");
      } else if (Number.isNaN(code)) return this.#stop(at, "a quotation mark that ends the text");
      else if (code < 0x20) return this.#stop(at, "an escape such as \\n instead of a line break or tab");
    }
  }

  #findBackslash(from: number): number {
    const at = this.#text.indexOf("\\", from);
    return at < 0 ? this.#text.length : at;
  }

  #readNumber(): boolean {
    const start = this.#at;
    let at = start;
    if (this.#text.charCodeAt(at) === 0x2d) at++;
    const whole = at;
    at = this.#skipDigits(at);
    if (at === whole || (at > whole + 1 && this.#text.charCodeAt(whole) === 0x30)) {
      return this.#stop(whole, at === whole ? "a digit" : "a number without zeros before it");
    }
    if (this.#text.charCodeAt(at) === 0x2e) {
      const fraction = this.#skipDigits(at + 1);
      if (fraction === at + 1) return this.#stop(fraction, "a digit");
      at = fraction;
    }
    const marker = this.#text.charCodeAt(at);
    if (marker === 0x65 || marker === 0x45) {
      const sign = this.#text.charCodeAt(at + 1);
      const from = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
      at = this.#skipDigits(from);
      if (at === from) return this.#stop(at, "a digit");
      this.#hasOddNumbers = true;
    }
    // Up to 15 digits are always kept.
    if (at - start > 15) this.#hasOddNumbers = true;
    this.#at = at;
    return true;
  }

  #skipDigits(from: number): number {
    let at = from;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (!(code >= 0x30 && code <= 0x39)) return at;
      at++;
    }
  }

  #stop(at: number, expected: string): false {
    this.#at = at;
    this.#expected = expected;
    return false;
  }
}
