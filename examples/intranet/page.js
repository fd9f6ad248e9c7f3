import { Intranet } from "./intranet.js";
import { make } from "./make.js";
import { pages } from "./pages.js";

const root = document.documentElement;
const intranet = new Intranet(pages);
const started = new Map();

for (const { name } of pages.filter(({ isHidden }) => !isHidden)) {
  document.querySelector("#pages").append(make("a", { href: `#${name}`, "data-page": name }));
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    root.lang = button.dataset.language;
    intranet.set({});
  });
}

const scheme = document.querySelector("#scheme");
const prefersDark = matchMedia("(prefers-color-scheme: dark)");
scheme.addEventListener("click", () => {
  root.dataset.scheme = isDark() ? "light" : "dark";
  showScheme();
});
prefersDark.addEventListener("change", showScheme);

const person = document.querySelector("#profile");
person.addEventListener("change", async () => intranet.set({ profile: await readProfile() }));

intranet.addEventListener("change", () => {
  if (intranet.profile === null) person.value = "";
  showPage();
});
addEventListener("hashchange", () => {
  showPage();
  const titles = document.querySelectorAll("main > section:not([hidden]) h1");
  [...titles].find((title) => title.checkVisibility())?.focus({ preventScroll: true });
  scrollTo(0, 0);
});

// A link to #main would be taken for the address of a page.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("#main").focus();
});

showScheme();
showOwnTexts();
await load();

async function load() {
  try {
    const [map, profile] = await Promise.all([readJson("/noordhaven/taxonomy.json"), readProfile()]);
    await customElements.whenDefined("skills-map-editor");
    intranet.set({ map, profile });
  } catch (error) {
    console.error(error);
    const failure = document.querySelector("#failure");
    failure.textContent = intranet.text("failure");
    failure.hidden = false;
  }
}

function readProfile() {
  return person.value === "" ? null : readJson(`/noordhaven/profiles/${person.value}.json`);
}

async function readJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function showPage() {
  const [name, question = ""] = location.hash.slice(1).split(/\?(.*)/s);
  const page = pages.find((each) => each.name === name) ?? pages[0];
  const { section, show, title } = started.get(page) ?? start(page);
  for (const other of started.values()) other.section.hidden = other.section !== section;
  for (const link of document.querySelectorAll("[data-page]")) {
    if (link.dataset.page === page.name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.querySelector("#person").hidden = page.hasPerson !== true;
  show(question);
  showOwnTexts();
  showTexts(section, page);
  const shown = title?.() ?? intranet.text("title", page);
  document.title = `${shown} · Noordhaven`;
  document.querySelector("#crumb").textContent = shown;
}

function start(page) {
  const section = make("section", { id: `page-${page.name}`, class: page.isWide ? "wide" : "" });
  document.querySelector("main").append(section);
  const running = { section, ...page.start(intranet, section) };
  started.set(page, running);
  return running;
}

/** The words of the intranet itself, around the pages. */
function showOwnTexts() {
  for (const part of document.querySelectorAll(".skip, header.site, .where, footer.site")) showTexts(part);
  for (const link of document.querySelectorAll("[data-page]")) {
    link.textContent = pages.find(({ name }) => name === link.dataset.page).texts[root.lang].title;
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === root.lang));
  }
  document.querySelector("#attribution").textContent = intranet.label(intranet.map?.attribution);
}

function showTexts(part, page) {
  for (const element of [part, ...part.querySelectorAll("[data-text], [data-label]")]) {
    const { text, label } = element.dataset;
    if (text !== undefined) element.textContent = intranet.text(text, page);
    if (label === undefined) continue;
    element.setAttribute("aria-label", intranet.text(label, page));
    if (element.localName === "button") element.title = intranet.text(label, page);
  }
}

function isDark() {
  return root.dataset.scheme === undefined ? prefersDark.matches : root.dataset.scheme === "dark";
}

function showScheme() {
  scheme.setAttribute("aria-pressed", String(isDark()));
}
