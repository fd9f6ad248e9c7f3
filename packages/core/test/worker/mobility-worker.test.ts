import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  applyChange,
  type Change,
  calibrateMobility,
  compareRoles,
  createMobility,
  createTaxonomy,
  describeMobility,
  findReachableRoles,
  findRoutes,
  type Mobility,
  measureGap,
  type ProfileDocument,
  rankNextRoles,
  rankUnlocks,
  type Start,
  type Taxonomy,
  type TaxonomyDocument,
} from "../../src/index.js";
import { createMobilityWorker, type MobilityWorker } from "../../src/worker.js";

const examples = new URL("../../../../examples/noordhaven/", import.meta.url);
const readJson = <Document>(path: string): Document =>
  JSON.parse(readFileSync(new URL(path, examples), "utf8")) as Document;

const taxonomy: Taxonomy = createTaxonomy(readJson<TaxonomyDocument>("taxonomy.json"));
const profiles = readdirSync(new URL("profiles/", examples)).map((file) =>
  readJson<ProfileDocument>(`profiles/${file}`),
);
const roles = taxonomy.roles.map(({ id }) => id);
const starts: Start[] = [...roles.slice(0, 8).map((role) => ({ role })), ...profiles.map((profile) => ({ profile }))];

let threadCode = "";
/** The sources of the worker's side, as one script for a thread of Node. */
beforeAll(async () => {
  const contents = `import { parentPort } from "node:worker_threads";
    import { answerQuestions } from "./src/worker/answer-questions.js";
    answerQuestions(parentPort);`;
  const resolveDir = fileURLToPath(new URL("../../", import.meta.url));
  const built = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  threadCode = built.outputFiles[0]?.text ?? "";
});
const connect = (): Worker => new Worker(threadCode, { eval: true });

describe("a mobility in a thread of Node", () => {
  const mobility: Mobility = createMobility(taxonomy);
  let worker: MobilityWorker;
  beforeAll(() => {
    worker = createMobilityWorker(taxonomy, { connect });
    return worker.ready;
  });
  afterAll(() => worker.close());

  test("gives the same answers as on the main thread", async () => {
    const [a, b] = [roles[3], roles[9]] as [string, string];
    expect(await worker.compareRoles(a, b)).toEqual(compareRoles(mobility, a, b));
    expect(await worker.describeMobility()).toEqual(describeMobility(mobility));
    expect(await worker.calibrateMobility()).toEqual(calibrateMobility(mobility));
    for (const from of starts) {
      expect(await worker.rankNextRoles(from, { limit: 50 })).toEqual(rankNextRoles(mobility, from, { limit: 50 }));
      expect(await worker.rankUnlocks(from)).toEqual(rankUnlocks(mobility, from));
      expect(await worker.findReachableRoles(from, { weeks: 52 })).toEqual(
        findReachableRoles(mobility, from, { weeks: 52 }),
      );
      for (const to of roles.slice(0, 20)) {
        expect(await worker.measureGap(from, to)).toEqual(measureGap(mobility, from, to));
        expect(await worker.findRoutes(from, to)).toEqual(findRoutes(mobility, from, to));
      }
    }
  });

  test("throws what the functions throw", async () => {
    await expect(worker.measureGap({ role: "nobody" }, roles[0] as string)).rejects.toMatchObject({
      name: "SkillwaysError",
      code: "unknown-id",
      message: expect.stringContaining("measureGap: no role with id 'nobody'"),
      details: { kind: "role", id: "nobody" },
    });
    await expect(worker.rankNextRoles({ role: roles[0] as string }, { limit: -1 })).rejects.toMatchObject({
      code: "invalid-option",
    });
  });

  test("answers on after input that cannot cross", async () => {
    const odd = { limit: 3, note: () => "a function" };
    await expect(worker.rankNextRoles({ role: roles[0] as string }, odd)).rejects.toThrow(/could not be cloned/);
    expect(await worker.rankNextRoles({ role: roles[0] as string }, { limit: 3 })).toHaveLength(3);
  });
});

describe("changes", () => {
  const role = taxonomy.roles[0];
  const requirement = role?.requirements?.[0];
  if (role === undefined || requirement === undefined) throw new Error("Noordhaven has lost its requirements");
  const removal: Change = {
    op: "remove",
    target: { kind: "requirement", role: role.id, skill: requirement.skill },
    item: requirement,
    at: 0,
  };

  test("cross as values; later answers are about the changed taxonomy", async () => {
    const worker = createMobilityWorker(taxonomy, { connect, closeness: "promotion" });
    const before = worker.rankNextRoles({ role: role.id });
    const updated = worker.update([removal]);
    const after = worker.rankNextRoles({ role: role.id });
    await updated;
    const made = applyChange(taxonomy, removal);
    if (!made.ok) throw new Error(made.refusal.message.en);
    const options = { closeness: "promotion" } as const;
    expect(await before).toEqual(rankNextRoles(createMobility(taxonomy, options), { role: role.id }));
    expect(await after).toEqual(rankNextRoles(createMobility(made.taxonomy, options), { role: role.id }));
    expect(await after).not.toEqual(await before);
    worker.close();
  });

  test("that are refused change nothing, not even the ones before them, and say why", async () => {
    const worker = createMobilityWorker(taxonomy, { connect });
    const before = await worker.rankNextRoles({ role: role.id });
    await expect(worker.update([removal, removal])).rejects.toMatchObject({
      code: "invalid-option",
      details: { refusal: "unknown-target" },
    });
    expect(await worker.rankNextRoles({ role: role.id })).toEqual(before);
    worker.close();
  });
});

describe("a worker that", () => {
  test("gets a taxonomy or options that are no good says so to whoever asks", async () => {
    const worker = createMobilityWorker(taxonomy, { connect, hoursPerWeek: -1 });
    const asked = worker.describeMobility();
    await expect(worker.ready).rejects.toMatchObject({ code: "invalid-option" });
    await expect(asked).rejects.toMatchObject({ code: "invalid-option" });
    await expect(worker.describeMobility()).rejects.toMatchObject({ code: "invalid-option" });
  });

  test("dies rejects what it was asked", async () => {
    const worker = createMobilityWorker(taxonomy, {
      connect: () => new Worker("throw new Error('out of order')", { eval: true }),
    });
    await expect(worker.describeMobility()).rejects.toMatchObject({
      code: "worker-failed",
      message: expect.stringContaining("out of order"),
    });
    await expect(worker.ready).rejects.toMatchObject({ code: "worker-failed" });
  });

  test("nobody can start, since this is no browser, is refused at once", () => {
    expect(() => createMobilityWorker(taxonomy)).toThrow(/needs the option 'connect'/);
  });
});
