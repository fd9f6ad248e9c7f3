import type { ProfileDocument } from "@skillways/core";

/**
 * What is known of somebody has changed in the career explorer: they answered questions about what they can do, or
 * had it all forgotten. The profile is personal data: store or send it only with their consent.
 */
export class CareerProfileChangeEvent extends Event {
  static readonly type = "career-profile-change";
  /** The whole profile, the new ratings included; null when it was forgotten. */
  readonly profile: ProfileDocument | null;

  constructor(profile: ProfileDocument | null) {
    super(CareerProfileChangeEvent.type, { bubbles: true, composed: true });
    this.profile = profile;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "career-profile-change": CareerProfileChangeEvent;
  }
}
