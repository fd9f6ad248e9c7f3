import { join } from "node:path";
import { writeCsv } from "./people-files.mjs";

/**
 * The same gaps, and the nearest roles of the first people, in SQL.
 *
 * @param {string} folder with the files of `writePeopleFiles`
 * @param {Iterable<readonly (string | number)[]>} shape person, skill and weight of the first people
 * @param {{ lambda: number, alpha: number, top: number }} settings
 * @returns {Promise<{ missing: string } | { version: string, csv: number, gaps: number, nearest: number, low: number, total: number }>}
 */
export async function runDuckdb(folder, shape, { lambda, alpha, top }) {
  let DuckDBInstance;
  try {
    ({ DuckDBInstance } = await import("@duckdb/node-api"));
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
  const instance = await DuckDBInstance.create(":memory:");
  const duckdb = await instance.connect();
  const file = (/** @type {string} */ name) => join(folder, name).replaceAll("'", "''");
  const ask = async (/** @type {string} */ sql) => (await duckdb.runAndReadAll(sql)).getRowsJS()[0];
  const timed = async (/** @type {string} */ sql) => {
    const start = performance.now();
    const row = await ask(sql);
    return { row, milliseconds: performance.now() - start };
  };
  writeCsv(join(folder, "shape.csv"), ["person", "skill", "weighted"], shape);
  await ask(`CREATE TABLE roles AS FROM read_csv('${file("roles.csv")}')`);
  await ask(`CREATE TABLE targets AS FROM read_csv('${file("targets.csv")}')`);
  await ask(`CREATE TABLE shape AS FROM read_csv('${file("shape.csv")}')`);
  const csv = await timed(`CREATE TABLE held AS
    WITH ratings AS (SELECT DISTINCT * FROM read_csv('${file("ratings.csv")}')),
    weighed AS (SELECT *, CASE source WHEN 'self' THEN 0.1/0.9 WHEN 'peer' THEN 0.42/0.58 WHEN 'manager' THEN 0.52/0.48 ELSE 0.7/0.3 END AS k
      FROM ratings)
    SELECT id, skill, any_value(role) AS own, (3 + sum(k * level)) / (1 + sum(k)) AS level FROM weighed GROUP BY id, skill`);
  const gaps = await timed(`SELECT sum(low) FROM (
    SELECT t.id, sum(r.importance * least(r.need, coalesce(h.level, 0))) / sum(r.importance * r.need) AS low
    FROM targets t JOIN roles r USING (role) LEFT JOIN held h ON h.id = t.id AND h.skill = r.skill GROUP BY t.id)`);
  const nearest = await timed(`WITH
    sums AS (SELECT role, sqrt(sum(weighted * weighted)) AS norm, sum(weighted) AS total FROM roles GROUP BY role),
    own AS (SELECT person, sqrt(sum(weighted * weighted)) AS norm, sum(weighted) AS total FROM shape GROUP BY person),
    shared AS (SELECT s.person, r.role, sum(s.weighted * r.weighted) AS product, sum(least(s.weighted, r.weighted)) AS least
      FROM shape s JOIN roles r USING (skill) GROUP BY s.person, r.role),
    near AS (SELECT person, shared.role,
        ${lambda} * product / (own.norm * sums.norm) + (1 - ${lambda}) * least / (${alpha} * sums.total + (1 - ${alpha}) * own.total) AS closeness
      FROM shared JOIN sums USING (role) JOIN own USING (person)
      WHERE product > 0 AND (person, shared.role) NOT IN (SELECT DISTINCT id, own FROM held WHERE id IN (SELECT person FROM own)))
    SELECT sum(closeness) FROM (SELECT closeness FROM near
      QUALIFY row_number() OVER (PARTITION BY person ORDER BY closeness DESC) <= ${top})`);
  const version = String((await ask("SELECT version()"))?.[0] ?? "");
  duckdb.closeSync();
  instance.closeSync();
  return {
    version: version.replace(/^v/, ""),
    csv: csv.milliseconds,
    gaps: gaps.milliseconds,
    nearest: nearest.milliseconds,
    low: Number(gaps.row?.[0]),
    total: Number(nearest.row?.[0]),
  };
}
