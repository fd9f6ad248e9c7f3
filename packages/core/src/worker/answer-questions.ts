import { SkillwaysError } from "../errors.js";
import { createMobility } from "../indexes/create-mobility.js";
import type { Mobility } from "../indexes/mobility.js";
import { updateMobility } from "../indexes/update-mobility.js";
import { applyChange } from "../taxonomy/apply-change.js";
import type { Change } from "../taxonomy/change.js";
import { createTaxonomy } from "../taxonomy/create-taxonomy.js";
import { QUESTIONS } from "./questions.js";
import { failureOf, type Reply, type Request } from "./worker-message.js";
import { listenTo, type WorkerPort } from "./worker-port.js";

/**
 * Answers, through this port, what `createMobilityWorker` asks at its other end. The worker that comes with this
 * package calls it with its own scope; in Node, or in a worker of your own, call it with yours.
 */
export function answerQuestions(port: WorkerPort): void {
  let mobility: Mobility | undefined;
  const answer = (request: Request): unknown => {
    if (request.do === "start") {
      mobility = createMobility(createTaxonomy(request.document), request.options);
      return undefined;
    }
    if (mobility === undefined) throw new Error("answerQuestions: asked before the start");
    if (request.do === "update") {
      mobility = applyChanges(mobility, request.changes);
      return undefined;
    }
    const ask = QUESTIONS[request.question] as (mobility: Mobility, ...input: readonly unknown[]) => unknown;
    return ask(mobility, ...request.input);
  };
  listenTo(port, {
    onMessage(request) {
      port.postMessage(replyTo(() => answer(request as Request)));
    },
  });
}

function replyTo(answer: () => unknown): Reply {
  try {
    return { answer: answer() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** All of the changes, or none. */
function applyChanges(mobility: Mobility, changes: readonly Change[]): Mobility {
  let { taxonomy } = mobility;
  for (const change of changes) {
    const made = applyChange(taxonomy, change);
    if (!made.ok) {
      const { code, message } = made.refusal;
      throw new SkillwaysError("invalid-option", `update: a change is refused: ${message.en}`, {
        refusal: code,
        change,
      });
    }
    taxonomy = made.taxonomy;
  }
  return updateMobility(mobility, taxonomy, changes);
}
