// The engine's answers from a worker: the page stays smooth while all of a labour market is looked through.
export { type ErrorCode, SkillwaysError } from "./errors.js";
export { answerQuestions } from "./worker/answer-questions.js";
export {
  createMobilityWorker,
  type MobilityWorker,
  type MobilityWorkerOptions,
} from "./worker/create-mobility-worker.js";
export type { AskOptions } from "./worker/request-queue.js";
export type { WorkerPort } from "./worker/worker-port.js";
