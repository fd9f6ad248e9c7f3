import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { SCHEMAS } from "./find-data.js";
import { runCaptured } from "./run-captured.js";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
for (const file of readdirSync(SCHEMAS)) ajv.addSchema(JSON.parse(readFileSync(join(SCHEMAS, file), "utf8")));

/** What a schema has against an answer; empty for nothing. */
export function problemsOf(answer: unknown, schema: string): unknown {
  const validate = ajv.getSchema(`https://skillways.dev/schemas/${schema}.schema.json`);
  if (validate === undefined) throw new Error(`there is no schema ${schema}`);
  return validate(answer) ? [] : validate.errors;
}

/** What a command prints with `--json`, when it says nothing else. */
export async function answerTo(...args: string[]): Promise<unknown> {
  const { out, err, code } = await runCaptured([...args, "--json"]);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

/** A value as JSON has it. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
