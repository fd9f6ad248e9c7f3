import type {
  Json,
  LanguageText,
  LanguageTexts,
  Level,
  Mapping,
  Pay,
  Requirement,
  Scale,
  Skill,
  Target,
} from "@skillways/core";
import { html, type TemplateResult } from "lit";
import type { Command } from "../../commands/command.js";
import { rename } from "../../commands/rename.js";
import type { RequirementFields } from "../../commands/requirement-changes.js";
import { setFamily } from "../../commands/set-family.js";
import { setFields } from "../../commands/set-fields.js";
import { setGrade } from "../../commands/set-grade.js";
import { setRequirement } from "../../commands/set-requirement.js";
import { setText } from "../../commands/set-text.js";
import {
  findOwnMembers,
  type PropertyField,
  type PropertyKind,
  propertyFields,
} from "../../workbench/property-fields.js";
import { icon } from "../icons.js";
import { type FieldForm, type FormSubject, sharedValue } from "./field-form.js";
import { levelsField, levelTextsField } from "./level-fields.js";
import { mappingsField, payField, skillsField } from "./list-fields.js";
import { dayField, plannedField } from "./planned-field.js";
import { synonymsField, textsField } from "./text-fields.js";
import {
  choiceField,
  decisionField,
  flagField,
  jsonField,
  shownField,
  typedField,
  type ValueField,
} from "./value-fields.js";

/** The fields of one item, or those that several have in common. */
export function itemFields(
  form: FieldForm,
  kind: PropertyKind,
  subject: FormSubject,
  parts: Readonly<Record<string, () => TemplateResult>> = {},
): TemplateResult {
  const several = subject.targets.length > 1;
  const fields = propertyFields[kind].filter(({ shared }) => !several || shared);
  const show = (field: PropertyField): TemplateResult | string =>
    field.form.as === "part" ? (parts[field.member]?.() ?? "") : itemField(form, kind, subject, field);
  const seldom = fields.filter((field) => field.seldom);
  return html`${runsOf(fields.filter((field) => !field.seldom)).map((run) => (run.length > 1 ? html`<div class="pair">${run.map(show)}</div>` : run.map(show)))}
    ${
      seldom.length === 0
        ? ""
        : html`<details class="group"><summary>${icon("right")}<span>${form.bench.messages.text("props.more")}</span></summary>
          <div class="inner">${seldom.map(show)}</div></details>`
    }`;
}

/** Short fields that follow one another stand side by side. */
const SHORT = new Set(["choice", "day", "number", "family", "scale", "level", "decision"]);

function runsOf(fields: readonly PropertyField[]): PropertyField[][] {
  const runs: PropertyField[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last !== undefined && SHORT.has(field.form.as) && last.every(({ form }) => SHORT.has(form.as)))
      last.push(field);
    else runs.push([field]);
  }
  return runs;
}

