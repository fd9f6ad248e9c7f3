import { checkTaxonomy, createTaxonomy } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { templates } from "../../src/workbench/templates/templates.js";

describe.each(templates.map((template) => [template.name, template] as const))("the example %s", (_, template) => {
  it("is what its card says, without a single problem", async () => {
    const document = await template.load();
    expect(checkTaxonomy(document)).toEqual([]);
    expect(document.roles).toHaveLength(template.roles);
    expect(document.skills.filter(({ grouping }) => !grouping)).toHaveLength(template.skills);
  });

  it("says everything in Dutch and in English, each level of each skill too", async () => {
    const { skills, roles, families = [], scales } = await template.load();
    const levels = scales.flatMap((scale) => scale.levels);
    const texts = [
      ...[...skills, ...roles, ...families, ...levels].map(({ label }) => label),
      ...levels.map(({ description }) => description),
      ...skills.flatMap((skill) => (skill.grouping ? [] : levels.map(({ value }) => skill.levelDescriptions?.[value]))),
    ];
    for (const text of texts) {
      expect(text?.nl?.trim()).toBeTruthy();
      expect(text?.en?.trim()).toBeTruthy();
    }
  });

  it("is for two fifths about how people work together, and asks each of its skills somewhere", async () => {
    const taxonomy = createTaxonomy(await template.load());
    const asked = taxonomy.skills.filter(({ grouping }) => !grouping);
    const share = asked.filter(({ nature }) => nature === "soft").length / asked.length;
    expect(share).toBeGreaterThanOrEqual(0.38);
    expect(share).toBeLessThanOrEqual(0.45);
    expect(asked.filter(({ id }) => taxonomy.rolesRequiring(id).length === 0).map(({ id }) => id)).toEqual([]);
    for (const { id } of taxonomy.roles) {
      expect(taxonomy.movesFrom(id).length + taxonomy.movesTo(id).length, id).toBeGreaterThan(0);
    }
  });
});
