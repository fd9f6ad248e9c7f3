import type { UiLanguage } from "@skillways/core";
import type { MatrixShape } from "@skillways/core/tables";

/** How somebody wants a table to be read, where it is not as it was found. */
export interface TableChoices {
  readonly sheet: number;
  readonly shape: Partial<MatrixShape>;
  readonly language: UiLanguage;
  readonly highestLevel: number | undefined;
}
