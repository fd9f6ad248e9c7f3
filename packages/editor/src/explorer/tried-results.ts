import type { Explanation } from "@skillways/core";
import type { Mobility } from "@skillways/core/engine";
import { compareRoles, explainCloseness, explainReadiness } from "@skillways/core/routes";
import { findCloseRoles } from "./find-close-roles.js";
import { LateResults } from "./late-results.js";
import { openTryOuts, type TriedMobility } from "./open-try-outs.js";
import type { Asked, Found } from "./result.js";
import { isSameTryOuts, type TryOut } from "./try-out.js";
import type { WhyAsked } from "./why-asked.js";

interface Tried extends TriedMobility {
  readonly tryOuts: readonly TryOut[];
  readonly results: LateResults;
}

/** Answers, with what somebody tries laid over the taxonomy, and what explains them. The try-outs asked about last are kept ready. */
export class TriedResults {
  readonly #plain: Tried;
  #tried: Tried | undefined;

  constructor(mobility: Mobility) {
    this.#plain = { tryOuts: [], mobility, learned: [], results: new LateResults(mobility) };
  }

  find(asked: Asked): Found {
    const { mobility, learned, results } = this.#open(asked.tryOuts ?? []);
    return asked.to === "" && asked.view === "close" ? findCloseRoles(mobility, asked, learned) : results.find(asked);
  }

  explain(tryOuts: readonly TryOut[], why: WhyAsked): Explanation {
    const { mobility } = this.#open(tryOuts);
    if (why.kind === "fit") return explainReadiness(mobility, why.gap);
    return explainCloseness(mobility, compareRoles(mobility, why.from, why.to));
  }

  #open(tryOuts: readonly TryOut[]): Tried {
    if (tryOuts.length === 0) return this.#plain;
    if (this.#tried === undefined || !isSameTryOuts(this.#tried.tryOuts, tryOuts)) {
      const opened = openTryOuts(this.#plain.mobility, tryOuts);
      this.#tried = { ...opened, tryOuts, results: new LateResults(opened.mobility, opened.learned) };
    }
    return this.#tried;
  }
}
