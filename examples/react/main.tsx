import { createRoot } from "react-dom/client";
import { App } from "./app.js";

const page = document.querySelector("#app");
const answer = await fetch("/noordhaven/taxonomy.json");
if (page) createRoot(page).render(<App taxonomy={await answer.json()} />);
