import type { Workbench } from "../../workbench/workbench.js";

/** What a picture or a print of the lens at hand shows. */
export function pictureTitle(bench: Workbench): string {
  const { view, messages, title } = bench;
  if (view.lens === "role" && view.roleId !== undefined) return `${title}: ${bench.nameOf(`role:${view.roleId}`)}`;
  return view.lens === "skills" ? `${title}: ${messages.text("lens.skills")}` : title;
}
