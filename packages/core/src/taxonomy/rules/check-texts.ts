import type { FindingList } from "../../schema/finding-list.js";
import { cut } from "../../schema/finding-list.js";
import type { LanguageText } from "../../schema/language.js";
import type { Taxonomy } from "../taxonomy.js";

/** Texts that are missing in a language the taxonomy says it has; labels that are missing in all of them. */
export function checkTexts(taxonomy: Taxonomy, findings: FindingList): void {
  const { languages } = taxonomy.document;
  const check = (text: LanguageText | undefined, pointer: () => string, isLabel: boolean): void => {
    if (text === undefined) return;
    const missing = languages.filter((language) => !Object.hasOwn(text, language) || text[language] === "");
    if (missing.length === 0) return;
    const shown = cut(taxonomy.textOf(text), 40);
    if (shown === "" && !isLabel) return;
    const all = missing.join(", ");
    if (shown === "") {
      findings.add("no-label", "warning", () => ({
        pointer: pointer(),
        expected: `a text in ${all}`,
        received: "nothing",
        message: { nl: "Hier ontbreekt een naam.", en: "A name is missing here." },
      }));
      return;
    }
    findings.add("missing-text", "info", () => ({
      pointer: pointer(),
      expected: `also ${all}`,
      received: JSON.stringify(shown),
      message: { nl: `De tekst ‘${shown}’ ontbreekt in: ${all}.`, en: `The text ‘${shown}’ is missing in: ${all}.` },
    }));
  };

  check(taxonomy.document.title, () => "/title", true);
  check(taxonomy.document.description, () => "/description", false);
  taxonomy.scales.forEach((scale, position) => {
    check(scale.label, () => `/scales/${position}/label`, true);
    scale.levels.forEach((level, index) => {
      check(level.label, () => `/scales/${position}/levels/${index}/label`, true);
      check(level.description, () => `/scales/${position}/levels/${index}/description`, false);
    });
  });
  for (const list of ["skills", "families", "roles"] as const) {
    taxonomy[list].forEach((item, position) => {
      check(item.label, () => `/${list}/${position}/label`, true);
      check(item.description, () => `/${list}/${position}/description`, false);
    });
  }
  taxonomy.skills.forEach(({ levelDescriptions }, position) => {
    for (const [level, text] of Object.entries(levelDescriptions ?? {})) {
      check(text, () => `/skills/${position}/levelDescriptions/${level}`, false);
    }
  });
  taxonomy.moves.forEach(({ reason }, position) => {
    check(reason, () => `/moves/${position}/reason`, false);
  });
}
