import { defineConfig } from "vite";

export default defineConfig({
  build: {
    target: "es2022",
    // What helps older browsers load ahead, and files as data: addresses, a strict policy does not allow.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
