/** The floors of each package, lowest first. A file imports from its own floor and from those below it. */
const floors = {
  core: [["errors.ts", "schema"], ["taxonomy"], ["indexes"], ["analyses", "people"], ["io", "worker"], ["cli"]],
  editor: [
    ["messages", "geometry", "search"],
    ["layout"],
    ["commands", "events"],
    ["session"],
    ["tools", "viewport", "scene", "explorer", "people", "consequences"],
    ["workbench"],
    ["elements"],
    ["define"],
  ],
};

/** The files that only list public names. Nothing inside a package imports them. */
const entries =
  "^packages/(core/src/(index|engine|routes|model|documents|people|people-io|revise|tables|io|graph|worker|worker-thread)|editor/src/(index|react|vue))[.]ts$";

const floorRules = Object.entries(floors).flatMap(([name, stack]) =>
  stack.slice(0, -1).map((floor, level) => ({
    name: `${name}: ${floor.join(", ")} know nothing above`,
    severity: "error",
    from: { path: `^packages/${name}/src/(${floor.join("|")})(/|$)` },
    to: {
      path: `^packages/${name}/src/(${stack
        .slice(level + 1)
        .flat()
        .join("|")})(/|$)`,
    },
  })),
);

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "every folder is a floor",
      severity: "error",
      from: {},
      to: {
        path: "^packages/(core|editor)/src/",
        pathNot: [
          entries,
          ...Object.entries(floors).map(([name, stack]) => `^packages/${name}/src/(${stack.flat().join("|")})(/|$)`),
        ],
      },
    },
    {
      name: "no cycles, types included",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "entries are for the outside",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { path: entries },
    },
    {
      name: "an analysis does not import another",
      severity: "error",
      from: { path: "^packages/core/src/analyses/" },
      to: { path: "^packages/core/src/analyses/" },
    },
    {
      name: "node: only in the command line",
      severity: "error",
      from: { path: "^packages/(core/src/(?!cli/)|editor/src/)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "lit only draws",
      severity: "error",
      from: { path: "^packages/(core/src/|editor/src/(?!(scene|elements)/))" },
      to: { path: "node_modules/(lit|lit-html|lit-element|@lit)/" },
    },
    {
      name: "the editor uses what the core exports",
      severity: "error",
      from: { path: "^packages/editor/src/" },
      to: { path: "^packages/core/src/" },
    },
    {
      name: "the core does not know the editor",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/editor/" },
    },
    {
      name: "only what the package asks for itself",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "everything imported exists",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no file that nobody imports",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "/generated/",
          entries,
          "^packages/core/src/cli/main[.]ts$",
          "^packages/editor/src/(define/|(layout|consequences|explorer|people)/[a-z-]+-worker[.]ts$)",
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
