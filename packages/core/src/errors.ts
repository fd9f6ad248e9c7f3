/** What went wrong in a call, for programs to branch on. */
export type ErrorCode =
  /** A document that is not what the call needs; `findings` say where. */
  | "invalid-document"
  /** An id that the taxonomy does not hold. */
  | "unknown-id"
  /** An option, or an argument, outside what the call accepts. */
  | "invalid-option"
  /** A worker that did not start, or died. */
  | "worker-failed";

/**
 * Thrown when a function is called in a way it cannot answer. The message names the call and the id.
 * Defects in documents are not thrown: they are findings.
 */
export class SkillwaysError extends Error {
  override readonly name = "SkillwaysError";
  readonly code: ErrorCode;
  /** What the error is about, such as the id that was not found. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
