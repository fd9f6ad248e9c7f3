import { make } from "../make.js";

/** Words of a page with values filled in. */
export function createText(intranet, page) {
  return (key, values = {}) =>
    Object.entries(values).reduce(
      (line, [name, value]) => line.replaceAll(`{${name}}`, value),
      intranet.text(key, page),
    );
}

/** A day as a person writes it. */
export function sayDay(day, language) {
  const options = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(new Date(`${day}T00:00:00Z`));
}

export function sayPercent(share, language) {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** A field with its name above it. */
export function field(name, input) {
  return make("label", { class: "field" }, make("span", {}, name), input);
}

/** A list to choose from: pairs of what is meant and what is shown. */
export function choice(options, chosen, attributes = {}) {
  const list = options.map(([value, shown]) => make("option", { value, selected: value === chosen }, shown));
  return make("select", attributes, ...list);
}

/** A press; `primary` is the one that the page is about. */
export function press(name, act, kind = "") {
  const button = make("button", { type: "button", class: `press ${kind}` }, name);
  button.addEventListener("click", act);
  return button;
}

/** A table of texts and elements; each row begins with what it is about. */
export function table(heads, rows, caption) {
  return make(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": caption },
    make(
      "table",
      {},
      heads.length === 0
        ? ""
        : make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))),
      make(
        "tbody",
        {},
        ...rows.map(([first, ...rest]) =>
          make("tr", {}, make("th", { scope: "row" }, first), ...rest.map((cell) => make("td", {}, cell))),
        ),
      ),
    ),
  );
}

/** Saves a text as a file on this device. */
export function saveAs(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Says something to a screen reader, and shows it. */
export function announce(place, text) {
  place.replaceChildren(text);
  place.hidden = text === "";
}

/** Where the plan of somebody for a role is. */
export function planAddress(profile, role) {
  return `#team?plannen&wie=${encodeURIComponent(profile)}&rol=${encodeURIComponent(role)}`;
}
