import type { Page } from "playwright";

/** A picture: what it is called in docs/images, where it is on the intranet, and what to do there first. */
export interface View {
  readonly name: string;
  /** Page of the intranet, as its address says it. */
  readonly hash: string;
  readonly prepare: (page: Page) => Promise<void>;
}
