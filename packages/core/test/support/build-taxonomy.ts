import type { Taxonomy } from "../../src/index.js";
import {
  createTaxonomy,
  type Relation,
  type Requirement,
  type Role,
  type Skill,
  type TaxonomyDocument,
} from "../../src/index.js";

/** What `buildDocument` is told apart from the lines. */
export interface BuildOptions {
  /** How many levels the one scale, "scale", has. Default 5. */
  readonly levels?: number;
  /** Members of the document that are taken as they are. */
  readonly also?: Partial<TaxonomyDocument>;
}

/**
 * A taxonomy from lines that read like a drawing. Ids are labels; skills and roles need no line of their own.
 *
 *     clerk: typing 2, filing optional ×0.3, law 3 blocking  a role and its requirements (×: importance; no number: no level)
 *     typing < office-skills                                 typing has a broader skill
 *     law 3 requires reading 2                               a relation; levels may be left out
 *     typing overlaps writing 0.6 / typing equivalent keying
 *     clerk -> manager promotion 12 / clerk -x manager       a move, seen 12 times / a blocked one
 */
export function buildTaxonomy(lines: string, options: BuildOptions = {}): Taxonomy {
  return createTaxonomy(buildDocument(lines, options));
}

/** The document of `buildTaxonomy`. */
export function buildDocument(lines: string, options: BuildOptions = {}): TaxonomyDocument {
  const reader = new LineReader();
  for (const line of lines.split("\n")) if (line.trim() !== "") reader.read(line.trim());
  const levels = Array.from({ length: options.levels ?? 5 }, (_, index) => ({ value: index + 1 }));
  return {
    format: "skillways/taxonomy@1",
    id: "test",
    version: "1",
    title: { en: "Test" },
    languages: ["en"],
    scales: [{ id: "scale", levels }],
    skills: [...reader.skills.values()],
    ...(reader.relations.length > 0 && { relations: reader.relations }),
    roles: [...reader.roles.values()],
    ...(reader.moves.length > 0 && { moves: reader.moves }),
    ...options.also,
  };
}

class LineReader {
  readonly skills = new Map<string, Skill>();
  readonly roles = new Map<string, Role>();
  readonly relations: Relation[] = [];
  readonly moves: NonNullable<TaxonomyDocument["moves"]>[number][] = [];

  read(line: string): void {
    const move = line.match(/^(\S+) -([>x]) (\S+)(?: (promotion|lateral|step-down|other))?(?: (\d+))?$/);
    const relation = line.match(/^(\S+)(?: (\d+))? (requires|overlaps|equivalent) (\S+)(?: ([\d.]+))?$/);
    const broader = line.match(/^(\S+) < (.+)$/);
    const role = line.match(/^([^:\s]+):(.*)$/);
    if (move !== null) this.#readMove(move);
    else if (relation !== null) this.#readRelation(relation);
    else if (broader !== null) this.#readBroader(broader[1] as string, (broader[2] as string).split(/,\s*/));
    else if (role !== null)
      this.#readRole(
        role[1] as string,
        (role[2] as string).split(",").map((part) => part.trim()),
      );
    else if (/^\S+$/.test(line)) this.#skill(line);
    else throw new Error(`buildTaxonomy cannot read "${line}"`);
  }

  #readMove([, from = "", arrow, to = "", kind, observed]: readonly (string | undefined)[]): void {
    this.#role(from);
    this.#role(to);
    this.moves.push({
      from,
      to,
      ...(kind !== undefined && { kind: kind as "promotion" }),
      ...(observed !== undefined && { observed: Number(observed) }),
      ...(arrow === "x" && { blocked: true }),
    });
  }

  #readRelation([, source = "", level, type, target = "", last]: readonly (string | undefined)[]): void {
    this.#skill(source);
    this.#skill(target);
    this.relations.push({
      type: type as Relation["type"],
      source,
      ...(level !== undefined && { sourceLevel: Number(level) }),
      target,
      ...(last !== undefined && (type === "requires" ? { targetLevel: Number(last) } : { weight: Number(last) })),
    });
  }

  #readBroader(id: string, parents: readonly string[]): void {
    this.#skill(id);
    for (const parent of parents) this.#skill(parent);
    this.skills.set(id, { ...this.#skill(id), broader: [...(this.#skill(id).broader ?? []), ...parents] });
  }

  #readRole(id: string, parts: readonly string[]): void {
    const requirements = parts.filter((part) => part !== "").map((part) => this.#requirement(part));
    this.roles.set(id, { ...this.#role(id), requirements });
  }

  #requirement(part: string): Requirement {
    const [skill = "", ...words] = part.split(/\s+/);
    this.#skill(skill);
    const level = words.find((word) => /^[\d.]+$/.test(word));
    const necessity = words.find((word) => /^(essential|important|optional)$/.test(word));
    const importance = words.find((word) => word.startsWith("×"));
    return {
      skill,
      ...(level !== undefined && { level: Number(level) }),
      ...(necessity !== undefined && { necessity: necessity as "optional" }),
      ...(importance !== undefined && { importance: Number(importance.slice(1)) }),
      ...(words.includes("blocking") && { blocking: true }),
    };
  }

  #skill(id: string): Skill {
    const skill = this.skills.get(id) ?? { id, label: { en: id } };
    this.skills.set(id, skill);
    return skill;
  }

  #role(id: string): Role {
    const role = this.roles.get(id) ?? { id, label: { en: id } };
    this.roles.set(id, role);
    return role;
  }
}
