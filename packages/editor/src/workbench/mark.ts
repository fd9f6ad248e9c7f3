/** How a role or a skill differs from another version. */
export type Mark = "added" | "changed" | "removed";

/** By key, such as `role:planner`. */
export type Marks = ReadonlyMap<string, Mark>;
