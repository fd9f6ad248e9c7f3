import type { Sentence, UiLanguage } from "../schema/language.js";

/** A stream that text goes to. `process.stdout` is one. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the command line gets from the machine. `process` is one. */
export interface Machine {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Paint = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

const CODES: Readonly<Record<Paint, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
};

/** Where a command speaks: answers on stdout, everything else on stderr, in one language. */
export class Terminal {
  readonly language: UiLanguage;
  readonly #machine: Machine;

  constructor(machine: Machine, language: UiLanguage) {
    this.#machine = machine;
    this.language = language;
  }

  /** Characters on a line of stdout: as wide as the terminal, at most 100, and 80 where there is none. */
  get width(): number {
    return Math.max(40, Math.min(this.#machine.stdout.columns ?? 80, 100));
  }

  say(sentence: Sentence): string {
    return sentence[this.language];
  }

  print(line = ""): void {
    this.#machine.stdout.write(`${withoutControls(line)}\n`);
  }

  note(line = ""): void {
    this.#machine.stderr.write(`${withoutControls(line)}\n`);
  }

  /** Writes to stdout as it is. */
  write(text: string): void {
    this.#machine.stdout.write(text);
  }

  /** Replaces the progress line on stderr; `""` removes it. Nothing where stderr is no terminal. */
  showProgress(line: string): void {
    if (this.#machine.stderr.isTTY === true) this.#machine.stderr.write(`\r\u001B[K${line}`);
  }

  /** Text in a colour for stdout: only on a terminal, and never where NO_COLOR is set. */
  paint(text: string, ...paints: readonly Paint[]): string {
    return this.#paintFor(this.#machine.stdout, text, paints);
  }

  /** The same for stderr. */
  paintNote(text: string, ...paints: readonly Paint[]): string {
    return this.#paintFor(this.#machine.stderr, text, paints);
  }

  percent(share: number): string {
    return `${this.number(share * 100)}%`;
  }

  number(value: number, digits = 0): string {
    return new Intl.NumberFormat(this.language, { maximumFractionDigits: digits }).format(value);
  }

  #paintFor(stream: TextStream, text: string, paints: readonly Paint[]): string {
    const { NO_COLOR, TERM } = this.#machine.env;
    if (stream.isTTY !== true || (NO_COLOR !== undefined && NO_COLOR !== "") || TERM === "dumb") return text;
    return paints.reduce((painted, paint) => {
      const [on, off] = CODES[paint];
      return `\u001B[${on}m${painted}\u001B[${off}m`;
    }, text);
  }
}

/** A document's labels may hold codes that move the cursor or empty the screen. Of those, only our colours remain. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}(\[\d{1,2}m)?/gu, (found, colour?: string) =>
    found === "\n" || (found.startsWith("\u001B") && colour !== undefined) ? found : `\uFFFD${colour ?? ""}`,
  );
}

/** The language of the interface: as asked, else the machine's, else English. */
export function findUiLanguage(asked: string | undefined, env: Machine["env"]): UiLanguage {
  if (asked === "nl" || asked === "en") return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^nl(?:[_.-]|$)/i.test(locale) ? "nl" : "en";
}
