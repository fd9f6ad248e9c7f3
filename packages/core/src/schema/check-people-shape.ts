import { checkFormat } from "./check-format.js";
import { findUnknownMembers } from "./find-unknown-members.js";
import type { FindingList } from "./finding-list.js";
import { shapes } from "./generated/people-shapes.js";
import { validators } from "./generated/people-validators.js";
import { ShapeChecker, type ShapeLists } from "./shape-checker.js";

const LISTS: ShapeLists = {
  profile: [["evidence", "evidence"]],
  team: [
    ["members", "teamMember"],
    ["targets", "teamTarget"],
    ["goals", "teamGoal"],
  ],
  catalogue: [["activities", "activity"]],
  plan: [
    ["gaps", "planGap"],
    ["steps", "planStep"],
  ],
  snapshot: [["people", "snapshotPerson"]],
  snapshotPerson: [["skills", "snapshotSkill"]],
};

const FORMATS = {
  profile: "skillways/profile@1",
  team: "skillways/team@1",
  catalogue: "skillways/learning-catalogue@1",
  plan: "skillways/development-plan@1",
  snapshot: "skillways/gap-snapshot@1",
} as const;

/** A document about people: `schemas/profile`, `team`, `learning-catalogue`, `development-plan`, `gap-snapshot`. */
export type PeopleDocumentName = keyof typeof FORMATS;

const checker: ShapeChecker<keyof typeof validators> = new ShapeChecker(validators, LISTS);

/** Checks that an unknown value has the form of such a document. O(size). */
export function checkPeopleShape(name: PeopleDocumentName, document: unknown, findings: FindingList): void {
  if (!checkFormat(document, FORMATS[name], findings)) return;
  checker.check(name, document, "", findings);
  findUnknownMembers(shapes, name, document, findings);
}
