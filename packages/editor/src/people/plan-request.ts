import type { ProfileDocument, Taxonomy } from "@skillways/core";
import { createMobility, type Mobility } from "@skillways/core/engine";
import {
  createDevelopmentPlan,
  type DevelopmentPlanDocument,
  type LearningCatalogueDocument,
  type PlanOptions,
} from "@skillways/core/people";

/** A plan to make: plain data, so that it can cross to a worker. */
export interface PlanRequest {
  readonly profile: ProfileDocument;
  readonly to: string;
  readonly catalogue: LearningCatalogueDocument;
  readonly options: PlanOptions;
}

/** Makes plans on one taxonomy; keeps what a next one can use again. */
export class PlanMaker {
  readonly #mobility: Mobility;

  constructor(taxonomy: Taxonomy) {
    this.#mobility = createMobility(taxonomy);
  }

  /** Throws as `createDevelopmentPlan` does, and takes as long. */
  make({ profile, to, catalogue, options }: PlanRequest): DevelopmentPlanDocument {
    return createDevelopmentPlan(this.#mobility, profile, to, catalogue, options);
  }
}
