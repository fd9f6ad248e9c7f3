import type { TaxonomyDocument } from "@skillways/core";

export type TemplateName = "shop" | "care" | "software";

/** A small complete taxonomy to begin with; what is in it is loaded when it is chosen. */
export interface Template {
  readonly name: TemplateName;
  readonly roles: number;
  /** Headings not counted. */
  readonly skills: number;
  load(): Promise<TaxonomyDocument>;
}

/** In the order in which they are offered. */
export const templates: readonly Template[] = [
  { name: "shop", roles: 9, skills: 28, load: async () => (await import("./shop-template.js")).shopTemplate },
  { name: "care", roles: 9, skills: 28, load: async () => (await import("./care-template.js")).careTemplate },
  {
    name: "software",
    roles: 9,
    skills: 28,
    load: async () => (await import("./software-template.js")).softwareTemplate,
  },
];
