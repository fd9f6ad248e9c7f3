import type { TaxonomyDocument } from "@skillways/core";

/** What somebody starts from who has nothing yet: no roles, no skills, and a scale of five levels. */
export const emptyTaxonomy: TaxonomyDocument = {
  format: "skillways/taxonomy@1",
  id: "new",
  version: "1",
  title: { nl: "Nieuwe kaart", en: "New map" },
  languages: ["nl", "en"],
  scales: [
    {
      id: "five",
      levels: [
        { value: 1, label: { nl: "Maakt er kennis mee", en: "Getting to know it" }, effortHours: 20 },
        { value: 2, label: { nl: "Doet het met hulp", en: "Does it with help" }, effortHours: 40 },
        { value: 3, label: { nl: "Doet het zelf", en: "Does it alone" }, effortHours: 60 },
        { value: 4, label: { nl: "Helpt anderen", en: "Helps others" }, effortHours: 80 },
        { value: 5, label: { nl: "Bepaalt hoe het gaat", en: "Sets how it is done" }, effortHours: 120 },
      ],
    },
  ],
  skills: [],
  roles: [],
};
