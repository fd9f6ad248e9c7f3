import { expect, test } from "vitest";
import { browserCandidates, findBrowser } from "../../scripts/find-browser.mjs";

const having = (...paths: string[]) => ({ isProgram: (path: string) => paths.includes(path) });

test("Chrome comes before Chromium, and Chromium before Edge", () => {
  const linux = { platform: "linux", env: { PATH: "/usr/local/bin:/usr/bin" } } as const;
  const [chrome, chromium, edge] = ["/usr/bin/google-chrome", "/usr/local/bin/chromium", "/usr/bin/microsoft-edge"];
  expect(findBrowser({ ...linux, ...having(edge, chromium, chrome) })).toBe(chrome);
  expect(findBrowser({ ...linux, ...having(edge, chromium) })).toBe(chromium);
  expect(findBrowser({ ...linux, ...having(edge) })).toBe(edge);
  expect(findBrowser({ ...linux, ...having() })).toBeUndefined();
});

test("Windows is searched by its program folders, macOS by its applications", () => {
  const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  const windows = { "ProgramFiles(x86)": "C:\\Program Files (x86)", ProgramFiles: "C:\\Program Files" };
  expect(findBrowser({ platform: "win32", env: windows, ...having(edge) })).toBe(edge);
  const chrome = "/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findBrowser({ platform: "darwin", env: { HOME: "/Users/ada" }, ...having(chrome) })).toBe(chrome);
});

test("a browser named by SKILLWAYS_BROWSER is the only one considered", () => {
  expect(browserCandidates("linux", { PATH: "/usr/bin", SKILLWAYS_BROWSER: "/opt/mine" })).toEqual(["/opt/mine"]);
});
