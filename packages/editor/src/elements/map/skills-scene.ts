import type { CSSResult } from "lit";
import { skillTreeOf } from "../../layout/skill-tree.js";
import { skillsMessages } from "../../messages/skills-messages.js";
import { buildSkillsScene, openGroupsOf } from "../../scene/build-skills-scene.js";
import { drawFrame, drawSkill } from "../../scene/draw-skill.js";
import { drawSkillEdge } from "../../scene/draw-skill-edge.js";
import { skillsLensStyles } from "../skills-lens-styles.js";

/** What the map needs to show skills; loaded when somebody does. */
export interface SkillsSceneParts {
  readonly build: typeof buildSkillsScene;
  readonly openGroupsOf: typeof openGroupsOf;
  readonly skillTreeOf: typeof skillTreeOf;
  readonly drawFrame: typeof drawFrame;
  readonly drawSkill: typeof drawSkill;
  readonly drawSkillEdge: typeof drawSkillEdge;
  readonly texts: typeof skillsMessages;
  readonly styles: CSSResult;
}

export const skillsSceneParts: SkillsSceneParts = {
  build: buildSkillsScene,
  openGroupsOf,
  skillTreeOf,
  drawFrame,
  drawSkill,
  drawSkillEdge,
  texts: skillsMessages,
  styles: skillsLensStyles,
};
