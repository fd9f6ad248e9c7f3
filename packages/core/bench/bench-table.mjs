/** How often everything is run; the median counts. */
export const RUNS = 5;

/**
 * The median time of several runs, after one that is not counted, and what the last run answered.
 *
 * @template Answer
 * @param {() => Answer} run
 * @param {{ runs?: number, warm?: boolean }} [options]
 * @returns {{ milliseconds: number, answer: Answer }}
 */
export function time(run, { runs = RUNS, warm = true } = {}) {
  let answer = warm ? run() : undefined;
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.();
    const start = performance.now();
    answer = run();
    return performance.now() - start;
  });
  return { milliseconds: median(times), answer: /** @type {Answer} */ (answer) };
}

/**
 * The median time of each question, asked several times.
 *
 * @template Question, Answer
 * @param {readonly Question[]} questions
 * @param {(question: Question) => Answer} ask
 * @param {{ runs?: number }} [options]
 * @returns {{ times: number[], answers: Answer[] }}
 */
export function timeEach(questions, ask, { runs = RUNS } = {}) {
  for (const question of questions.slice(0, 20)) ask(question);
  /** @type {Answer[]} */
  let answers = [];
  const rounds = Array.from({ length: runs }, () => {
    answers = [];
    return questions.map((question) => {
      const start = performance.now();
      answers.push(ask(question));
      return performance.now() - start;
    });
  });
  return { times: questions.map((_, i) => median(rounds.map((round) => round[i] ?? Number.NaN))), answers };
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Megabytes held: the heap and what lies outside of it, after collecting garbage. */
export function heldMegabytes() {
  // What is outside of the heap is let go one collection later.
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/**
 * Prints a section of docs/benchmarks.md. The first cell of a line is text, the others are numbers.
 *
 * @param {string} title
 * @param {string} note
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
export function printTable(title, note, head, lines) {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  const table = [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  console.log(`### ${title}\n\n${note}\n\n${table}\n`);
}

/** @param {number} milliseconds */
export function ms(milliseconds) {
  if (milliseconds >= 100) return `${milliseconds.toFixed(0)} ms`;
  return `${milliseconds.toFixed(milliseconds >= 10 ? 1 : 2)} ms`;
}

/**
 * How many times as long it takes as ours.
 *
 * @param {number} theirs
 * @param {number} ours
 */
export function times(theirs, ours) {
  const ratio = theirs / ours;
  return `${ratio.toFixed(ratio >= 10 ? 0 : 2)} ×`;
}

/**
 * Whether a figure stays within what it may be.
 *
 * @param {number} value
 * @param {number} most
 * @param {string} words how the limit is written
 */
export function within(value, most, words) {
  return `${value <= most ? "meets" : "does not meet"} ≤ ${words}`;
}

/**
 * Ends the bench when two ways to compute the same do not agree.
 *
 * @param {boolean} isSame
 * @param {string} what
 */
export function mustAgree(isSame, what) {
  if (!isSame) throw new Error(`not the same answer: ${what}`);
}
