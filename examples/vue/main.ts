import { createApp } from "vue";
import { App } from "./app.js";

const answer = await fetch("/noordhaven/taxonomy.json");
createApp(App, { taxonomy: await answer.json() }).mount("#app");
