import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMobility, createTaxonomy, type TaxonomyDocument } from "../../src/index.js";
import {
  checkGapSnapshot,
  checkGoals,
  checkLearningCatalogue,
  checkProfile,
  checkTeam,
  createDevelopmentPlan,
  type GapSnapshotDocument,
  type LearningCatalogueDocument,
  measureTeamGap,
  type ProfileDocument,
  type TeamDocument,
  takeGapSnapshot,
} from "../../src/people.js";
import { NOORDHAVEN } from "../support/find-data.js";

const read = (file: string): unknown => JSON.parse(readFileSync(join(NOORDHAVEN, file), "utf8"));
const taxonomy = createTaxonomy(read("taxonomy.json") as TaxonomyDocument);
const mobility = createMobility(taxonomy);
const profiles = read("people/profiles.json") as ProfileDocument[];
const team = read("people/team.json") as TeamDocument;
const catalogue = read("people/catalogue.json") as LearningCatalogueDocument;
const snapshots = read("people/snapshots.json") as GapSnapshotDocument[];

test("the example's people, catalogue, team and snapshots are in order", () => {
  expect(profiles.flatMap((profile) => checkProfile(profile, taxonomy))).toEqual([]);
  expect(snapshots.flatMap((snapshot) => checkGapSnapshot(snapshot, taxonomy))).toEqual([]);
  expect(checkTeam(team, taxonomy)).toEqual([]);
  expect(checkLearningCatalogue(catalogue, taxonomy)).toEqual([]);
  expect([profiles.length, catalogue.activities.length, snapshots.length]).toEqual([24, 60, 4]);
  expect(new Set(catalogue.activities.map(({ method }) => method)).size).toBe(9);
});

test("in the example's team two skills hang on one person each", () => {
  const alone = measureTeamGap(mobility, team, profiles).skills.filter(({ state }) => state === "single-point");
  expect(alone.map(({ skill }) => skill)).toEqual(["hazardous-goods", "rostering"]);
});

test("the example's snapshots are what the analysis says of its ratings, and its goals go differently", () => {
  for (const snapshot of snapshots) {
    expect(takeGapSnapshot(mobility, team, profiles, { date: snapshot.date })).toEqual(snapshot);
  }
  expect(checkGoals(team.goals ?? [], snapshots).map(({ status }) => status)).toEqual(["on-track", "behind", "met"]);
});

test("everybody in the example's team can be planned towards the next role, to the best that can be", () => {
  const people = profiles.filter(({ role }) => role === "order-picker");
  for (const profile of people) {
    const plan = createDevelopmentPlan(mobility, profile, "stock-controller", catalogue, { start: "2026-12-01" });
    expect(plan.proof?.exact).toBe(true);
    expect(plan.steps.length).toBeGreaterThan(3);
  }
});
