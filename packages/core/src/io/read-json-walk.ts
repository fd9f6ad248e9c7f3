/** What a walk over a JSON text tells on its way. Offsets are in UTF-16 code units, ends exclusive. */
export interface JsonVisitor {
  /** A member's name, quotation marks included. */
  name?(start: number, end: number): void;
  /** A value begins; `end` is known of texts, numbers, true, false and null only. */
  value?(start: number, end: number | undefined): void;
  open?(isObject: boolean): void;
  close?(): void;
  /** Whether the rest of the text is of no interest; asked before each character outside texts. */
  isDone?(): boolean;
}

/** Walks over a text that is known to be JSON, without recursion. O(length). */
export function walkJson(text: string, visitor: JsonVisitor): void {
  const isObject: boolean[] = [];
  let expectsName = false;
  let at = 0;
  while (at < text.length && visitor.isDone?.() !== true) {
    const code = text.charCodeAt(at);
    const start = at;
    if (code === 0x22) {
      at = endOfString(text, at);
      if (expectsName) visitor.name?.(start, at);
      else visitor.value?.(start, at);
      expectsName = false;
    } else if (code === 0x7b || code === 0x5b) {
      visitor.value?.(start, undefined);
      visitor.open?.(code === 0x7b);
      isObject.push(code === 0x7b);
      expectsName = code === 0x7b;
      at++;
    } else if (code === 0x7d || code === 0x5d) {
      visitor.close?.();
      isObject.pop();
      expectsName = false;
      at++;
    } else if (code === 0x2c) {
      expectsName = isObject.at(-1) === true;
      at++;
    } else if (code <= 0x20 || code === 0x3a || code === 0xfeff) at++;
    else {
      at = endOfWord(text, at);
      visitor.value?.(start, at);
    }
  }
}

/** The text that a JSON string stands for. */
export function unquote(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : inner;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    // A quotation mark is escaped by an odd number of backslashes before it.
    let before = end;
    while (text.charCodeAt(before - 1) === 0x5c) before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
}

function endOfWord(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x2c || code === 0x5d || code === 0x7d) return at;
  }
  return text.length;
}
