import type { Calibration } from "../analyses/calibrate-mobility.js";
import type { MobilityFacts } from "../analyses/describe-mobility.js";
import type { Reach, ReachOptions } from "../analyses/find-reachable-roles.js";
import type { RouteAnswer } from "../analyses/find-routes.js";
import type { GapOptions } from "../analyses/measure-gap.js";
import type { NextRole, NextRoleOptions } from "../analyses/rank-next-roles.js";
import type { Unlock, UnlockOptions } from "../analyses/rank-unlocks.js";
import type { Gap } from "../indexes/gap.js";
import type { MobilityOptions } from "../indexes/mobility.js";
import type { RoleComparison } from "../indexes/role-comparison.js";
import type { RouteOptions } from "../indexes/route-problem.js";
import type { Start } from "../indexes/start.js";
import type { TaxonomyDocument } from "../schema/taxonomy-document.js";
import type { Change } from "../taxonomy/change.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { Answer, QuestionInput, QuestionName } from "./questions.js";
import { type AskOptions, RequestQueue } from "./request-queue.js";
import { startWorker } from "./start-worker.js";
import type { WorkerPort } from "./worker-port.js";

export interface MobilityWorkerOptions extends MobilityOptions {
  /**
   * Connects with a worker in which `answerQuestions` runs. Default: starts the module worker that comes with this
   * package, which only browsers can.
   */
  readonly connect?: () => WorkerPort;
}

/**
 * A mobility in a worker: the functions of the same names, with the same answers, as promises. Requests are carried
 * out one by one, in order.
 *
 * Each takes an AbortSignal. When it aborts, the promise is rejected with the signal's reason at once; what still
 * waited is never computed. A computation that runs already is not broken off, but its answer is dropped; the next
 * one waits for its end. To break it off, `close()` and make another worker.
 *
 * A promise is rejected with the SkillwaysError that the function throws, or with one of code `worker-failed` when
 * the worker does not start or dies.
 */
export interface MobilityWorker {
  /** Fulfilled when the mobility is there; rejected with what `createTaxonomy` or `createMobility` throws. */
  readonly ready: Promise<void>;
  measureGap(from: Start, to: string, options?: GapOptions, ask?: AskOptions): Promise<Gap>;
  compareRoles(a: string, b: string, ask?: AskOptions): Promise<RoleComparison>;
  rankNextRoles(from: Start, options?: NextRoleOptions, ask?: AskOptions): Promise<NextRole[]>;
  findRoutes(from: Start, to: string, options?: RouteOptions, ask?: AskOptions): Promise<RouteAnswer>;
  findReachableRoles(from: Start, options: ReachOptions, ask?: AskOptions): Promise<Reach>;
  rankUnlocks(from: Start, options?: UnlockOptions, ask?: AskOptions): Promise<Unlock[]>;
  describeMobility(ask?: AskOptions): Promise<MobilityFacts>;
  calibrateMobility(ask?: AskOptions): Promise<Calibration>;
  /**
   * Changes the worker's taxonomy, and its mobility by `updateMobility`: what is asked afterwards is answered from
   * there. All of the changes are made, or none: then the promise is rejected with code `invalid-option`, and
   * `details.refusal` says why.
   */
  update(changes: readonly Change[]): Promise<void>;
  /** Ends the worker. What is not answered yet, and what is asked later, is rejected with an AbortError. */
  close(): void;
}

/**
 * Makes a mobility in a worker. The taxonomy crosses once, as a structured clone.
 *
 * @throws SkillwaysError `invalid-option` outside a browser without `connect`
 */
export function createMobilityWorker(
  taxonomy: Taxonomy | TaxonomyDocument,
  options: MobilityWorkerOptions = {},
): MobilityWorker {
  const { connect = startWorker, ...mobilityOptions } = options;
  const queue = new RequestQueue(connect());
  const document = "document" in taxonomy ? taxonomy.document : taxonomy;
  const ready = queue.add({ do: "start", document, options: mobilityOptions }) as Promise<void>;
  // Whoever asks something hears of it too.
  ready.catch(() => {});

  async function ask<Name extends QuestionName>(
    question: Name,
    input: QuestionInput<Name>,
    options?: AskOptions,
  ): Promise<Answer<Name>> {
    return (await queue.add({ do: "answer", question, input }, options)) as Answer<Name>;
  }

  return {
    ready,
    measureGap: (from, to, options, how) => ask("measureGap", [from, to, options], how),
    compareRoles: (a, b, how) => ask("compareRoles", [a, b], how),
    rankNextRoles: (from, options, how) => ask("rankNextRoles", [from, options], how),
    findRoutes: (from, to, options, how) => ask("findRoutes", [from, to, options], how),
    findReachableRoles: (from, options, how) => ask("findReachableRoles", [from, options], how),
    rankUnlocks: (from, options, how) => ask("rankUnlocks", [from, options], how),
    describeMobility: (how) => ask("describeMobility", [], how),
    calibrateMobility: (how) => ask("calibrateMobility", [], how),
    update: (changes) => queue.add({ do: "update", changes }) as Promise<void>,
    close: () => queue.close(),
  };
}
