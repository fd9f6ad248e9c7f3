import type { NodeMark } from "../scene/draw-card.js";

/** How a role or a skill differs from another version. */
export type Mark = NodeMark;

/** By key, such as `role:planner`. */
export type Marks = ReadonlyMap<string, Mark>;
