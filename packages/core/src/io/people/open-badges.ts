import type { RatingPlace } from "../../people/apply-ratings.js";
import type { PersonIdentifier } from "./person-finder.js";
import { type JsonRecord, memberOf, objectsOf, textOf } from "./read-records.js";

/** One credential, unwrapped but not judged. */
export interface Credential {
  /** Undefined where the wrapping could not be undone. */
  readonly value: unknown;
  readonly place: RatingPlace;
  readonly isSigned: boolean;
}

/** How deep presentations may hold presentations. */
const MOST_WRAPPED = 4;

/** The credentials in a record: itself, what its token (JWT) carries, or those that a presentation or a CLR holds. */
export function unwrapCredentials(record: JsonRecord, depth = 0): readonly Credential[] {
  const { place } = record;
  const isToken = typeof record.value === "string";
  const value = isToken ? readToken(record.value as string) : record.value;
  const inside = [value, memberOf(value, "vp"), ...objectsOf(value, "credentialSubject")].flatMap((each) => {
    const held = memberOf(each, "verifiableCredential");
    return held === undefined ? [] : Array.isArray(held) ? (held as readonly unknown[]) : [held];
  });
  if (inside.length > 0 && depth < MOST_WRAPPED) {
    return inside.flatMap((each) => unwrapCredentials({ value: each, place }, depth + 1));
  }
  return [{ value, place, isSigned: isToken || memberOf(value, "proof") !== undefined }];
}

/** Whether it says that it is an Open Badge: also by the name that drafts of the standard had. */
export function isOpenBadge(value: unknown): boolean {
  const type = memberOf(value, "type");
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.includes("OpenBadgeCredential") || types.includes("AchievementCredential");
}

/** Who earned it: the id of the subject, and every other way in which the credential names them. */
export function identifySubject(subject: unknown): readonly PersonIdentifier[] {
  const id = textOf(subject, "id");
  const others = objectsOf(subject, "identifier").flatMap((each): PersonIdentifier[] => {
    const value = textOf(each, "identityHash");
    if (value === undefined) return [];
    if (memberOf(each, "hashed") !== true) return [{ value }];
    const salt = textOf(each, "salt");
    return [
      { hash: value, algorithm: value.startsWith("md5$") ? "md5" : "sha256", ...(salt !== undefined && { salt }) },
    ];
  });
  // An address or a number says more to people than the id that a wallet made up.
  return [...others, ...(id === undefined ? [] : [{ value: id }])];
}

/** What a compact token says, with its claims where the credential in it is silent; undefined where it is broken. */
function readToken(token: string): unknown {
  const claims = decodePart(token.split(".")[1] ?? "");
  const inner = memberOf(claims, "vc") ?? claims;
  if (typeof inner !== "object" || inner === null) return undefined;
  const subject = textOf(claims, "sub");
  const [first] = objectsOf(inner, "credentialSubject");
  return {
    ...given("id", textOf(claims, "jti")),
    ...given("issuer", textOf(claims, "iss")),
    ...given("validFrom", timeOf(memberOf(claims, "nbf"))),
    ...given("validUntil", timeOf(memberOf(claims, "exp"))),
    ...inner,
    ...(first !== undefined && { credentialSubject: { ...given("id", subject), ...first } }),
  };
}

function given(name: string, value: string | undefined): object {
  return value === undefined ? {} : { [name]: value };
}

function decodePart(part: string): unknown {
  try {
    const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    // Not base64, not UTF-8, or no JSON: the ways in which the platform says so.
    if (error instanceof DOMException || error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function timeOf(seconds: unknown): string | undefined {
  const isTime = typeof seconds === "number" && Math.abs(seconds) < 1e11;
  return isTime ? new Date(1000 * seconds).toISOString() : undefined;
}
