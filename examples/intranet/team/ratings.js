import { make } from "../make.js";
import { today } from "./desk.js";
import { announce, choice, field, press, sayDay, table } from "./fill.js";

const SOURCES = ["manager", "self", "peer", "assessment"];
const EXAMPLES = ["beoordelingen-2026-12.csv", "beoordelingen-2027-03.csv"];

/** Ratings from a spreadsheet: first what would change, to look at and strike; then it is applied. */
export const ratings = {
  name: "beoordelingen",
  start({ desk, intranet, text }, section) {
    const file = make("input", { type: "file", accept: ".csv,.xlsx,.txt", id: "ratings-file" });
    const preview = make("div", { class: "stack" });
    const said = make("p", { class: "done", role: "status", hidden: true });
    const form = make("div", { class: "panel stack" });
    section.append(form, said, preview);
    let read = null;
    let source = "manager";
    let date = today();
    let language = "";

    file.addEventListener("change", () => {
      if (file.files[0] !== undefined) look(file.files[0]);
    });

    async function look(chosen) {
      announce(said, "");
      try {
        read = { ...(await desk.read(chosen, { source, date })), file: chosen.name, struck: new Set() };
      } catch (error) {
        read = null;
        announce(said, text("notRead", { reason: error.message }));
      }
      showPreview();
    }

    async function lookAtExample(name) {
      const response = await fetch(`/noordhaven/people/${name}`);
      await look(new File([await response.arrayBuffer()], name));
    }

    function showForm() {
      const day = make("input", { type: "date", value: date, required: true });
      day.addEventListener("change", () => {
        if (day.value !== "") date = day.value;
      });
      const from = choice(
        SOURCES.map((each) => [each, text(`source.${each}`)]),
        source,
      );
      from.addEventListener("change", () => {
        source = from.value;
      });
      form.replaceChildren(
        make("p", {}, text("ratingsText")),
        make(
          "div",
          { class: "fields" },
          field(text("file"), file),
          field(text("source"), from),
          field(text("date"), day),
        ),
        make("p", { class: "quiet" }, text("examples")),
        make("div", { class: "presses" }, ...EXAMPLES.map((name) => press(name, () => lookAtExample(name)))),
      );
    }

    function showPreview() {
      if (read === null) return preview.replaceChildren();
      const fresh = read.changes.filter(({ kind }) => kind !== "same-rating");
      const same = read.changes.length - fresh.length;
      preview.replaceChildren(
        make("h2", {}, text("wouldChange", { file: read.file })),
        make("p", {}, text("counts", { fresh: fresh.length, same, findings: read.findings.length })),
        read.findings.length === 0 ? "" : showFindings(),
        fresh.length === 0 ? make("p", {}, text(same === 0 ? "nothingRead" : "nothingNew")) : showChanges(fresh),
      );
    }

    function showFindings() {
      const rows = read.findings.map(({ sheet, row, column, severity, message }) => [
        [sheet, row === undefined ? text("wholeFile") : text("cell", { row, column: column ?? "–" })]
          .filter(Boolean)
          .join(" · "),
        make("span", { class: `tag ${severity}` }, text(`severity.${severity}`)),
        intranet.label(message),
      ]);
      return table([text("where"), text("weight"), text("what")], rows, text("findings"));
    }

    function showChanges(fresh) {
      const rows = fresh.map((change) => {
        const box = make("input", { type: "checkbox", "aria-label": text("take"), checked: !read.struck.has(change) });
        box.addEventListener("change", () => {
          if (box.checked) read.struck.delete(change);
          else read.struck.add(change);
          apply.textContent = text("apply", { count: fresh.length - read.struck.size });
        });
        return [make("label", { class: "take" }, box, desk.name(change.profile)), ...describe(change)];
      });
      const apply = press(text("apply", { count: fresh.length - read.struck.size }), applyAll, "primary");
      return make(
        "div",
        { class: "stack" },
        make("div", { class: "presses" }, apply, make("span", { class: "quiet" }, text("applyText"))),
        make(
          "details",
          { open: fresh.length <= 40 },
          make("summary", {}, text("lines", { count: fresh.length })),
          table(
            [text("person"), text("skill"), text("level"), text("had"), text("from")],
            rows,
            text("lines", { count: fresh.length }),
          ),
        ),
      );
    }

    function describe(change) {
      if (change.kind === "new-person") return [text("newPerson"), "", "", ""];
      const { skill, level, source: kind, date: day } = change.evidence;
      const before = (desk.profile(change.profile)?.evidence ?? []).filter((each) => each.skill === skill).at(-1);
      const name = desk.taxonomy.textOf(desk.taxonomy.findSkill(skill)?.label, intranet.language);
      return [
        name || skill,
        String(level),
        before === undefined ? "–" : String(before.level),
        `${intranet.text(`source.${kind}`) ?? text(`source.${kind}`)}, ${sayDay(day, intranet.language)}`,
      ];
    }

    function applyAll() {
      const { changes, struck, file: name } = read;
      const count = desk.apply(changes.filter((change) => !struck.has(change)));
      announce(said, count === 0 ? text("appliedNone", { file: name }) : text("applied", { count, file: name }));
      read = null;
      file.value = "";
      showPreview();
      said.focus?.();
    }

    return () => {
      if (language === intranet.language) return;
      language = intranet.language;
      showForm();
      showPreview();
    };
  },
};
