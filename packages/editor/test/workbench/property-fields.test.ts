import { describe, expect, it } from "vitest";
import schema from "../../../../schemas/taxonomy.schema.json" with { type: "json" };
import { findOwnMembers, type PropertyKind, propertyFields } from "../../src/workbench/property-fields.js";

interface Shape {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const shapes: Readonly<Record<PropertyKind, Shape>> = JSON.parse(JSON.stringify({ ...schema.$defs, taxonomy: schema }));

describe.each(Object.entries(shapes).filter(([kind]) => Object.hasOwn(propertyFields, kind)))(
  "the properties of a %s",
  (kind, { properties }) => {
    const fields = propertyFields[kind as PropertyKind];

    it("show each member that the schema names, and no other", () => {
      expect(fields.map(({ member }) => member).sort()).toEqual(Object.keys(properties).sort());
    });

    it("offer the values that the schema allows", () => {
      for (const { member, form } of fields) {
        if (form.as === "choice") expect(form.values, member).toEqual(properties[member]?.enum);
      }
    });
  },
);

it("there are properties for every kind of thing in a taxonomy, but for drawings", () => {
  const things = ["scale", "skill", "relation", "family", "role", "requirement", "move", "taxonomy"];
  expect(Object.keys(propertyFields).sort()).toEqual(things.sort());
});

it("members that the schema does not name are a vendor's own, whatever they are called", () => {
  const item = JSON.parse('{"id": "a", "label": {}, "__proto__": 1, "constructor": 2, "custom": {"b": 3}}');
  expect(JSON.stringify(findOwnMembers("family", item))).toBe('{"__proto__":1,"constructor":2,"custom":{"b":3}}');
  expect(findOwnMembers("family", { id: "a", label: {} })).toBeUndefined();
});
