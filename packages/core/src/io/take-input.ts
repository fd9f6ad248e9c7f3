/** What a caller hands over to be read, as text or bytes; undefined when it is neither. O(1): bytes are not copied. */
export function takeInput(input: unknown): string | Uint8Array | undefined {
  if (typeof input === "string" || input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return input instanceof ArrayBuffer ? new Uint8Array(input) : undefined;
}

/** What can be read, for messages about anything else. */
export const READABLE = "a string, a Uint8Array or an ArrayBuffer";
