import type { ProfileDocument } from "@skillways/core";

/** Somebody is done with the questions about what they can do. Stays inside the explorer. */
export class RatingDoneEvent extends Event {
  static readonly type = "rating-done";
  /** The profile with the answers in it; null where there are none. */
  readonly profile: ProfileDocument | null;
  /** How many questions were answered. */
  readonly count: number;

  constructor(profile: ProfileDocument | null, count: number) {
    super(RatingDoneEvent.type);
    this.profile = profile;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    "rating-done": RatingDoneEvent;
  }
}