function itemField(
  form: FieldForm,
  kind: PropertyKind,
  subject: FormSubject,
  { member, form: how, label: key }: PropertyField,
): TemplateResult | string {
  const { messages, taxonomy } = form.bench;
  const [target] = subject.targets;
  const [item] = subject.items;
  if (target === undefined || item === undefined) return "";
  const label = key === undefined ? member : messages.text(key);
  const { value, mixed } = sharedValue(subject, member);
  const save = (next: Json | undefined): Command => commandFor(subject.targets, member, next);
  const plain: ValueField = { field: member, label, value, mixed, save };
  const unset = messages.text("props.unset");
  switch (how.as) {
    case "name":
      return textsField(form, {
        field: member,
        label,
        text: value as LanguageText,
        save: (tag, text) => rename(target, text ?? "", tag),
      });
    case "line":
    case "prose":
      return textsField(form, {
        field: member,
        label,
        text: value as LanguageText | undefined,
        ...(how.as === "prose" && { rows: 3 }),
        save: (tag, text) => setText(target, [member, tag], text),
      });
    case "synonyms":
      return synonymsField(form, {
        field: member,
        label,
        texts: value as LanguageTexts | undefined,
        save: (tag, texts) => setText(target, [member, tag], texts),
      });
    case "word":
      return typedField(form, how.required ? { ...plain, save: (next) => save(next ?? "") } : plain);
    case "number":
      return typedField(form, plain, how);
    case "day":
      return dayField(form, member, label, String(value ?? ""), (day) => save(day === "" ? undefined : day));
    case "planned":
      return plannedField(form, item as Requirement, save);
    case "flag":
      return flagField(form, plain);
    case "decision":
      return decisionField(form, plain);
    case "choice":
      return choiceField(form, {
        ...plain,
        unset,
        options: how.values.map((one) => ({ value: one, label: choiceText(form, how.texts, one) })),
      });
    case "family":
      return choiceField(form, {
        ...plain,
        unset: messages.text("props.noFamily"),
        options: taxonomy.families.map(({ id, label: text }) => ({
          value: id,
          label: taxonomy.textOf(text, messages.language) || id,
        })),
      });
    case "scale":
      return choiceField(form, {
        ...plain,
        unset: messages.text("props.firstScale"),
        options: taxonomy.scales.map(({ id, label: text }) => ({
          value: id,
          label: taxonomy.textOf(text, messages.language) || id,
        })),
      });
    case "level":
      return choiceField(form, {
        ...plain,
        unset: messages.text("level.any"),
        options: levelsOf(form, subject).map((level) => ({
          value: String(level.value),
          label: `${level.value}. ${taxonomy.textOf(level.label, messages.language)}`,
        })),
        save: (next) => save(next === undefined ? undefined : Number(next)),
      });
    case "skills": {
      const self = target.kind === "skill" ? target.id : undefined;
      const keep = (items: readonly string[] | undefined): Command => save(items);
      return skillsField(form, self, { field: member, label, items: (value as readonly string[]) ?? [], save: keep });
    }
    case "mappings": {
      const keep = (items: readonly Mapping[] | undefined): Command => save(items as unknown as Json | undefined);
      return mappingsField(form, { field: member, label, items: (value as readonly Mapping[]) ?? [], save: keep });
    }
    case "pay":
      return payField(form, label, value as Pay | undefined, save);
    case "levels":
      return levelsField(form, item as Scale);
    case "level-texts":
      return levelTextsField(form, item as Skill);
    case "identity":
      return key === undefined || value === undefined ? "" : shownField(label, String(value));
    case "custom": {
      const own = findOwnMembers(kind, item);
      return own === undefined ? "" : jsonField(form, own);
    }
    case "part":
      return "";
  }
}

const REQUIREMENT_FIELDS = new Set<string>(["level", "necessity", "importance", "blocking"]);

/** What an edit of a member is called best: some have a command of their own. */
function commandFor(targets: readonly Target[], member: string, value: Json | undefined): Command {
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) return setFields(targets, [member], value);
  if (target.kind === "role" && member === "family") {
    return setFamily(target.id, value === undefined ? undefined : { id: String(value) });
  }
  if (target.kind === "role" && member === "grade") {
    return setGrade(target.id, value === undefined ? undefined : Number(value));
  }
  if (target.kind === "requirement" && REQUIREMENT_FIELDS.has(member)) {
    const fields = { [member]: value ?? null } as RequirementFields;
    return setRequirement(target.role, target.skill, fields);
  }
  return setFields(targets, [member], value);
}

/** The levels that every one of these requirements can be set to. */
function levelsOf({ bench }: FieldForm, { targets }: FormSubject): readonly Level[] {
  const lists = targets.map((target) => {
    const skill = target.kind === "requirement" ? bench.taxonomy.findSkill(target.skill) : undefined;
    return (skill && bench.taxonomy.scaleOf(skill)?.levels) ?? [];
  });
  const [first = [], ...others] = lists;
  return first.filter(({ value }) => others.every((levels) => levels.some((level) => level.value === value)));
}

function choiceText({ bench }: FieldForm, texts: string, value: string): string {
  return bench.messages.text(`${texts}.${value}` as "kind.skill");
}
