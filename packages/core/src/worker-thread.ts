// What the module worker of `@skillways/core/worker` runs.
import { answerQuestions } from "./worker/answer-questions.js";
import type { WorkerPort } from "./worker/worker-port.js";

answerQuestions(globalThis as unknown as WorkerPort);
