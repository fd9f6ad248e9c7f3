import type { Target } from "@skillways/core";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { ValuesOf } from "../messages/messages.js";

/** How a member is shown and changed. */
export type FieldForm =
  /** What it is called, in each language; never empty. */
  | { readonly as: "name" }
  /** A text in each language, of one line or of several. */
  | { readonly as: "line" | "prose" }
  /** Several texts in each language, one on a line. */
  | { readonly as: "synonyms" }
  /** A plain value. */
  | { readonly as: "word"; readonly required?: true }
  | { readonly as: "number"; readonly min?: number; readonly max?: number; readonly step: number | "any" }
  | { readonly as: "flag" }
  /** Yes, no, or as usual. */
  | { readonly as: "decision" }
  | { readonly as: "choice"; readonly values: readonly string[]; readonly texts: ChoiceTexts }
  /** A level of the scale that the skill is held on. */
  | { readonly as: "level" }
  /** A day, YYYY-MM-DD. */
  | { readonly as: "day" }
  | { readonly as: "planned" }
  | { readonly as: "family" | "scale" | "skills" | "mappings" | "pay" | "levels" | "level-texts" }
  /** To read only: it says which item this is. */
  | { readonly as: "identity" }
  /** To read only, and kept: a vendor's own. */
  | { readonly as: "custom" }
  /** Has a part of its own in the panel, or is changed by selecting what is in it. */
  | { readonly as: "part" };

/** A text of the panel that takes no values. */
type PlainText = {
  [Key in Extract<keyof EditorTexts, `props.${string}`>]: ValuesOf<EditorTexts[Key]> extends [] ? Key : never;
}[Extract<keyof EditorTexts, `props.${string}`>];

export type ChoiceTexts = "kind" | "nature" | "status" | "necessity" | "move" | "relation.type";

export interface PropertyField {
  readonly member: string;
  readonly form: FieldForm;
  readonly label?: PlainText;
  /** Under "more": seldom needed. */
  readonly seldom?: true;
  /** Can be set for several items at once. */
  readonly shared?: true;
}

/** The kinds of things that have properties. */
export type PropertyKind = Exclude<Target["kind"], "map">;

const NAME: PropertyField = { member: "label", form: { as: "name" }, label: "props.nameOnly" };
const DESCRIPTION: PropertyField = { member: "description", form: { as: "prose" }, label: "props.descriptionOnly" };
const SYNONYMS: PropertyField = { member: "altLabels", form: { as: "synonyms" }, label: "props.synonyms" };
const MAPPINGS: PropertyField = {
  member: "mappings",
  form: { as: "mappings" },
  label: "props.mappings",
  seldom: true,
};
const PERIOD: readonly PropertyField[] = [
  { member: "validFrom", form: { as: "day" }, label: "props.validFrom", seldom: true },
  { member: "validUntil", form: { as: "day" }, label: "props.validUntil", seldom: true },
];
const ID: PropertyField = { member: "id", form: { as: "identity" }, label: "props.id", seldom: true };
const CUSTOM: PropertyField = { member: "custom", form: { as: "custom" }, seldom: true };
const part = (member: string): PropertyField => ({ member, form: { as: "part" } });
const identity = (member: string): PropertyField => ({ member, form: { as: "identity" } });

/**
 * Every member that the schema of a taxonomy names, by the kind of thing it belongs to, in the order of the panel. A
 * member that stands in none of these lists is a vendor's own: shown as it is, and kept.
 */
