import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { exampleFolders } from "./example-folders.mjs";
import { install } from "./install.mjs";
import { createStaticServer, listen } from "./serve.mjs";

try {
  const wanted = readPort(process.env.PORT);
  const { values } = parseArgs({ options: { taxonomy: { type: "string" } } });
  const given = values.taxonomy === undefined ? {} : { "/given/taxonomy.json": findFile(values.taxonomy) };
  await install();
  await build({ onlyStale: true, quiet: true });
  const server = createStaticServer({ ...exampleFolders, ...given });
  const port = await listen(server, wanted);
  console.log(`Skillways: http://localhost:${port} — Ctrl-C ends it`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === "") return 4173;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 0 to 65535, not '${text}'.`);
}

/**
 * npm runs this in the folder of the project, wherever somebody typed the command.
 *
 * @param {string} path
 */
function findFile(path) {
  const file = resolve(process.env.INIT_CWD ?? ".", path);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return file;
  throw new Error(`--taxonomy: there is no file ${file}.`);
}
