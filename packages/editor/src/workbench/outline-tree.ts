import type { Relation, Role, Skill, Taxonomy } from "@skillways/core";
import { targetOf } from "../commands/replace-relation.js";
import { findTarget, targetKey } from "../commands/target-key.js";
import { skillTreeOf } from "../layout/skill-tree.js";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { Messages } from "../messages/messages.js";
import { createOutline, type Outline, type OutlineGroup } from "./create-outline.js";

export type TreeKind =
  | "roles"
  | "skills"
  | "family"
  | "nature"
  | "role"
  | "skill"
  | "requirement"
  | "move"
  | "relation";

/** A place in the tree; what is below it is made when it is first asked for. */
export interface TreeNode {
  /** Unique in the tree, and the same for the same place in another version of the taxonomy. */
  readonly id: string;
  readonly kind: TreeKind;
  readonly label: string;
  readonly parent: TreeNode | undefined;
  /** Of what is selected here; absent for headings that are nothing in the taxonomy. */
  readonly key?: string;
  readonly detail?: string;
  readonly familyIndex?: number;
  /** The level that is asked, and the highest there is. */
  readonly level?: { readonly value: number; readonly top: number };
  readonly expandable: boolean;
  readonly children: readonly TreeNode[];
}

export interface TreeRow {
  readonly node: TreeNode;
  /** From 1. */
  readonly depth: number;
  readonly position: number;
  readonly size: number;
}

type Parts = Omit<TreeNode, "children" | "expandable" | "parent"> & { readonly expandable?: boolean };

/**
 * All of a taxonomy as one tree: roles by family, with what each asks and where it leads; skills by group, with what
 * each is related to. Where no skill stands in a group they are listed by nature.
 */
export class OutlineTree {
  readonly roots: readonly TreeNode[];
  readonly #taxonomy: Taxonomy;
  readonly #messages: Messages<EditorTexts>;
  #outline: Outline | undefined;

  constructor(taxonomy: Taxonomy, messages: Messages<EditorTexts>) {
    this.#taxonomy = taxonomy;
    this.#messages = messages;
    const detail = (count: number): string => messages.number(count);
    this.roots = [
      node(
        undefined,
        { id: "roles", kind: "roles", label: messages.text("outline.roles"), detail: detail(taxonomy.roles.length) },
        (self) => this.#families(self),
      ),
      node(
        undefined,
        {
          id: "skills",
          kind: "skills",
          label: messages.text("outline.skills"),
          detail: detail(taxonomy.skills.length),
        },
        (self) => this.#skillRoots(self),
      ),
    ];
  }

  /** What is in sight where these places are open, in order. O(rows). */
  rows(open: ReadonlySet<string>): TreeRow[] {
    const rows: TreeRow[] = [];
    const list = (nodes: readonly TreeNode[], depth: number): void => {
      nodes.forEach((one, index) => {
        rows.push({ node: one, depth, position: index + 1, size: nodes.length });
        if (one.expandable && open.has(one.id)) list(one.children, depth + 1);
      });
    };
    list(this.roots, 1);
    return rows;
  }

  /** Where something stands, by its key; undefined for what is not in the tree. */
  find(key: string): TreeNode | undefined {
    const target = findTarget(key);
    switch (target?.kind) {
      case "family":
        return this.#family(target.id);
      case "role": {
        const family = this.#taxonomy.findRole(target.id)?.family ?? "";
        return this.#family(family)?.children.find((child) => child.key === key);
      }
      case "skill":
        return this.#skill(target.id);
      case "requirement":
        return this.find(`role:${target.role}`)?.children.find((child) => child.key === key);
      case "move":
        return this.find(`role:${target.from}`)?.children.find((child) => child.key === key);
      case "relation":
        return this.#skill(target.source)?.children.find((child) => child.key === key);
      default:
        return undefined;
    }
  }

