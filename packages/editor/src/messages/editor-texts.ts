import type { editorEn } from "./editor-en.js";
import type { HistoryTexts } from "./history-messages.js";
import type { OpeningTexts } from "./opening-messages.js";

/**
 * Every text that the skills-map editor shows or says of its own, whenever it is loaded; what commands say is in
 * `announcement-messages`.
 */
export type EditorTexts = OpeningTexts & typeof editorEn & HistoryTexts;
