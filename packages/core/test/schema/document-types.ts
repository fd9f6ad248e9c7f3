// Compiles only while the hand-written types and the types generated from the schemas say the same.
import type { DevelopmentPlanDocument } from "../../src/schema/development-plan-document.js";
import type { GapSnapshotDocument } from "../../src/schema/gap-snapshot-document.js";
import type * as plan from "../../src/schema/generated/development-plan-types.js";
import type * as snapshot from "../../src/schema/generated/gap-snapshot-types.js";
import type * as catalogue from "../../src/schema/generated/learning-catalogue-types.js";
import type * as profile from "../../src/schema/generated/profile-types.js";
import type * as taxonomy from "../../src/schema/generated/taxonomy-types.js";
import type * as team from "../../src/schema/generated/team-types.js";
import type { LearningCatalogueDocument } from "../../src/schema/learning-catalogue-document.js";
import type { ProfileDocument } from "../../src/schema/profile-document.js";
import type { TaxonomyDocument } from "../../src/schema/taxonomy-document.js";
import type { TeamDocument } from "../../src/schema/team-document.js";

/** A type without `readonly`, and with lists of at least one as plain lists. */
type Plain<T> = T extends readonly [number, number]
  ? [number, number]
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : T;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Members, all the way down, that differ. */
type Differences<A, B, Path extends string = ""> =
  Same<A, B> extends true
    ? never
    : A extends readonly (infer ItemA)[]
      ? B extends readonly (infer ItemB)[]
        ? Differences<ItemA, ItemB, `${Path}[]`>
        : Path
      : A extends object
        ? B extends object
          ? {
              [K in (keyof A | keyof B) & string]: K extends keyof A & keyof B
                ? Same<undefined extends A[K] ? true : false, undefined extends B[K] ? true : false> extends true
                  ? Differences<NonNullable<A[K]>, NonNullable<B[K]>, `${Path}.${K}`>
                  : `${Path}.${K}?`
                : `${Path}.${K}`;
            }[(keyof A | keyof B) & string]
          : Path
        : Path;

export const sameTaxonomy: [Differences<Plain<TaxonomyDocument>, Plain<taxonomy.SkillsTaxonomy>>] extends [never]
  ? true
  : Differences<Plain<TaxonomyDocument>, Plain<taxonomy.SkillsTaxonomy>> = true;
export const sameProfile: [Differences<Plain<ProfileDocument>, Plain<profile.Profile>>] extends [never]
  ? true
  : Differences<Plain<ProfileDocument>, Plain<profile.Profile>> = true;
export const sameTeam: [Differences<Plain<TeamDocument>, Plain<team.Team>>] extends [never]
  ? true
  : Differences<Plain<TeamDocument>, Plain<team.Team>> = true;
export const sameCatalogue: [
  Differences<Plain<LearningCatalogueDocument>, Plain<catalogue.LearningCatalogue>>,
] extends [never]
  ? true
  : Differences<Plain<LearningCatalogueDocument>, Plain<catalogue.LearningCatalogue>> = true;
export const samePlan: [Differences<Plain<DevelopmentPlanDocument>, Plain<plan.DevelopmentPlan>>] extends [never]
  ? true
  : Differences<Plain<DevelopmentPlanDocument>, Plain<plan.DevelopmentPlan>> = true;
export const sameSnapshot: [Differences<Plain<GapSnapshotDocument>, Plain<snapshot.GapSnapshot>>] extends [never]
  ? true
  : Differences<Plain<GapSnapshotDocument>, Plain<snapshot.GapSnapshot>> = true;
