import type { TaxonomyDocument } from "@skillways/core";
import { createTaxonomy, Taxonomy } from "@skillways/core/model";
import { type AnnouncementTexts, announcementMessages } from "../messages/announcement-messages.js";
import { createSentences, type SentenceOverrides } from "../messages/sentences.js";
import { Session } from "./session.js";

export interface SessionOptions {
  /** The map whose positions are edited; by default the taxonomy's first but that of the whole, else one that will be called `main`. */
  readonly mapId?: string;
  /** The host's own words in what is announced. */
  readonly messages?: SentenceOverrides<AnnouncementTexts>;
}

/**
 * A taxonomy under edit: the one mutable cell that all views share. Every edit goes through `dispatch`, whatever
 * made it: mouse, touch, keys, paste or a program. Throws SkillwaysError `invalid-document` for a document that
 * does not have the shape of a taxonomy; broken rules inside it are findings.
 */
export function createSession(source: Taxonomy | TaxonomyDocument, options: SessionOptions = {}): Session {
  const { messages, ...setup } = options;
  const taxonomy = source instanceof Taxonomy ? source : createTaxonomy(source);
  return new Session(taxonomy, { ...setup, say: createSentences(announcementMessages, messages) });
}
