import type { CanvasTexts } from "./canvas-messages.js";
import type { CompareTexts } from "./compare-messages.js";
import type { ConnectTexts } from "./connect-messages.js";
import type { ConsequencesTexts } from "./consequences-messages.js";
import type { DraftsTexts } from "./drafts-messages.js";
import type { editorEn } from "./editor-en.js";
import type { ExportTexts } from "./export-messages.js";
import type { HistoryTexts } from "./history-messages.js";
import type { MatrixTexts } from "./matrix-messages.js";
import type { OpeningTexts } from "./opening-messages.js";
import type { PasteTexts } from "./paste-messages.js";
import type { ProblemsTexts } from "./problems-messages.js";
import type { PropertiesTexts } from "./properties-messages.js";
import type { ReferenceTexts } from "./reference-messages.js";
import type { SkillsTexts } from "./skills-messages.js";
import type { StartTexts } from "./start-messages.js";
import type { TreeTexts } from "./tree-messages.js";
import type { WholeMapTexts } from "./whole-map-messages.js";

/**
 * Every text that the skills-map editor shows or says of its own, whenever it is loaded; what commands say is in
 * `announcement-messages`.
 */
export type EditorTexts = ConnectTexts &
  OpeningTexts &
  CanvasTexts &
  typeof editorEn &
  WholeMapTexts &
  ConsequencesTexts &
  ExportTexts &
  PropertiesTexts &
  ProblemsTexts &
  HistoryTexts &
  MatrixTexts &
  PasteTexts &
  SkillsTexts &
  StartTexts &
  DraftsTexts &
  TreeTexts &
  CompareTexts &
  ReferenceTexts;
