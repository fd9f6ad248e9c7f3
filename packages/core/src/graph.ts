export {
  createTaxonomyGraph,
  type TaxonomyEdge,
  type TaxonomyGraph,
  type TaxonomyGraphAttributes,
  type TaxonomyNode,
} from "./taxonomy/create-taxonomy-graph.js";
