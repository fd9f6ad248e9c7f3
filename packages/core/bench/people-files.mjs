import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a CSV a row at a time.
 *
 * @param {string} path
 * @param {readonly string[]} header
 * @param {Iterable<readonly (string | number)[]>} rows
 */
export function writeCsv(path, header, rows) {
  const file = openSync(path, "w");
  let text = `${header.join(",")}\n`;
  for (const row of rows) {
    text += `${row.join(",")}\n`;
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
}

/**
 * The ratings of people as a long table, and what roles ask, as every row of the bench reads them.
 *
 * @param {string} folder
 * @param {Iterable<import("../dist/people.js").ProfileDocument>} profiles
 * @param {import("../dist/index.js").Mobility} mobility
 * @param {readonly string[]} targets by person
 */
export function writePeopleFiles(folder, profiles, { matrix, closeness }, targets) {
  writeCsv(join(folder, "ratings.csv"), ["id", "role", "skill", "level", "source", "date"], ratingRows(profiles));
  writeCsv(join(folder, "roles.csv"), ["role", "skill", "need", "importance", "weighted"], roleRows());
  writeCsv(
    join(folder, "targets.csv"),
    ["id", "role"],
    targets.map((role, person) => [`p${person}`, role]),
  );

  function* roleRows() {
    for (const [role, { id }] of matrix.roles.entries()) {
      for (let entry = matrix.start[role]; entry < matrix.start[role + 1]; entry++) {
        const isRequired = (matrix.flags[entry] & 1) !== 0;
        const importance = isRequired ? matrix.importance[entry] : 0;
        yield [id, matrix.skills[matrix.skill[entry]].id, matrix.level[entry], importance, closeness.weighted[entry]];
      }
    }
  }
}

/** @param {Iterable<import("../dist/people.js").ProfileDocument>} profiles */
function* ratingRows(profiles) {
  for (const { id, role = "", evidence } of profiles) {
    for (const { skill, level, source, date } of evidence) yield [id, role, skill, level, source, date];
  }
}
