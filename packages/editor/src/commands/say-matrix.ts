import { type MatrixSentenceTexts, matrixSentenceMessages } from "../messages/matrix-sentence-messages.js";
import { createSentences, type Sentences } from "../messages/sentences.js";

/** Writes what the commands on cells say; of its own, so that it is loaded with the matrix only. */
export const sayMatrix: Sentences<MatrixSentenceTexts> = createSentences(matrixSentenceMessages);
