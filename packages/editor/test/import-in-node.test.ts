import { expect, it } from "vitest";

it("is imported where there is no page, without a crash and without defining anything", async () => {
  expect(globalThis.customElements).toBeUndefined();
  const { SkillsMapEditor } = await import("../src/index.js");
  await import("../src/define/skills-map-editor.js");
  await import("../src/define/development-plan.js");
  await import("../src/define/progress-chart.js");
  await import("../src/define/skills-map.js");
  await import("../src/define/skills-matrix.js");
  expect(typeof SkillsMapEditor).toBe("function");
});
