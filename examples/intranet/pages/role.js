import { createMobility, measureGap, rankNextRoles } from "/skillways/core/cdn/engine.js";
import { createTaxonomy } from "/skillways/core/cdn/model.js";
import { make } from "../make.js";

const SHOWN = 6;
let known = { map: null, mobility: null };

/** One role: what it is, what it asks, what this person still learns for it, and who comes and goes. */
export function showRole(article, role, intranet, page) {
  const text = (key, values = {}) =>
    Object.entries(values).reduce((line, [name, value]) => line.replace(`{${name}}`, value), intranet.text(key, page));
  const { map, profile } = intranet;
  const family = map.families?.find(({ id }) => id === role.family);
  const mine = profile?.role ?? "";

  article.replaceChildren(
    make("a", { class: "back", href: "#rollen" }, `‹ ${text("all")}`),
    make(
      "header",
      {},
      make("p", { class: "quiet" }, [intranet.label(family?.label), gradeOf(role)].filter(Boolean).join(" · ")),
      make("h1", { tabindex: "-1" }, intranet.label(role.label)),
      make("p", { class: "lead" }, intranet.label(role.description)),
      make("p", { class: "quiet" }, payOf(role)),
      make(
        "p",
        { class: "actions" },
        make("a", { class: "button", href: `#loopbaan?to=${encodeURIComponent(role.id)}` }, text("routes")),
        make("a", { href: `#loopbaan?from=${encodeURIComponent(role.id)}&to=&view=reach` }, text("opens")),
      ),
    ),
    make("div", { class: "columns" }, make("div", {}, yours(), asks()), make("div", {}, ...near())),
  );

  function gradeOf({ grade }) {
    return grade === undefined ? "" : `${text("grade")} ${grade}`;
  }

  function payOf({ pay }) {
    const amount = (value) => value.toLocaleString(intranet.language);
    return pay === undefined ? "" : text("pay", { min: amount(pay.min), max: amount(pay.max) });
  }

  function panel(title, ...content) {
    return make("section", { class: "panel" }, make("h2", {}, title), ...content);
  }

  function yours() {
    if (mine === role.id) return panel(text("yours"), make("p", {}, text("isYours")));
    if (profile === null) return panel(text("yours"), make("p", {}, text("nobody")));
    const gap = document.createElement("skill-gap");
    Object.assign(gap, { taxonomy: map, profile, to: role.id });
    return make("section", {}, gap);
  }

  function asks() {
    const groups = ["essential", "important", "optional"].map((necessity) => {
      const list = (role.requirements ?? []).filter((each) => (each.necessity ?? "essential") === necessity);
      return list.length === 0
        ? ""
        : make("div", {}, make("h3", {}, text(necessity)), make("ul", { class: "asks" }, ...list.map(askedSkill)));
    });
    return panel(text("asks"), ...groups);
  }

  function askedSkill({ skill: id, level }) {
    const skill = map.skills.find((each) => each.id === id);
    const levels = (map.scales?.find((each) => each.id === skill?.scale) ?? map.scales?.[0])?.levels ?? [];
    const top = Math.max(...levels.map(({ value }) => value));
    const name = intranet.label(levels.find(({ value }) => value === level)?.label);
    const hasLevels = level !== undefined && top > 1;
    return make(
      "li",
      {},
      make("span", {}, intranet.label(skill?.label) || id),
      hasLevels
        ? make("span", { class: "pips", "aria-hidden": "true" }, "●".repeat(level) + "○".repeat(top - level))
        : "",
      make(
        "span",
        { class: "quiet" },
        hasLevels ? [text("level", { level, top }), name].filter(Boolean).join(": ") : text("has"),
      ),
    );
  }

  /** Those that colleagues moved to or from first, then the nearest. */
  function near() {
    const mobility = mobilityOf(map);
    const others = map.roles.filter(({ id }) => id !== role.id);
    const comers = others.map(({ id }) => {
      const { readiness, effort } = measureGap(mobility, { role: id }, role.id);
      return { id, share: readiness.expected, hours: effort.hours, observed: observed(id, role.id) };
    });
    const goers = rankNextRoles(mobility, { role: role.id }, { limit: others.length }).map((next) => ({
      id: next.role,
      share: next.readiness.expected,
      hours: next.effort.hours,
      observed: observed(role.id, next.role),
    }));
    return [
      panel(text("from"), make("p", { class: "quiet" }, text("fromText")), listOf(comers, "share"), toTeam()),
      panel(text("to"), make("p", { class: "quiet" }, text("toText")), listOf(goers, "shareYou")),
    ];
  }

  /** From a role to people: the page of a team shows who of them is closest. */
  function toTeam() {
    const address = `#team?kandidaten&rol=${encodeURIComponent(role.id)}`;
    return intranet.has("team") ? make("p", { class: "onward" }, make("a", { href: address }, text("team"))) : "";
  }

  function observed(from, to) {
    return map.moves?.find((move) => move.from === from && move.to === to && !move.blocked)?.observed ?? 0;
  }

  function listOf(roles, share) {
    const shown = roles
      .filter((each) => each.share > 0.2 || each.observed > 0)
      .sort((a, b) => b.observed - a.observed || b.share - a.share || (a.id < b.id ? -1 : 1))
      .slice(0, SHOWN);
    if (shown.length === 0) return make("p", {}, text("nothing"));
    return make("ul", { class: "near" }, ...shown.map((each) => nearRole(each, share)));
  }

  function nearRole({ id, share, hours, observed: moved }, shareKey) {
    const facts = [
      text(shareKey, { share: share.toLocaleString(intranet.language, { style: "percent" }) }),
      hours >= 1 ? text("hours", { hours: Math.round(hours) }) : "",
      moved === 0 ? "" : text(moved === 1 ? "movedOnce" : "moved", { count: moved }),
    ];
    return make(
      "li",
      {},
      make(
        "a",
        { href: `#rollen?${encodeURIComponent(id)}` },
        intranet.label(map.roles.find((each) => each.id === id)?.label),
      ),
      make("meter", { min: "0", max: "1", value: String(share), "aria-hidden": "true" }),
      make("span", { class: "quiet" }, facts.filter(Boolean).join(" · ")),
    );
  }
}

/** What is near what, worked out once for a map. */
function mobilityOf(map) {
  if (known.map !== map) known = { map, mobility: createMobility(createTaxonomy(map)) };
  return known.mobility;
}
