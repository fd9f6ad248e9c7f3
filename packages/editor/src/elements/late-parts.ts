import { type AnnouncementTexts, announcementMessages } from "../messages/announcement-messages.js";
import { editorMessages } from "../messages/editor-messages.js";
import { createSentences, type Sentences } from "../messages/sentences.js";
import { SkillsMapDrafts } from "./drafts/skills-map-drafts.js";
import { SkillsMapDialogs } from "./skills-map-dialogs.js";
import { SkillsMapOutline } from "./skills-map-outline.js";
import { SkillsMapPalette } from "./skills-map-palette.js";
import { SkillsMapProblems } from "./skills-map-problems.js";
import { SkillsMapProperties } from "./skills-map-properties.js";
import { SkillsMapToolbar } from "./skills-map-toolbar.js";
import { SkillsMapZoom } from "./skills-map-zoom.js";

/** What the parts say. */
export const texts: typeof editorMessages = editorMessages;

/** What commands say. */
export const sentences: Sentences<AnnouncementTexts> = createSentences(announcementMessages);

/** The parts of the editor that come after the map itself is on screen. */
export const lateParts: Readonly<Record<string, CustomElementConstructor>> = {
  "skills-map-dialogs": SkillsMapDialogs,
  "skills-map-drafts": SkillsMapDrafts,
  "skills-map-outline": SkillsMapOutline,
  "skills-map-palette": SkillsMapPalette,
  "skills-map-problems": SkillsMapProblems,
  "skills-map-properties": SkillsMapProperties,
  "skills-map-toolbar": SkillsMapToolbar,
  "skills-map-zoom": SkillsMapZoom,
};
