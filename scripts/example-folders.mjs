import { join } from "node:path";
import { root } from "./run.mjs";

/** What the example intranet is served from: folder by URL prefix. */
export const exampleFolders = {
  "/": join(root, "examples", "intranet"),
  "/noordhaven/": join(root, "examples", "noordhaven"),
  "/skillways/core/": join(root, "packages", "core", "dist"),
  "/skillways/editor/": join(root, "packages", "editor", "dist"),
};
