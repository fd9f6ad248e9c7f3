import { expect } from "vitest";
import {
  applyChange,
  type Change,
  createTaxonomy,
  type Finding,
  invertChange,
  type Refusal,
  type Taxonomy,
  writeTaxonomy,
} from "../../src/index.js";

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
  expect(writeTaxonomy(back.taxonomy)).toBe(writeTaxonomy(taxonomy));
  const again = applied(back.taxonomy, made);
  expect(again.taxonomy.document).toEqual(after.document);
  // What was made says exactly what it did: making it says the same, and so does its inverse's inverse.
  expect(again.change).toEqual(made);
  expect(invertChange(invertChange(made))).toEqual(made);
  expect(applied(taxonomy, throughJson(made)).taxonomy.document).toEqual(after.document);
  checkFresh(after);
  return { taxonomy: after };
}

/** A changed taxonomy is like one that is made of its document: frozen, valid, with lookups that find the same. */
function checkFresh(taxonomy: Taxonomy): void {
  const fresh = createTaxonomy(taxonomy.document);
  for (const { id } of taxonomy.skills) {
    expect(taxonomy.skillPosition(id)).toBe(fresh.skillPosition(id));
    expect(taxonomy.rolesRequiring(id)).toEqual(fresh.rolesRequiring(id));
    expect(taxonomy.narrowerOf(id)).toEqual(fresh.narrowerOf(id));
    expect(taxonomy.relationsOf(id)).toEqual(fresh.relationsOf(id));
  }
  for (const { id } of taxonomy.roles) {
    expect(taxonomy.rolePosition(id)).toBe(fresh.rolePosition(id));
    expect(taxonomy.movesFrom(id)).toEqual(fresh.movesFrom(id));
  }
  expect(isFrozenDeep(taxonomy.document)).toBe(true);
}

function isFrozenDeep(value: unknown): boolean {
  return (
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenDeep))
  );
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
