import { decodeWindows1252, guessEncoding } from "../decode-text.js";
import type { ImportReport } from "../import-report.js";

/** How many bytes tell an encoding: all that a character can take. */
const TELLING = 4;

/**
 * Decodes the bytes of a text that come in pieces: UTF-16 by its beginning, else UTF-8 for as long as they are, and from
 * then on Windows-1252. A text that has accents in UTF-8 before it goes wrong is so read as both, and told. Holds
 * no more than a piece. O(bytes).
 */
export class ChunkDecoder {
  readonly #report: ImportReport;
  readonly #file: string;
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #utf16: InstanceType<typeof TextDecoder> | undefined;
  #mode: "start" | "plain" | "utf-8" | "utf-16" | "windows-1252" | "broken" = "start";
  #rest: Uint8Array = new Uint8Array();

  constructor(report: ImportReport, file: string) {
    this.#report = report;
    this.#file = file;
  }

  /** Whether nothing more can be read. */
  get isBroken(): boolean {
    return this.#mode === "broken";
  }

  /** The text of what came so far, as far as it is sure; with `isLast` all of it. */
  decode(piece: Uint8Array, isLast = false): string {
    const bytes = this.#rest.length === 0 ? piece : join(this.#rest, piece);
    this.#rest = new Uint8Array();
    if (this.#mode === "start") {
      if (bytes.length < TELLING && !isLast) return this.#keep(bytes, 0);
      const encoding = guessEncoding(bytes);
      this.#mode = encoding === "utf-8" ? "plain" : "utf-16";
      if (encoding !== "utf-8") this.#utf16 = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    }
    if (this.#mode === "windows-1252") return decodeWindows1252(bytes);
    if (this.#mode === "utf-16") return this.#decodeUtf16(bytes, isLast);
    return this.#mode === "broken" ? "" : this.#decodeUtf8(bytes, isLast);
  }

  #decodeUtf8(bytes: Uint8Array, isLast: boolean): string {
    if (this.#mode === "plain") {
      const first = bytes.findIndex((byte) => byte >= 0x80);
      if (first < 0) return this.#utf8.decode(bytes);
      if (first + TELLING > bytes.length && !isLast) return this.#keep(bytes, first);
    }
    const end = isLast ? bytes.length : endOfCharacters(bytes);
    const text = this.#tryUtf8(bytes.subarray(0, end));
    if (text === undefined) {
      if (this.#mode === "plain") this.#report.addAssumedEncoding(this.#file);
      else this.#reportMixed();
      this.#mode = "windows-1252";
      return decodeWindows1252(bytes);
    }
    if (end > 0) this.#mode = "utf-8";
    this.#rest = bytes.slice(end);
    return text;
  }

  #tryUtf8(bytes: Uint8Array): string | undefined {
    try {
      return this.#utf8.decode(bytes);
    } catch (error) {
      // The platform's way to say that the bytes are not in this encoding.
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }

  #decodeUtf16(bytes: Uint8Array, isLast: boolean): string {
    try {
      return this.#utf16?.decode(bytes, { stream: !isLast }) ?? "";
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#mode = "broken";
      this.#report.add({
        code: "wrong-encoding",
        severity: "error",
        file: this.#file,
        expected: "UTF-16",
        message: {
          nl: "Dit bestand is geen UTF-16: halverwege gaat het mis. De rest is niet gelezen. Bewaar het bestand als UTF-8.",
          en: "This file is not UTF-16: it goes wrong halfway. The rest was not read. Save the file as UTF-8.",
        },
      });
      return "";
    }
  }

  #keep(bytes: Uint8Array, from: number): string {
    this.#rest = bytes.slice(from);
    return from === 0 ? "" : this.#utf8.decode(bytes.subarray(0, from));
  }

  #reportMixed(): void {
    this.#report.add({
      code: "mixed-encoding",
      severity: "warning",
      file: this.#file,
      expected: "UTF-8",
      received: "UTF-8, Windows-1252",
      message: {
        nl: "Dit bestand begint als UTF-8 en gaat verder als Windows-1252. Controleer of letters met accenten kloppen.",
        en: "This file begins as UTF-8 and goes on as Windows-1252. Check whether letters with accents are right.",
      },
    });
  }
}

/** Where the last character begins that may go on in what comes next; the length when none does. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back < TELLING && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return size > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
