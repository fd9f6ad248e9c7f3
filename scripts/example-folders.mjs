import { join } from "node:path";
import { root } from "./run.mjs";

/** What the example intranet is served from: folder, or file, by URL prefix. */
export const exampleFolders = {
  "/": join(root, "examples", "intranet"),
  // A large skills map, where `npm start -- --taxonomy FILE` gives one.
  "/given/taxonomy.json": join(root, "examples", "intranet", "no-taxonomy.json"),
  "/noordhaven/": join(root, "examples", "noordhaven"),
  "/skillways/core/": join(root, "packages", "core", "dist"),
  "/skillways/editor/": join(root, "packages", "editor", "dist"),
};