  #family(id: string): TreeNode | undefined {
    return this.roots[0]?.children.find((child) => child.id === `family:${id}`);
  }

  #skill(id: string): TreeNode | undefined {
    const { groupOf } = skillTreeOf(this.#taxonomy);
    const above: string[] = [id];
    for (let group = groupOf.get(id); group !== undefined; group = groupOf.get(group)) above.push(group);
    let found: TreeNode | undefined = this.roots[1];
    for (const one of above.reverse()) {
      const key = `skill:${one}`;
      const places: readonly TreeNode[] = found?.children ?? [];
      found =
        places.find((child) => child.key === key) ??
        places.flatMap((child) => (child.kind === "nature" ? child.children : [])).find((child) => child.key === key);
    }
    return found;
  }

  #families(parent: TreeNode): TreeNode[] {
    const { families } = this.#taxonomy;
    const groups = new Map(this.#groups.roles.map((group) => [group.id, group]));
    const empty = families.filter(({ id }) => !groups.has(`family:${id}`));
    return [
      ...groups.values(),
      ...empty.map((family): OutlineGroup => {
        const title = this.#taxonomy.textOf(family.label, this.#messages.language) || family.id;
        return { id: `family:${family.id}`, title, familyIndex: families.indexOf(family), items: [] };
      }),
    ].map(({ id, title, familyIndex, items }) =>
      node(
        parent,
        {
          id,
          kind: "family",
          label: title,
          detail: this.#messages.number(items.length),
          expandable: items.length > 0,
          ...(families.some((family) => `family:${family.id}` === id) && { key: id }),
          ...(familyIndex !== undefined && { familyIndex }),
        },
        (self) => items.map(({ key, label }) => this.#role(self, key.slice("role:".length), label)),
      ),
    );
  }

  #role(parent: TreeNode, id: string, label: string): TreeNode {
    const role = this.#taxonomy.getRole(id);
    const moves = this.#taxonomy.movesFrom(id);
    const { text } = this.#messages;
    return node(
      parent,
      {
        id: `role:${id}`,
        kind: "role",
        key: `role:${id}`,
        label,
        ...(role.grade !== undefined && { detail: text("grade.named", { grade: role.grade }) }),
        ...(parent.familyIndex !== undefined && { familyIndex: parent.familyIndex }),
        expandable: (role.requirements?.length ?? 0) + moves.length > 0,
      },
      (self) => [...this.#requirements(self, role), ...this.#moves(self, role)],
    );
  }

  #requirements(parent: TreeNode, role: Role): TreeNode[] {
    const { text } = this.#messages;
    return (role.requirements ?? []).map(({ skill: id, level, necessity = "essential" }) => {
      const skill = this.#taxonomy.findSkill(id);
      const top = (skill && this.#taxonomy.scaleOf(skill)?.levels.at(-1)?.value) ?? 0;
      const how = text(`necessity.${necessity}`);
      const asked = level === undefined ? text("level.any") : text("level.of", { level, top });
      const key = targetKey({ kind: "requirement", role: role.id, skill: id });
      return leaf(parent, {
        id: key,
        kind: "requirement",
        key,
        label: this.#nameOf(skill, id),
        detail: `${asked}, ${how}`,
        ...(level !== undefined && { level: { value: level, top } }),
      });
    });
  }

  #moves(parent: TreeNode, role: Role): TreeNode[] {
    const { text } = this.#messages;
    return this.#taxonomy.movesFrom(role.id).map((move) => {
      const key = targetKey({ kind: "move", from: move.from, to: move.to });
      const name = this.#taxonomy.textOf(this.#taxonomy.findRole(move.to)?.label, this.#messages.language) || move.to;
      const detail = text(move.blocked ? "move.blocked" : `move.${move.kind ?? "other"}`);
      return leaf(parent, { id: key, kind: "move", key, label: text("tree.moveTo", { name }), detail });
    });
  }

  #skillRoots(parent: TreeNode): TreeNode[] {
    const { roots, members } = skillTreeOf(this.#taxonomy);
    if (members.size > 0) return roots.map((id) => this.#skillNode(parent, id));
    return this.#groups.skills.map(({ id, title, items }) =>
      node(
        parent,
        { id, kind: "nature", label: title, detail: this.#messages.number(items.length), expandable: items.length > 0 },
        (self) => items.map(({ key }) => this.#skillNode(self, key.slice("skill:".length))),
      ),
    );
  }

  #skillNode(parent: TreeNode, id: string): TreeNode {
    const { members, counts } = skillTreeOf(this.#taxonomy);
    const skill = this.#taxonomy.getSkill(id);
    const inside = members.get(id) ?? [];
    const relations = this.#taxonomy.relationsOf(id);
    const roles = this.#taxonomy.rolesRequiring(id).length;
    const { text, number } = this.#messages;
    return node(
      parent,
      {
        id: `skill:${id}`,
        kind: "skill",
        key: `skill:${id}`,
        label: this.#nameOf(skill, id),
        detail: inside.length > 0 ? number(counts.get(id) ?? 0) : text("tree.usedBy", { count: roles }),
        expandable: inside.length + relations.length > 0,
      },
      (self) => [
        ...inside.map((member) => this.#skillNode(self, member)),
        ...relations.map((relation) => this.#relation(self, skill, relation)),
      ],
    );
  }

  #relation(parent: TreeNode, skill: Skill, relation: Relation): TreeNode {
    const { text } = this.#messages;
    const other = relation.source === skill.id ? relation.target : relation.source;
    const name = this.#nameOf(this.#taxonomy.findSkill(other), other);
    const key = targetKey(targetOf(relation));
    const label =
      relation.type === "requires" && relation.target === skill.id
        ? text("relation.requiredBy", { name })
        : text(`relation.${relation.type}`, { name });
    return leaf(parent, { id: `${skill.id}/${key}`, kind: "relation", key, label });
  }

  #nameOf(skill: Skill | undefined, id: string): string {
    return this.#taxonomy.textOf(skill?.label, this.#messages.language) || id;
  }

  get #groups(): Outline {
    this.#outline ??= createOutline(this.#taxonomy, this.#messages);
    return this.#outline;
  }
}

function leaf(parent: TreeNode, parts: Parts): TreeNode {
  return { ...parts, parent, expandable: false, children: [] };
}

function node(parent: TreeNode | undefined, parts: Parts, make: (self: TreeNode) => readonly TreeNode[]): TreeNode {
  let children: readonly TreeNode[] | undefined;
  const self: TreeNode = {
    expandable: true,
    ...parts,
    parent,
    get children() {
      children ??= make(self);
      return children;
    },
  };
  return self;
}
