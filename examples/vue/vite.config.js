import { defineConfig } from "vite";

export default defineConfig({
  build: {
    target: "es2022",
    // What helps older browsers load ahead, and files as data: addresses, a strict policy does not allow.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  define: {
    __VUE_OPTIONS_API__: "false",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
  },
});
