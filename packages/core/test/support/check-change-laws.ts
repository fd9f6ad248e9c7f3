import { expect } from "vitest";
import { applyChange, type Change, type Finding, invertChange, type Refusal, type Taxonomy } from "../../src/index.js";

/**
 * Makes the change and proves every law of changes on the way: what is made can be taken back to an equal document,
 * made again, and sent as JSON; the taxonomy it started from stays as it was; a refusal says why in both languages.
 */
export function checkChangeLaws(taxonomy: Taxonomy, change: Change): { taxonomy: Taxonomy } | { refusal: Refusal } {
  const textBefore = JSON.stringify(taxonomy.document);
  const answer = applyChange(taxonomy, change);
  expect(JSON.stringify(taxonomy.document)).toBe(textBefore);
  expect(applyChange(taxonomy, throughJson(change))).toEqual(answer);
  if (!answer.ok) {
    expect(answer.refusal.message.nl).toMatch(/\S.*[.]$/s);
    expect(answer.refusal.message.en).toMatch(/\S.*[.]$/s);
    return { refusal: answer.refusal };
  }
  const { taxonomy: after, change: made } = answer;
  const back = applied(after, invertChange(made));
  expect(back.taxonomy.document).toEqual(taxonomy.document);
  const again = applied(back.taxonomy, made);
  expect(again.taxonomy.document).toEqual(after.document);
  // What was made says exactly what it did: making it says the same, and so does its inverse's inverse.
  expect(again.change).toEqual(made);
  expect(invertChange(invertChange(made))).toEqual(made);
  expect(applied(taxonomy, throughJson(made)).taxonomy.document).toEqual(after.document);
  return { taxonomy: after };
}

function applied(taxonomy: Taxonomy, change: Change): { taxonomy: Taxonomy; change: Change } {
  const answer = applyChange(taxonomy, change);
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.message.en} ${findingsOf(answer.refusal)}`);
  return answer;
}

function findingsOf(refusal: Refusal): string {
  return (refusal.findings ?? []).map((finding: Finding) => `${finding.pointer} ${finding.code}`).join("; ");
}

function throughJson(change: Change): Change {
  return JSON.parse(JSON.stringify(change)) as Change;
}
