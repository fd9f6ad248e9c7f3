// Turns schemas/*.json into what the sources import from src/schema/generated: validators as plain functions (a strict
// Content-Security-Policy forbids compiling schemas in the page), the members of each shape in their written order, and
// types that a test compares with the hand-written ones.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";

const require = createRequire(import.meta.url);
const { Ajv } = require("ajv");
const { Ajv2020 } = require("ajv/dist/2020.js");
const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(here, "../../../schemas");
const generated = join(here, "../src/schema/generated");

/**
 * Validators by name: a schema file and the definition in it; `""` is the file's root. The second set is for documents
 * about people, which a page that draws a taxonomy does not load.
 */
const VALIDATORS = {
  taxonomy: ["taxonomy", ""],
  scale: ["taxonomy", "scale"],
  skill: ["taxonomy", "skill"],
  relation: ["taxonomy", "relation"],
  family: ["taxonomy", "family"],
  role: ["taxonomy", "role"],
  requirement: ["taxonomy", "requirement"],
  move: ["taxonomy", "move"],
  map: ["taxonomy", "map"],
  add: ["change", "add"],
  remove: ["change", "remove"],
  set: ["change", "set"],
  all: ["change", "all"],
  taxonomyTarget: ["change", "taxonomyTarget"],
  itemTarget: ["change", "itemTarget"],
  requirementTarget: ["change", "requirementTarget"],
  relationTarget: ["change", "relationTarget"],
  moveTarget: ["change", "moveTarget"],
};

const PEOPLE_VALIDATORS = {
  profile: ["profile", ""],
  evidence: ["profile", "evidence"],
  team: ["team", ""],
  teamMember: ["team", "teamMember"],
  teamTarget: ["team", "teamTarget"],
  teamGoal: ["team", "teamGoal"],
  catalogue: ["learning-catalogue", ""],
  activity: ["learning-catalogue", "activity"],
  plan: ["development-plan", ""],
  planGap: ["development-plan", "planGap"],
  planStep: ["development-plan", "planStep"],
  snapshot: ["gap-snapshot", ""],
  snapshotPerson: ["gap-snapshot", "snapshotPerson"],
  snapshotSkill: ["gap-snapshot", "snapshotSkill"],
};

/** Lists whose items are checked one by one by the caller, so that a million wrong items cost no memory. */
const LISTS = {
  taxonomy: ["scales", "skills", "relations", "families", "roles", "moves", "maps"],
  role: ["requirements"],
  profile: ["evidence"],
  team: ["members", "targets", "goals"],
  "learning-catalogue": ["activities"],
  "development-plan": ["gaps", "steps"],
  "gap-snapshot": ["people"],
  snapshotPerson: ["skills"],
  all: ["changes"],
};

/** More errors than this in one item are not listed. */
const ERRORS_PER_ITEM = 200;

const VALIDATE_TYPE = `export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
/** True when the value has the shape; else \`errors\` says where it has not, until the next call. */
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
`;

const VALIDATE_IMPORT = `import type { Validate } from "./validators.js";\n`;

const SHAPES_TYPE = `export interface Shape {
  /** Members by name, in their written order, with the name of the shape of the value or of its items; "" for none. */
  readonly members?: readonly (readonly [name: string, shape: string])[];
  /** The name of the shape of every value, where the members' names are free. */
  readonly each?: string;
}
export declare const shapes: ReadonlyMap<string, Shape>;
`;

const PEOPLE_DOCUMENTS = ["profile", "team", "learning-catalogue", "development-plan", "gap-snapshot"];
const DOCUMENTS = ["taxonomy", "change", ...PEOPLE_DOCUMENTS];

const SHAPES_IMPORT = `import type { Shape } from "./shapes.js";
export declare const shapes: ReadonlyMap<string, Shape>;
`;

const documents = {};
for (const name of DOCUMENTS) {
  documents[name] = JSON.parse(await readFile(join(schemas, `${name}.schema.json`), "utf8"));
  if (!new Ajv2020().validateSchema(documents[name])) throw new Error(`${name}.schema.json is no valid JSON Schema`);
}
await mkdir(generated, { recursive: true });
await writeValidators("validators", VALIDATORS);
await writeValidators("people-validators", PEOPLE_VALIDATORS);
await writeShapes("shapes", { taxonomy: "taxonomy" });
await writeShapes("people-shapes", {
  profile: "profile",
  team: "team",
  catalogue: "learning-catalogue",
  plan: "development-plan",
  snapshot: "gap-snapshot",
});
await writeTypes();
await writeSoftware();

