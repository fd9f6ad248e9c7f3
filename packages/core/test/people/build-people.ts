import type { Evidence, ProfileDocument } from "../../src/people.js";

/**
 * People in lines: `noor clerk*: typing 3, planning 2?` is Noor, a clerk who may be found (`*`), rated 3 by an assessment
 * with typing and 2 by herself (`?`) with planning.
 */
export function buildPeople(lines: string): ProfileDocument[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [head = "", ratings = ""] = line.split(":");
      const [id = "", role] = head.replace("*", "").trim().split(" ");
      return {
        format: "skillways/profile@1",
        id,
        label: `Name of ${id}`,
        ...(role !== undefined && { role }),
        ...(head.includes("*") && { consent: { search: true } }),
        evidence: ratings.split(",").flatMap((rating): Evidence[] => {
          const [skill, level] = rating.trim().split(" ");
          if (!skill || level === undefined) return [];
          const source = level.endsWith("?") ? "self" : "assessment";
          return [{ skill, level: Number.parseFloat(level), source, rater: "r1", date: "2026-09-01" }];
        }),
      };
    });
}
