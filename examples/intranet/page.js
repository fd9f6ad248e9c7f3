import { texts } from "./texts.js";

const root = document.documentElement;
const explorer = document.querySelector("career-explorer");
const editor = document.querySelector("skills-map-editor");
const views = ["loopbaan", "skillskaart"];
const titles = { loopbaan: "career", skillskaart: "map" };

// Both elements look at one taxonomy: what L&D changes in the editor is what employees see in the explorer.
editor.addEventListener("skills-map-change", () => {
  explorer.taxonomy = editor.taxonomy;
});

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    root.lang = button.dataset.language;
    showTexts();
  });
}

const scheme = document.querySelector("#scheme");
const prefersDark = matchMedia("(prefers-color-scheme: dark)");
scheme.addEventListener("click", () => {
  root.dataset.scheme = isDark() ? "light" : "dark";
  showScheme();
});
prefersDark.addEventListener("change", showScheme);

const profile = document.querySelector("#profile");
profile.addEventListener("change", showProfile);
explorer.addEventListener("career-profile-change", (event) => {
  if (event.profile === null) profile.value = "";
});

// A link to an answer: #loopbaan?from=…&to=…&hours=…
explorer.shareUrl = (address) => `${location.origin}${location.pathname}#loopbaan?${address}`;

addEventListener("hashchange", () => {
  showView();
  showAnswer();
  document.querySelector(`#view-${view()} h1`).focus({ preventScroll: true });
  scrollTo(0, 0);
});

showScheme();
showView();
showTexts();
await load();

async function load() {
  try {
    const document = await readJson("/noordhaven/taxonomy.json");
    await Promise.all([customElements.whenDefined("career-explorer"), customElements.whenDefined("skills-map-editor")]);
    editor.taxonomy = document;
    explorer.taxonomy = editor.taxonomy;
    await showProfile();
    showAnswer();
    showTexts();
  } catch (error) {
    console.error(error);
    document.querySelector("#failure").hidden = false;
  }
}

async function showProfile() {
  explorer.from = "";
  explorer.to = "";
  explorer.profile = profile.value === "" ? null : await readJson(`/noordhaven/profiles/${profile.value}.json`);
}

async function readJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function view() {
  const [asked] = location.hash.slice(1).split("?");
  return views.includes(asked) ? asked : views[0];
}

function showAnswer() {
  const [, address] = location.hash.split("?");
  if (address !== undefined) explorer.restore(address);
}

function showView() {
  const current = view();
  for (const name of views) document.querySelector(`#view-${name}`).hidden = name !== current;
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.dataset.view === current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  showTitle();
}

function showTexts() {
  const words = texts[root.lang];
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", words[element.dataset.label]);
    if (element.localName === "button") element.title = words[element.dataset.label];
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === root.lang));
  }
  document.querySelector("#failure").textContent = words.failure;
  const attribution = editor.document?.attribution;
  document.querySelector("#attribution").textContent = attribution?.[root.lang] ?? "";
  showTitle();
}

function showTitle() {
  const title = texts[root.lang][titles[view()]];
  document.title = `${title} · Noordhaven`;
  document.querySelector("#crumb").textContent = title;
}

function isDark() {
  return root.dataset.scheme === undefined ? prefersDark.matches : root.dataset.scheme === "dark";
}

function showScheme() {
  scheme.setAttribute("aria-pressed", String(isDark()));
}
