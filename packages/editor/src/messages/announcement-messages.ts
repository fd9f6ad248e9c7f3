import { announcementsEn } from "./announcements-en.js";
import { announcementsNl } from "./announcements-nl.js";
import type { Catalogue } from "./messages.js";
import { type WordTexts, wordMessages } from "./word-messages.js";

export type AnnouncementTexts = WordTexts & typeof announcementsEn;

/** What commands say: results, refusals and what a deletion takes along. */
export const announcementMessages: Catalogue<AnnouncementTexts> = {
  en: { ...wordMessages.en, ...announcementsEn },
  nl: { ...wordMessages.nl, ...announcementsNl },
};
