import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMobility, createTaxonomy, measureGap } from "../../../src/index.js";
import { applyRatings, type BadgeOptions, type EvidenceRead, readBadges } from "../../../src/people-io.js";

const SQL = "http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742";
const taxonomy = createTaxonomy({
  format: "skillways/taxonomy@1",
  id: "office",
  version: "1",
  title: { en: "Office" },
  languages: ["en"],
  scales: [
    {
      id: "four",
      levels: ["Basic", "Skilled", "Expert", "Master"].map((en, at) => ({ value: at + 1, label: { en } })),
    },
  ],
  skills: [
    { id: "sql", label: { en: "SQL" }, mappings: [{ type: "exactMatch", target: SQL }] },
    { id: "planning", label: { en: "Planning" } },
    { id: "forklift", label: { en: "Forklift licence" }, kind: "credential" },
    { id: "call-a", label: { en: "Calling" } },
    { id: "call-b", label: { en: "Calling" } },
  ],
  roles: [{ id: "driver", label: { en: "Driver" }, requirements: [{ skill: "forklift", level: 1, blocking: true }] }],
});

const badge = (more: object = {}, achievement: object = {}, subject: object = {}): object => ({
  "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
  id: "urn:uuid:1",
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  issuer: { id: "https://school.example", type: ["Profile"], name: "The school" },
  validFrom: "2026-03-01T09:00:00Z",
  credentialSubject: {
    id: "mailto:Noor@example.org",
    type: ["AchievementSubject"],
    achievement: {
      id: "https://school.example/sql",
      type: ["Achievement"],
      name: "SQL for analysts",
      alignment: [{ type: ["Alignment"], targetUrl: SQL, targetName: "use SQL" }],
      ...achievement,
    },
    ...subject,
  },
  ...more,
});
const read = (value: unknown, options: BadgeOptions = {}): EvidenceRead =>
  readBadges(typeof value === "string" ? value : JSON.stringify(value), taxonomy, options);
const codes = ({ findings }: EvidenceRead): string[] => findings.map(({ code }) => code);
const ratings = ({ changes }: EvidenceRead): string[] =>
  changes.flatMap((change) =>
    change.kind === "new-rating" ? [`${change.profile} ${change.evidence.skill} ${change.evidence.level}`] : [],
  );
