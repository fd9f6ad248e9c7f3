export default {
  globs: ["src/elements/**/*.ts", "src/define/*.ts", "src/events/*.ts"],
  outdir: "dist",
  litelement: true,
  // package.json names the manifest already; the analyzer would write the file anew at every build.
  packagejson: false,
};
