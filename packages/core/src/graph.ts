export { findShortestPath, type RolePath } from "./analyses/find-shortest-path.js";
export { type GroupOptions, groupRoles, type RoleGroups } from "./analyses/group-roles.js";
export {
  createTaxonomyGraph,
  type TaxonomyEdge,
  type TaxonomyGraph,
  type TaxonomyGraphAttributes,
  type TaxonomyNode,
} from "./taxonomy/create-taxonomy-graph.js";