export const propertyFields: Readonly<Record<PropertyKind, readonly PropertyField[]>> = {
  taxonomy: [
    { member: "title", form: { as: "name" }, label: "props.titleOnly" },
    { member: "version", form: { as: "word", required: true }, label: "props.version" },
    DESCRIPTION,
    part("languages"),
    part("scales"),
    part("families"),
    part("skills"),
    part("relations"),
    part("roles"),
    part("moves"),
    part("maps"),
    { member: "attribution", form: { as: "line" }, label: "props.attribution", seldom: true },
    ID,
    { member: "format", form: { as: "identity" }, label: "props.format", seldom: true },
    { member: "$schema", form: { as: "identity" }, label: "props.schema", seldom: true },
    CUSTOM,
  ],
  scale: [
    NAME,
    { member: "levels", form: { as: "levels" }, label: "props.levels" },
    { member: "fractional", form: { as: "flag" }, label: "props.fractional" },
    DESCRIPTION,
    ID,
    CUSTOM,
  ],
  family: [NAME, DESCRIPTION, ID, CUSTOM],
  role: [
    NAME,
    { member: "family", form: { as: "family" }, label: "props.family", shared: true },
    { member: "grade", form: { as: "number", step: "any" }, label: "props.grade", shared: true },
    DESCRIPTION,
    part("requirements"),
    SYNONYMS,
    { member: "pay", form: { as: "pay" }, label: "props.pay" },
    {
      member: "tenureMonths",
      form: { as: "number", min: 0, step: "any" },
      label: "props.tenure",
      shared: true,
    },
    MAPPINGS,
    ID,
    CUSTOM,
  ],
  skill: [
    NAME,
    {
      member: "kind",
      form: { as: "choice", values: ["knowledge", "skill", "attitude", "language", "credential"], texts: "kind" },
      label: "props.kind",
      shared: true,
    },
    {
      member: "nature",
      form: { as: "choice", values: ["soft", "hard"], texts: "nature" },
      label: "props.nature",
      shared: true,
    },
    {
      member: "status",
      form: { as: "choice", values: ["emerging", "active", "declining", "deprecated"], texts: "status" },
      label: "props.status",
      shared: true,
    },
    { member: "scale", form: { as: "scale" }, label: "props.scale", shared: true },
    DESCRIPTION,
    SYNONYMS,
    { member: "levelDescriptions", form: { as: "level-texts" }, label: "props.levelTexts" },
    { member: "broader", form: { as: "skills" }, label: "props.broader" },
    ...PERIOD,
    { member: "replacedBy", form: { as: "skills" }, label: "props.replacedBy", seldom: true },
    { member: "grouping", form: { as: "flag" }, label: "props.grouping", seldom: true, shared: true },
    MAPPINGS,
    ID,
    CUSTOM,
  ],
  requirement: [
    identity("skill"),
    { member: "level", form: { as: "level" }, label: "props.levelOnly", shared: true },
    {
      member: "necessity",
      form: { as: "choice", values: ["essential", "important", "optional"], texts: "necessity" },
      label: "props.necessityOnly",
      shared: true,
    },
    {
      member: "importance",
      form: { as: "number", min: 0, max: 1, step: "any" },
      label: "props.importance",
      shared: true,
    },
    { member: "blocking", form: { as: "decision" }, label: "props.blocking", shared: true },
    ...PERIOD,
    { member: "planned", form: { as: "planned" }, seldom: true },
    CUSTOM,
  ],
  relation: [
    part("type"),
    part("source"),
    part("sourceLevel"),
    part("target"),
    part("targetLevel"),
    { member: "weight", form: { as: "number", min: 0, max: 1, step: "any" }, label: "props.weight", shared: true },
    CUSTOM,
  ],
  move: [
    identity("from"),
    identity("to"),
    {
      member: "kind",
      form: { as: "choice", values: ["promotion", "lateral", "step-down", "other"], texts: "move" },
      label: "props.moveKind",
      shared: true,
    },
    { member: "observed", form: { as: "number", min: 0, step: 1 }, label: "props.observed" },
    { member: "blocked", form: { as: "flag" }, label: "props.blocked", shared: true },
    { member: "reason", form: { as: "line" }, label: "props.reason" },
    CUSTOM,
  ],
};

/** Members that the schema does not know, and `custom`: as the document has them. Undefined where there are none. */
export function findOwnMembers(kind: PropertyKind, item: object): Readonly<Record<string, unknown>> | undefined {
  const known = new Set(propertyFields[kind].filter(({ form }) => form.as !== "custom").map(({ member }) => member));
  const own = Object.entries(item).filter(([member]) => !known.has(member));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}
