// For a page that weighs every kilobyte: what reads, checks and writes a taxonomy document, to be loaded after it.
export { readTaxonomy, type TaxonomyRead } from "./io/read-taxonomy.js";
export { writeTaxonomy } from "./io/write-taxonomy.js";
export type { Finding } from "./schema/finding.js";
export { checkIntegrity } from "./taxonomy/check-integrity.js";
