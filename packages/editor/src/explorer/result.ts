import type { Gap, NextRole, RouteAnswer, Start, Unlock } from "@skillways/core";
import type { TryOut } from "./try-out.js";

/** What to look at while no goal is chosen. */
export const VIEWS = ["close", "reach", "surprise", "families"] as const;
export type View = (typeof VIEWS)[number];

/** What the engine is asked. */
export interface Asked {
  readonly start: Start;
  /** The role to go to; "" while none is chosen. */
  readonly to: string;
  readonly view: View;
  readonly hoursPerWeek: number;
  /** The most steps of a route; the engine's own default when absent. */
  readonly maxSteps?: number;
  /** What is tried; nothing when absent. */
  readonly tryOuts?: readonly TryOut[];
}

/** A role that is close, and what it would take. */
export interface CloseRole {
  readonly next: NextRole;
  readonly gap: Gap;
}

export interface CloseRoles {
  readonly kind: "close-roles";
  readonly start: Start;
  readonly roles: readonly CloseRole[];
}

export interface Routes {
  readonly kind: "routes";
  readonly start: Start;
  readonly to: string;
  readonly answer: RouteAnswer;
  readonly gap: Gap;
}

/** A role that opens after so much learning. */
export interface Opening {
  readonly role: string;
  readonly weeks: number;
  readonly hours: number;
  /** The roles between, in order. */
  readonly via: readonly string[];
}

export interface Reach {
  readonly kind: "reach";
  readonly start: Start;
  /** Within two years, soonest first. */
  readonly roles: readonly Opening[];
  /** The closest of those that take longer, soonest first. */
  readonly later: readonly Opening[];
  /** Single skills that open roles; what counts as open is the share of a role that somebody then has. */
  readonly unlocks: { readonly enough: number; readonly skills: readonly Unlock[] };
  /** False: there may be more. */
  readonly complete: boolean;
}

export interface Surprises {
  readonly kind: "surprises";
  readonly start: Start;
  readonly roles: readonly NextRole[];
}

/** What the engine answers. Plain data, which crosses to and from a worker. */
export type Found = CloseRoles | Routes | Reach | Surprises;

export function isSameStart(a: Start, b: Start): boolean {
  if ("role" in a) return "role" in b && a.role === b.role;
  return "profile" in b && a.profile === b.profile;
}
