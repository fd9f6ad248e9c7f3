import { checkPeopleShape } from "../schema/check-people-shape.js";
import { copyFrozen } from "../schema/copy-frozen.js";
import type { DevelopmentPlanDocument } from "../schema/development-plan-document.js";
import type { Finding } from "../schema/finding.js";
import { FindingList } from "../schema/finding-list.js";
import type { GapSnapshotDocument } from "../schema/gap-snapshot-document.js";
import type { Sentence } from "../schema/language.js";
import type { LearningCatalogueDocument } from "../schema/learning-catalogue-document.js";
import { notJsonFinding } from "../schema/not-json-finding.js";
import type { TeamDocument } from "../schema/team-document.js";
import {
  checkDay,
  checkHeldLevel,
  checkRoleReference,
  checkSkillReference,
  checkTaxonomyReference,
} from "../taxonomy/check-references.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { checkActivities } from "./check-activities.js";
import { checkUniqueIds } from "./check-unique-ids.js";

/**
 * What is wrong, or looks wrong, with a value that should be a team document (`schemas/team.schema.json`); with a
 * taxonomy, also what it says of skills, levels and roles that the taxonomy does not have. Never throws. O(size).
 */
export function checkTeam(document: unknown, taxonomy?: Taxonomy): Finding[] {
  return check("team", document, (team: TeamDocument, findings) => {
    const { members, targets = [], goals = [] } = team;
    checkUniqueIds(
      members.map(({ profile }) => profile),
      (at) => `/members/${at}/profile`,
      findings,
      PERSON_TWICE,
    );
    checkUniqueIds(
      goals.map(({ id }) => id),
      (at) => `/goals/${at}/id`,
      findings,
      GOAL_TWICE,
    );
    for (const [at, { by }] of targets.entries()) if (by !== undefined) checkDay(by, `/targets/${at}/by`, findings);
    goals.forEach(({ by, set }, at) => {
      checkDay(by, `/goals/${at}/by`, findings);
      if (set !== undefined) checkDay(set, `/goals/${at}/set`, findings);
    });
    if (taxonomy === undefined) return;
    checkTaxonomyReference(team.taxonomy, taxonomy, findings, { nl: "Dit team", en: "This team" });
    members.forEach(({ role, target }, at) => {
      checkRoleReference(role, `/members/${at}/role`, taxonomy, findings);
      checkRoleReference(target, `/members/${at}/target`, taxonomy, findings);
    });
    for (const [at, target] of targets.entries())
      checkSkillAt(target.skill, target.level, `/targets/${at}`, taxonomy, findings);
    goals.forEach((goal, at) => {
      checkSkillAt(goal.skill, goal.level, `/goals/${at}`, taxonomy, findings);
      for (const [n, role] of (goal.roles ?? []).entries())
        checkRoleReference(role, `/goals/${at}/roles/${n}`, taxonomy, findings);
    });
  });
}

/**
 * The same for a learning catalogue (`schemas/learning-catalogue.schema.json`): also activities that come before
 * themselves, or that lead no further than where they start. Never throws. O(size).
 */
export function checkLearningCatalogue(document: unknown, taxonomy?: Taxonomy): Finding[] {
  return check("catalogue", document, (catalogue: LearningCatalogueDocument, findings) => {
    checkActivities(catalogue.activities, findings);
    if (taxonomy === undefined) return;
    checkTaxonomyReference(catalogue.taxonomy, taxonomy, findings, { nl: "Deze catalogus", en: "This catalogue" });
    for (const [at, { teaches }] of catalogue.activities.entries()) {
      for (const [n, { skill, to }] of teaches.entries())
        checkSkillAt(skill, to, `/activities/${at}/teaches/${n}`, taxonomy, findings, "to");
    }
  });
}

/** The same for a development plan (`schemas/development-plan.schema.json`). Never throws. O(size). */
export function checkDevelopmentPlan(document: unknown, taxonomy?: Taxonomy): Finding[] {
  return check("plan", document, (plan: DevelopmentPlanDocument, findings) => {
    checkDay(plan.start, "/start", findings);
    plan.steps.forEach(({ start, end }, at) => {
      checkDay(start, `/steps/${at}/start`, findings);
      checkDay(end, `/steps/${at}/end`, findings);
      if (end >= start) return;
      findings.add("ends-before-start", "error", () => ({
        pointer: `/steps/${at}/end`,
        expected: `${start} or later`,
        received: end,
        message: {
          nl: `Deze stap eindigt (${end}) voordat hij begint (${start}).`,
          en: `This step ends (${end}) before it starts (${start}).`,
        },
      }));
    });
    if (taxonomy === undefined) return;
    checkTaxonomyReference(plan.taxonomy, taxonomy, findings, { nl: "Dit plan", en: "This plan" });
    checkRoleReference(plan.target, "/target", taxonomy, findings);
    for (const [at, { skill, to }] of plan.gaps.entries())
      checkSkillAt(skill, to, `/gaps/${at}`, taxonomy, findings, "to");
  });
}

/** The same for a gap snapshot (`schemas/gap-snapshot.schema.json`). Never throws. O(size). */
export function checkGapSnapshot(document: unknown, taxonomy?: Taxonomy): Finding[] {
  return check("snapshot", document, (snapshot: GapSnapshotDocument, findings) => {
    checkDay(snapshot.date, "/date", findings);
    checkUniqueIds(
      snapshot.people.map(({ profile }) => profile),
      (at) => `/people/${at}/profile`,
      findings,
      PERSON_TWICE,
    );
    if (taxonomy === undefined) return;
    checkTaxonomyReference(snapshot.taxonomy, taxonomy, findings, { nl: "Deze meting", en: "This snapshot" });
  });
}

const PERSON_TWICE: Sentence = { nl: "Deze persoon staat er twee keer in", en: "This person is in it twice" };
const GOAL_TWICE: Sentence = { nl: "Dit doel staat er twee keer in", en: "This goal is in it twice" };
const NOT_COUNTED: Sentence = { nl: "dit telt niet mee", en: "this does not count" };

function check<Document>(
  name: "team" | "catalogue" | "plan" | "snapshot",
  document: unknown,
  judge: (document: Document, findings: FindingList) => void,
): Finding[] {
  const findings = new FindingList();
  const copy = copyFrozen(document);
  if ("problem" in copy) findings.add(...notJsonFinding(copy));
  else {
    checkPeopleShape(name, copy.value, findings);
    if (!findings.hasErrors) judge(copy.value as Document, findings);
  }
  return findings.toArray();
}

function checkSkillAt(
  id: string,
  level: number,
  pointer: string,
  taxonomy: Taxonomy,
  findings: FindingList,
  member = "level",
): void {
  const skill = checkSkillReference(id, `${pointer}/skill`, taxonomy, findings, NOT_COUNTED);
  if (skill !== undefined) checkHeldLevel(level, `${pointer}/${member}`, skill, taxonomy, findings);
}
