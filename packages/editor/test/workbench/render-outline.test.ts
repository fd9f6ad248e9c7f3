import { describe, expect, it } from "vitest";
import { renderOutline } from "../../src/workbench/render-outline.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

describe("the outline as HTML text, for a server", () => {
  it("holds every role with what it asks, and every skill, in the language asked for", () => {
    const html = renderOutline(sampleTaxonomy(), "nl");
    expect(html).toContain('<section lang="nl">');
    expect(html).toContain("<h3>Rollen</h3>");
    expect(html).toContain("<h4>Logistiek</h4>");
    expect(html).toContain("<li>Transportplanner<ul><li>Plannen, niveau 4</li>");
    expect(html).toContain("<li>Heftruck rijden</li>");
    expect(renderOutline(sampleTaxonomy())).toContain("<li>Planning, level 4</li>");
  });

  it("holds markup in a name as text", () => {
    const document = sampleTaxonomy();
    const label = { en: `<img src=x onerror="a('b')"> & <b>` };
    const html = renderOutline({
      ...document,
      title: label,
      roles: document.roles.map((role) => ({ ...role, label })),
      skills: document.skills.map((skill) => ({ ...skill, label })),
    });
    expect(html).not.toMatch(/<(?:img|b)\b/u);
    expect(html).toContain("&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; &lt;b&gt;");
    expect(html.match(/<(?!\/?(?:section|h2|h3|h4|ul|li)\b)/gu)).toBeNull();
  });

  it("is a heading alone for an empty taxonomy, and refuses what is no taxonomy", () => {
    const html = renderOutline({ ...sampleTaxonomy(), roles: [], moves: [], skills: [] });
    expect(html).not.toContain("<h3>");
    expect(() => renderOutline({ format: "x" } as never)).toThrow(/invalid|taxonomy/u);
  });
});
