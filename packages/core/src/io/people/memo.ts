/** Answers to questions that come again and again; begins anew when it holds too many. */
export class Memo<Answer> {
  readonly #ask: (question: string) => Answer;
  readonly #known = new Map<string, Answer>();

  constructor(ask: (question: string) => Answer) {
    this.#ask = ask;
  }

  of(question: string): Answer {
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const answer = this.#ask(question);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(question, answer);
    return answer;
  }
}

const MOST = 1 << 16;
