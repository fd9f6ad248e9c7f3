import type { SkillMap } from "../io/people/badge-skills.js";
import { readJson } from "../io/read-json.js";
import { readBytes } from "./read-input.js";
import { UsageError } from "./usage-error.js";

/** What names that other systems have for people, skills, levels and activities are here. */
export interface RecordMap {
  readonly people?: Readonly<Record<string, string>>;
  readonly skills?: SkillMap;
  readonly levels?: Readonly<Record<string, number>>;
  readonly activities?: Readonly<Record<string, string>>;
}

const IS_RIGHT: Readonly<Record<keyof RecordMap, (value: unknown) => boolean>> = {
  people: (value) => typeof value === "string",
  skills: (value) =>
    typeof value === "string" ||
    (typeof value === "object" && value !== null && typeof (value as { skill?: unknown }).skill === "string"),
  levels: (value) => typeof value === "number",
  activities: (value) => typeof value === "string",
};

/** Throws UsageError, in words, for a file that holds no such map. */
export async function loadRecordMap(path: string): Promise<RecordMap> {
  const { value } = readJson(await readBytes(path));
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const wrong = Object.entries(isMap ? value : { [path]: value }).find(([name, members]) => {
    const test = Object.hasOwn(IS_RIGHT, name) ? IS_RIGHT[name as keyof RecordMap] : undefined;
    const isList = typeof members === "object" && members !== null && !Array.isArray(members);
    return test === undefined || !isList || !Object.values(members).every(test);
  });
  if (wrong === undefined) return value as RecordMap;
  throw new UsageError({
    nl: `‘${wrong[0]}’ in ‘${path}’ klopt niet. Er kan in staan: people, skills, levels en activities, elk met namen en wat ze hier zijn.`,
    en: `‘${wrong[0]}’ in ‘${path}’ is not right. It may hold people, skills, levels and activities, each with names and what they are here.`,
  });
}
