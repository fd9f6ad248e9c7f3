import { calibrateMobility } from "../analyses/calibrate-mobility.js";
import { compareRoles } from "../analyses/compare-roles.js";
import { describeMobility } from "../analyses/describe-mobility.js";
import { findReachableRoles } from "../analyses/find-reachable-roles.js";
import { findRoutes } from "../analyses/find-routes.js";
import { measureGap } from "../analyses/measure-gap.js";
import { rankNextRoles } from "../analyses/rank-next-roles.js";
import { rankUnlocks } from "../analyses/rank-unlocks.js";
import type { Mobility } from "../indexes/mobility.js";

/** What a worker can be asked, by the name of the function that answers. */
interface Questions {
  readonly measureGap: typeof measureGap;
  readonly compareRoles: typeof compareRoles;
  readonly rankNextRoles: typeof rankNextRoles;
  readonly findRoutes: typeof findRoutes;
  readonly findReachableRoles: typeof findReachableRoles;
  readonly rankUnlocks: typeof rankUnlocks;
  readonly describeMobility: typeof describeMobility;
  readonly calibrateMobility: typeof calibrateMobility;
}

export const QUESTIONS: Questions = {
  measureGap,
  compareRoles,
  rankNextRoles,
  findRoutes,
  findReachableRoles,
  rankUnlocks,
  describeMobility,
  calibrateMobility,
};

export type QuestionName = keyof Questions;

/** What a question needs besides the mobility. */
export type QuestionInput<Name extends QuestionName> = Questions[Name] extends (
  mobility: Mobility,
  ...input: infer Input
) => unknown
  ? Input
  : never;

export type Answer<Name extends QuestionName> = ReturnType<Questions[Name]>;