async function writeValidators(file, validators) {
  // The default class: the schemas use no keyword that is new in 2020-12, and its code does not carry what those need.
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    messages: false,
    logger: false,
    // String lengths in UTF-16 code units: the limits are guards, not typography.
    unicode: false,
    // One function for each definition: what is asked in twenty places is not written twenty times.
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  for (const [name, document] of Object.entries(documents)) ajv.addSchema(checkedOneByOne(name, document), name);
  const exported = {};
  for (const [name, [document, definition]] of Object.entries(validators)) {
    const reference = definition === "" ? document : `${document}#/$defs/${definition}`;
    if (ajv.getSchema(reference) === undefined) throw new Error(`no schema ${reference}`);
    exported[name] = reference;
  }
  const functions = boundErrors(standaloneCode(ajv, exported)).replaceAll("export const ", "const ");
  const { code } = await bundle(`${functions}export const validators = { ${Object.keys(validators).join(", ")} };`);
  for (const forbidden of ["require(", "new Function", "eval("]) {
    if (code.includes(forbidden)) throw new Error(`the generated validators hold ${forbidden}`);
  }
  await writeFile(join(generated, `${file}.js`), code);
  const names = Object.keys(validators).map((name) => `"${name}"`);
  const declaration = `export declare const validators: Readonly<Record<${names.join(" | ")}, Validate>>;\n`;
  await writeFile(
    join(generated, `${file}.d.ts`),
    (file === "validators" ? VALIDATE_TYPE : VALIDATE_IMPORT) + declaration,
  );
}

/** The schema without descriptions, without the items of the lists above, without the choice between targets. */
function checkedOneByOne(name, document) {
  const copy = structuredClone(document);
  for (const [shape, members] of Object.entries(LISTS)) {
    const schema = shape === name ? copy : copy.$defs[shape];
    for (const member of members) if (schema?.properties?.[member]) delete schema.properties[member].items;
  }
  delete copy.$schema;
  if (name === "change") {
    delete copy.oneOf;
    copy.$defs.target = { type: "object" };
  }
  return withNameRules(withoutDescriptions(copy), copy.$defs);
}

/** The rules for names of members in their place: behind a reference, an error would not tell which name it is about. */
function withNameRules(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((each) => withNameRules(each, definitions));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== "propertyNames" || value.$ref === undefined) return [key, withNameRules(value, definitions)];
      return [key, withoutDescriptions(definitions[value.$ref.slice("#/$defs/".length)])];
    }),
  );
}

function withoutDescriptions(schema) {
  if (Array.isArray(schema)) return schema.map(withoutDescriptions);
  if (typeof schema !== "object" || schema === null) return schema;
  const isDocumentation = (key, value) => (key === "description" || key === "title") && typeof value === "string";
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !isDocumentation(key, value))
      .map(([key, value]) => [key, withoutDescriptions(value)]),
  );
}

/** Ajv gathers errors in an array that it copies for every nested shape: quadratic for a hostile document. */
function boundErrors(code) {
  const pushed = /vErrors\.push\((\w+)\)/g;
  const joined = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  if (!pushed.test(code) || !joined.test(code)) throw new Error("ajv's generated code has another form than expected");
  const bounded = code
    .replace(pushed, "addError(vErrors, $1)")
    .replace(joined, "vErrors = joinErrors(vErrors, $1.errors)");
  if (bounded.includes("vErrors.concat")) throw new Error("ajv's generated code joins errors in an unexpected form");
  return `${bounded}
function addError(errors, error) { if (errors.length < ${ERRORS_PER_ITEM}) errors.push(error); }
function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) addError(errors, error);
  return errors;
}
`;
}

async function bundle(contents) {
  const result = await build({
    stdin: { contents, resolveDir: here, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: "none",
  });
  return { code: result.outputFiles[0].text };
}

/** For each shape its members, in the schema's order, with the name of each member's own shape. */
async function writeShapes(file, roots) {
  const shapes = {};
  for (const [name, document] of Object.entries(roots)) {
    addShape(shapes, name, documents[document]);
    for (const [definition, schema] of Object.entries(documents[document].$defs)) addShape(shapes, definition, schema);
  }
  const json = JSON.stringify(shapes);
  await writeFile(join(generated, `${file}.js`), `export const shapes = new Map(Object.entries(${json}));\n`);
  const type = file === "shapes" ? SHAPES_TYPE : SHAPES_IMPORT;
  await writeFile(join(generated, `${file}.d.ts`), type);
}

function addShape(shapes, name, schema) {
  if (schema.properties !== undefined) {
    const members = Object.entries(schema.properties);
    shapes[name] = {
      members: members.map(([member, value]) => [member, shapeName(shapes, `${name}.${member}`, value)]),
    };
  } else if (schema.type === "object" && typeof schema.additionalProperties === "object") {
    shapes[name] = { each: shapeName(shapes, `${name}.*`, schema.additionalProperties) };
  }
}

function shapeName(shapes, name, schema) {
  const reference = (schema.items ?? schema).$ref;
  if (reference !== undefined) {
    const definition = reference.slice(reference.lastIndexOf("/") + 1);
    return ["id", "language", "heldLevel", "custom"].includes(definition) ? "" : definition;
  }
  addShape(shapes, name, schema);
  return Object.hasOwn(shapes, name) ? name : "";
}

async function writeTypes() {
  for (const name of DOCUMENTS) {
    const types = await compile(structuredClone(documents[name]), name, {
      additionalProperties: false,
      bannerComment: "",
      format: false,
    });
    await writeFile(join(generated, `${name}-types.d.ts`), types);
  }
}

/** The name and version of this package, for what is recorded with an answer. */
async function writeSoftware() {
  const { name, version } = JSON.parse(await readFile(join(here, "../package.json"), "utf8"));
  const code = `export const software = Object.freeze(${JSON.stringify({ name, version })});\n`;
  await writeFile(join(generated, "software.js"), code);
  const type = "export declare const software: { readonly name: string; readonly version: string };\n";
  await writeFile(join(generated, "software.d.ts"), type);
}
