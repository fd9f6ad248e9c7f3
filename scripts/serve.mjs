import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream";

/**
 * The strictest policy an intranet may set: nothing but files of this server, no inline script or style, no strings
 * turned into markup. `data:` images are the small icons in a style sheet; `blob:` is what a download is saved from.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** @type {Record<string, string>} */
const mediaTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * A static server for this machine only. A request is answered from the folder with the longest matching prefix, and
 * never from outside it, symbolic links included.
 *
 * @param {Record<string, string>} folders folder on disk by URL prefix, such as `{ "/": "site", "/lib/": "dist" }`
 * @returns {import("node:http").Server} not listening yet
 */
export function createStaticServer(folders) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  return createServer(async (request, response) => {
    response.setHeader("Content-Security-Policy", contentSecurityPolicy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return answer(response, 405, "Only GET and HEAD are answered here.");
    }
    const path = readPath(request.url ?? "/");
    const prefix = prefixes.find((start) => path?.startsWith(start));
    const folder = prefix === undefined ? undefined : folders[prefix];
    if (path === undefined || prefix === undefined || folder === undefined) return answer(response, 404, "Not found.");
    const found = await findFile(folder, path.slice(prefix.length));
    if (found === undefined) return answer(response, 404, "Not found.");
    if (found === "folder") {
      // Without the slash, relative addresses in the page would point one folder too high.
      response.setHeader("Location", `${encodeURI(path).replace(/^\/+/, "/")}/`);
      return answer(response, 301, "Moved.");
    }
    response.setHeader("Content-Type", mediaTypes[extname(found.file).toLowerCase()] ?? "application/octet-stream");
    response.setHeader("Content-Length", found.size);
    if (request.method === "HEAD") return response.end();
    pipeline(createReadStream(found.file), response, (error) => {
      if (error) response.destroy();
    });
  });
}

/**
 * Listens on `port`, or on the first free one after it (at most 50 further).
 *
 * @param {import("node:http").Server} server
 * @param {number} port 0: any free port
 * @returns {Promise<number>} the port it listens on
 * @throws when none of them is free
 */
export async function listen(server, port) {
  for (let tried = port; ; tried++) {
    try {
      return await listenOn(server, tried);
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if ((code !== "EADDRINUSE" && code !== "EACCES") || tried === port + 50 || tried >= 65_535) throw error;
    }
  }
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOn(server, port) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    // "localhost" and not an address: browsers may try IPv6 or IPv4 first, and so does this.
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * The decoded path of a request, or undefined when it cannot name a file.
 *
 * @param {string} url
 */
function readPath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "");
    const isSafe = path.startsWith("/") && !/[\0\\]/.test(path) && !path.split("/").includes("..");
    return isSafe ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path relative, decoded
 * @returns {Promise<{ file: string, size: number } | "folder" | undefined>}
 */
async function findFile(folder, path) {
  try {
    const top = await realpath(resolve(folder));
    const wanted = await realpath(join(top, path));
    if (wanted !== top && !wanted.startsWith(top + sep)) return undefined;
    const found = await stat(wanted);
    if (found.isFile()) return { file: wanted, size: found.size };
    if (path !== "" && !path.endsWith("/")) return "folder";
    const file = join(wanted, "index.html");
    return { file, size: (await stat(file)).size };
  } catch {
    return undefined;
  }
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function answer(response, status, text) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