const token = (payload: object): string =>
  ["{}", JSON.stringify(payload), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");

describe("an Open Badge", () => {
  test("is evidence with its day, last day, issuer and id, for the skill that it is mapped to", () => {
    const { changes, unmatched } = read(badge({ validUntil: "2028-02-29T00:00:00Z" }), {
      people: { "noor@example.org": "n17" },
    });
    expect(changes).toMatchObject([
      { kind: "new-person", profile: "n17" },
      {
        kind: "new-rating",
        profile: "n17",
        evidence: {
          skill: "sql",
          level: 1,
          source: "credential",
          rater: "The school",
          date: "2026-03-01",
          expires: "2028-02-29",
          id: "urn:uuid:1",
          note: "SQL for analysts",
        },
      },
    ]);
    expect(unmatched).toEqual([]);
  });

  test("counts at the level that its result achieved, by name or as declared", () => {
    const levels = ["Skilled", "With honours"].map((name, at) => ({ id: `urn:level:${at}`, name, level: name }));
    const described = { resultDescription: [{ id: "urn:result", name: "Mastery", rubricCriterionLevel: levels }] };
    const earned = (achievedLevel: string): object =>
      badge({}, described, { result: [{ resultDescription: "urn:result", achievedLevel }] });
    expect(ratings(read(earned("urn:level:0")))).toEqual(["Noor@example.org sql 2"]);
    expect(codes(read(earned("urn:level:1")))).toEqual(["level-assumed"]);
    expect(ratings(read(earned("urn:level:1"), { levels: { "With honours": 4 } }))).toEqual(["Noor@example.org sql 4"]);
    expect(codes(read(badge(), { skills: { [SQL]: { skill: "sql", level: 9 } } }))).toEqual(["level-off-scale"]);
  });

  test("is matched by a declared map before the taxonomy's, and by name with a finding", () => {
    expect(ratings(read(badge(), { skills: { [SQL]: { skill: "planning", level: 3 } } }))).toEqual([
      "Noor@example.org planning 3",
    ]);
    const named = read(badge({}, { alignment: [], name: "planning" }));
    expect(ratings(named)).toEqual(["Noor@example.org planning 1"]);
    expect(codes(named)).toEqual(["matched-by-name", "level-assumed"]);
  });

  test("is listed, not dropped, where no skill or more than one goes with it", () => {
    const alignment = [{ targetUrl: "https://elsewhere/1", targetName: "Juggling" }, { targetName: "Calling" }];
    const result = read([badge({}, { alignment })]);
    expect(codes(result)).toEqual(["unmapped-skill", "ambiguous-name"]);
    expect(result.unmatched).toEqual([
      {
        url: "https://elsewhere/1",
        name: "Juggling",
        profile: "Noor@example.org",
        record: "urn:uuid:1",
        place: { file: "badges.json", pointer: "/0" },
      },
      expect.objectContaining({ name: "Calling" }),
    ]);
  });

  test("in a token is read, and its signature said not to be verified", () => {
    const whole = read(token(badge()));
    expect(ratings(whole)).toEqual(["Noor@example.org sql 1"]);
    expect(codes(whole)).toEqual(["not-verified", "level-assumed"]);
    const { id: _id, validFrom: _from, ...vc } = badge() as { id: string; validFrom: string };
    const wrapped = read(token({ vc, jti: "urn:2", nbf: 1_772_355_600, exp: 1_835_427_600 }));
    expect(wrapped.changes[1]).toMatchObject({ evidence: { id: "urn:2", date: "2026-03-01", expires: "2028-02-29" } });
  });

  test.each([
    ["a list", [badge(), badge({ id: "urn:uuid:2", validFrom: "2026-04-01T09:00:00Z" })]],
    ["tokens on lines", `${token(badge())}\n${token(badge({ id: "urn:uuid:2" }))}\n`],
    ["JSON on lines", `${JSON.stringify(badge())}\nnonsense\n${JSON.stringify(badge({ id: "urn:uuid:2" }))}`],
    [
      "a presentation",
      { type: ["VerifiablePresentation"], verifiableCredential: [badge(), token(badge({ id: "urn:2" }))] },
    ],
    [
      "a CLR",
      { type: ["ClrCredential"], credentialSubject: { verifiableCredential: [badge(), badge({ id: "urn:2" })] } },
    ],
  ])("is read from %s", (_, value) => expect(ratings(read(value))).toHaveLength(2));

  test("belongs to whoever its hashed name is the hash of, and to nobody where that is unknown", () => {
    const identityHash = hashOf("noor@example.org", "deadsea");
    const identifier = [{ identityType: "emailAddress", hashed: true, salt: "deadsea", identityHash }];
    const hashed = badge({}, {}, { id: undefined, identifier });
    expect(codes(read(hashed, { people: { "gayle@example.org": "gayle" } }))).toEqual(["no-person"]);
    expect(ratings(read(hashed, { people: { "noor@example.org": "noor" } }))).toEqual(["noor sql 1"]);
  });

  test("of somebody else is not taken for one's own", () => {
    const people = { "noor@example.org": "noor" };
    expect(codes(read(badge(), { people, person: "sam" }))).toEqual(["other-person"]);
    expect(ratings(read(badge(), { people, person: "noor" }))).toEqual(["noor sql 1"]);
    expect(ratings(read(badge({}, {}, { id: "did:key:z6Mk" }), { person: "noor" }))).toEqual(["noor sql 1"]);
  });

  test.each([
    ["no-credential", { ...badge(), type: ["VerifiableCredential", "EndorsementCredential"] }],
    ["no-credential", token({})],
    ["not-earned", badge({}, {}, { result: [{ status: "Failed" }] })],
    ["no-day", badge({ validFrom: "soon" })],
  ])("%s costs that one only", (code, value) => {
    const lines = [value, badge({ id: "urn:uuid:2" })].map((each) =>
      typeof each === "string" ? each : JSON.stringify(each),
    );
    const result = read(lines.join("\n"));
    expect(result.findings[0]).toMatchObject({ code, line: 1, file: "badges.json" });
    expect(ratings(result)).toHaveLength(1);
  });

  test("that may have been revoked is told", () => {
    expect(codes(read(badge({ credentialStatus: { id: "https://school.example/status" } })))).toContain(
      "status-not-checked",
    );
  });
});

test("a licence counts up to its last day, and not after it", () => {
  const skills = { [SQL]: { skill: "forklift", level: 1 } };
  const { changes } = read(badge({ validUntil: "2027-03-01" }), { person: "noor", skills });
  const [profile] = applyRatings([], changes);
  if (profile === undefined) throw new Error("no profile");
  const mobility = createMobility(taxonomy);
  const on = (asOf: string): unknown => {
    const { blockers, ignored } = measureGap(mobility, { profile }, "driver", { asOf });
    return [blockers.length, ignored];
  };
  expect(on("2027-03-01")).toEqual([0, []]);
  expect(on("2027-03-02")).toEqual([1, [{ skill: "forklift", reason: "expired" }]]);
});

test("reading again finds the same, a renewed badge is new, and what is held otherwise stays", () => {
  const first = applyRatings([], read(badge()).changes);
  const again = read([badge(), badge({ validFrom: "2027-03-01T09:00:00Z" })], { profiles: first });
  expect(again.changes.map(({ kind }) => kind)).toEqual(["same-rating", "new-rating"]);
  const otherwise = read(badge(), { profiles: first, skills: { [SQL]: { skill: "sql", level: 4 } } });
  expect(codes(otherwise)).toEqual(["held-otherwise"]);
  expect(applyRatings(first, otherwise.changes)[0]).toBe(first[0]);
});

test("any JSON is read without an exception, and applying twice changes nothing", () => {
  const odd = fc.oneof(fc.json(), fc.constantFrom(SQL, "mailto:a@b", "2026-01-01", "Failed"), fc.constant(null));
  const credential = fc.tuple(odd, odd, odd, odd).map(([a, b, c, d]) => {
    const value = (text: unknown): unknown => {
      try {
        return JSON.parse(String(text));
      } catch {
        return text;
      }
    };
    return badge(
      { issuer: value(a), validUntil: value(b) },
      { alignment: [value(c), { targetUrl: SQL }] },
      { result: value(d) },
    );
  });
  fc.assert(
    fc.property(fc.array(credential, { maxLength: 3 }), fc.string(), (badges, text) => {
      const { changes } = read(badges);
      const once = applyRatings([], changes);
      expect(applyRatings(once, changes)).toEqual(once);
      const kinds = read(badges, { profiles: once }).changes.filter(({ kind }) => kind !== "same-rating");
      expect(kinds).toEqual([]);
      expect(Array.isArray(read(text).findings)).toBe(true);
    }),
    { seed: 11, numRuns: 200 },
  );
});

function hashOf(name: string, salt: string): string {
  return `sha256$${createHash("sha256")
    .update(name + salt)
    .digest("hex")}`;
}
