import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer, listen } from "../../scripts/serve.mjs";

let work: string;
let server: Server;
let port: number;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), "skillways-serve-"));
  for (const folder of ["site/sub", "lib"]) mkdirSync(join(work, folder), { recursive: true });
  writeFileSync(join(work, "secret.txt"), "secret");
  writeFileSync(join(work, "site/index.html"), "<p>home</p>");
  writeFileSync(join(work, "site/sub/index.html"), "<p>sub</p>");
  writeFileSync(join(work, "lib/a b.js"), "1");
  writeFileSync(join(work, "lib/data.json"), "{}");
  symlinkSync(join(work, "secret.txt"), join(work, "site/link.txt"));
  server = createStaticServer({ "/": join(work, "site"), "/lib/": join(work, "lib") });
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true });
});

/** A request with the path as it is: `fetch` would tidy `..` away. */
function get(path: string, method = "GET"): Promise<{ status: number; type: string; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path, method }, async (response) => {
      let body = "";
      for await (const part of response.setEncoding("utf8")) body += part;
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers["content-type"] ?? "",
        policy: String(response.headers["content-security-policy"]),
        body,
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the example page", () => {
  test("serves a folder's index, and each prefix from its own folder", async () => {
    expect(await get("/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8", body: "<p>home</p>" });
    expect(await get("/sub/?lang=nl")).toMatchObject({ status: 200, body: "<p>sub</p>" });
    expect(await get("/lib/a%20b.js")).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
    expect(await get("/lib/data.json")).toMatchObject({ status: 200, type: "application/json; charset=utf-8" });
  });

  test("sends the strict policy with every answer, also with a refusal", async () => {
    for (const path of ["/", "/lib/data.json", "/nothing"]) {
      const { policy } = await get(path);
      for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "worker-src 'self'"]) {
        expect(policy.split("; ")).toContain(part);
      }
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain("unsafe");
    }
  });

  test("gives nothing from outside its folders", async () => {
    const paths = ["/../secret.txt", "/lib/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/link.txt"];
    for (const path of [...paths, "/..%5csecret.txt", "/%00", "/%", "/sub/%2e%2e%2f%2e%2e%2fsecret.txt"]) {
      expect(await get(path), path).toMatchObject({ status: 404, body: "Not found.\n" });
    }
  });

  test("sends a folder without its slash to the one with it", async () => {
    expect((await get("/sub")).status).toBe(301);
  });

  test("only reads", async () => {
    expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect((await get("/", "POST")).status).toBe(405);
  });

  test("moves on to the next port when one is taken", async () => {
    const second = createStaticServer({ "/": join(work, "site") });
    try {
      expect(await listen(second, port)).toBeGreaterThan(port);
    } finally {
      second.close();
    }
  });
});
