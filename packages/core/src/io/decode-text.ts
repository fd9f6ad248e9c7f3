import type { Finding } from "../schema/finding.js";

/** How bytes become text. */
export interface DecodeOptions {
  /** What bytes that are no UTF-8 are taken for. Without it they are a finding. */
  readonly fallback?: "windows-1252";
}

export interface DecodedText {
  /** Without its byte order mark; absent when the bytes are not in a known encoding. */
  readonly text?: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly findings: readonly Finding[];
}

/**
 * The text in bytes: UTF-8 with or without a byte order mark, UTF-16 with one (or when every other byte of the
 * beginning is zero), else the fallback. O(bytes).
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const encoding = guessEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, findings: [] };
  } catch (error) {
    // The platform's way to say that the bytes are not in this encoding, or that the text would be too long.
    if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
  }
  if (encoding === "utf-8" && options.fallback !== undefined) {
    return { text: decodeWindows1252(bytes), encoding: options.fallback, findings: [] };
  }
  return { encoding, findings: [wrongEncoding(bytes, encoding)] };
}

/** Node 20 decodes windows-1252 as ISO 8859-1 (nodejs/node#56542), which has no characters at 0x80 to 0x9F. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** By the beginning. */
export function guessEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "utf-16be";
  return "utf-8";
}

function wrongEncoding(bytes: Uint8Array, encoding: DecodedText["encoding"]): Finding {
  const offset = encoding === "utf-8" ? firstInvalidByte(bytes) : firstLoneSurrogate(bytes, encoding === "utf-16le");
  const name = encoding.toUpperCase();
  const byte = bytes[offset];
  const received = byte === undefined ? "too many bytes" : `byte 0x${byte.toString(16).padStart(2, "0").toUpperCase()}`;
  return {
    code: "wrong-encoding",
    severity: "error",
    pointer: "",
    expected: name,
    received: `${received} at offset ${offset}`,
    ...(encoding === "utf-8" && { line: countLineBreaks(bytes, offset) + 1 }),
    message: {
      nl: `Dit bestand is geen ${name}: dat gaat mis bij byte ${offset + 1}. Bewaar het bestand als UTF-8.`,
      en: `This file is not ${name}: it goes wrong at byte ${offset + 1}. Save the file as UTF-8.`,
    },
  };
}

/** Where UTF-8 goes wrong (Unicode, table 3-7); the length when it does not. */
function firstInvalidByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const lead = bytes[offset] as number;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return offset;
    for (let step = 1; step < length; step++) {
      const byte = bytes[offset + step] ?? 0;
      const least = step > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const most = step > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < least || byte > most) return offset;
    }
    offset += length;
  }
  return bytes.length;
}

/** Where UTF-16 goes wrong: half a character, or half a code unit at the end. */
function firstLoneSurrogate(bytes: Uint8Array, littleEndian: boolean): number {
  const unitAt = (offset: number): number =>
    littleEndian
      ? (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8)
      : (bytes[offset + 1] ?? 0) | ((bytes[offset] ?? 0) << 8);
  for (let offset = 0; offset + 1 < bytes.length; offset += 2) {
    const kind = unitAt(offset) & 0xfc00;
    if (kind === 0xdc00) return offset;
    if (kind !== 0xd800) continue;
    if ((unitAt(offset + 2) & 0xfc00) !== 0xdc00) return offset;
    offset += 2;
  }
  return bytes.length - 1;
}

function countLineBreaks(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let offset = bytes.indexOf(0x0a); offset >= 0 && offset < end; offset = bytes.indexOf(0x0a, offset + 1)) count++;
  return count;
}
