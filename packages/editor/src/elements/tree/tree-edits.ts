import type { Target } from "@skillways/core";
import type { Command } from "../../commands/command.js";
import { createFamily } from "../../commands/create-family.js";
import { createRole } from "../../commands/create-role.js";
import { createSkill } from "../../commands/create-skill.js";
import { putInGroup } from "../../commands/put-in-group.js";
import { setFamily } from "../../commands/set-family.js";
import { setFields } from "../../commands/set-fields.js";
import { setRequirement } from "../../commands/set-requirement.js";
import { findTarget } from "../../commands/target-key.js";
import type { TreeNode } from "../../workbench/outline-tree.js";
import type { Workbench } from "../../workbench/workbench.js";

/** What can be added at a place: what to ask, and what it makes of a name. */
export interface Adding {
  readonly title: string;
  make(name: string): Command;
}

/** Whether nothing may be changed, which is said. */
export function refuses(bench: Workbench): boolean {
  if (bench.readonly) bench.say(bench.messages.text("announce.readonly"));
  return bench.readonly;
}

/** Below a family or beside a role a role, below or beside a skill a skill; undefined where it is done by connecting. */
export function addingAt(bench: Workbench, node: TreeNode): Adding | undefined {
  const { messages } = bench;
  const { language } = messages;
  switch (node.kind) {
    case "roles":
      return { title: messages.text("tree.newFamily"), make: (name) => createFamily(name, language) };
    case "family":
    case "role": {
      const family = node.kind === "family" ? node : node.parent;
      const id = family?.key?.slice("family:".length);
      return {
        title: messages.text("tree.newRole", { name: family?.label ?? "" }),
        make: (label) => createRole({ label, language, fields: id === undefined ? {} : { family: id } }),
      };
    }
    case "skills":
    case "nature":
    case "skill": {
      // Beside a skill, in what it stands in; in a group, within it.
      const isGroup = node.kind === "skill" && node.children.some(({ kind }) => kind === "skill");
      const place = node.kind !== "skill" || isGroup ? node : node.parent;
      const broader = place?.kind === "skill" ? place.key?.slice("skill:".length) : undefined;
      const nature = place?.id === "nature:soft" ? "soft" : place?.id === "nature:hard" ? "hard" : undefined;
      return {
        title: messages.text("tree.newSkill", { name: place?.label ?? "" }),
        make: (label) =>
          createSkill({
            label,
            language,
            fields: { ...(broader !== undefined && { broader: [broader] }), ...(nature !== undefined && { nature }) },
          }),
      };
    }
    default:
      return undefined;
  }
}

/** Roles to the family of a place, skills to its group; undefined where they cannot go there. */
export function moveTo(keys: readonly string[], place: TreeNode): Command | undefined {
  const targets = keys.flatMap((key) => findTarget(key) ?? []);
  if (targets.length === 0) return undefined;
  if (targets.every(({ kind }) => kind === "role")) {
    const family = place.kind === "family" ? place : place.kind === "role" ? place.parent : undefined;
    return family && moveToFamily(targets, family.key?.slice("family:".length));
  }
  if (!targets.every(({ kind }) => kind === "skill")) return undefined;
  const ids = targets.map((target) => (target as { id: string }).id);
  if (place.kind === "skills" || place.kind === "nature") return putInGroup(ids, undefined);
  return place.kind === "skill" ? putInGroup(ids, place.key?.slice("skill:".length)) : undefined;
}

/** Roles to a family, or out of any. */
function moveToFamily(targets: readonly Target[], family: string | undefined): Command {
  const [first, ...others] = targets;
  return others.length === 0 && first?.kind === "role"
    ? setFamily(first.id, family === undefined ? undefined : { id: family })
    : setFields(targets, ["family"], family);
}

/** Asks in the palette where roles or skills are to go. */
export function askWhere(bench: Workbench, keys: readonly string[]): void {
  const { messages, taxonomy, nameOf } = bench;
  const targets = keys.flatMap((key) => findTarget(key) ?? []);
  const [first] = keys;
  const name = keys.length === 1 ? nameOf.call(bench, first ?? "") : messages.text("tree.many", { count: keys.length });
  if (targets.length > 0 && targets.every(({ kind }) => kind === "role")) {
    const items = [
      ...taxonomy.families.map(({ id, label }, familyIndex) => ({ key: `family:${id}`, label, familyIndex })),
      { key: "family:", label: { [messages.language]: messages.text("props.noFamily") } },
    ];
    const chosen = (key: string): void => {
      const id = key.slice("family:".length);
      bench.dispatch(moveToFamily(targets, id === "" ? undefined : id));
    };
    const title = messages.text("tree.chooseFamily", { name });
    bench.show({ dialog: { kind: "palette", purpose: { kind: "choose", title, targets: "any", items, chosen } } });
  } else if (targets.length > 0 && targets.every(({ kind }) => kind === "skill")) {
    const ids = targets.map((target) => (target as { id: string }).id);
    const chosen = (key: string): void => {
      const id = key.slice("skill:".length);
      bench.dispatch(putInGroup(ids, id === "" ? undefined : id));
    };
    const title = messages.text("tree.chooseGroup", { name });
    const items = [{ key: "skill:", label: { [messages.language]: messages.text("tree.noGroup") } }];
    const purpose = { kind: "choose", title, targets: "skill", also: items, except: keys, chosen } as const;
    bench.show({ dialog: { kind: "palette", purpose } });
  } else bench.say(messages.text("tree.cannotMove"));
}

/** Sets the level that a requirement asks; 0 takes it away. False where there is no level to set. */
export function setLevel(bench: Workbench, key: string, level: number): boolean {
  const target = findTarget(key);
  if (target?.kind !== "requirement") return false;
  bench.dispatch(setRequirement(target.role, target.skill, { level: level === 0 ? null : level }));
  return true;
}

/** Asks what a place is to be connected with. */
export function askConnect(bench: Workbench, node: TreeNode): void {
  const target = node.key === undefined ? undefined : findTarget(node.key);
  const connect = (from: string, targets: "role" | "skill" | "any"): void =>
    bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from, targets } } });
  if (target?.kind === "role" || target?.kind === "skill") connect(`${target.kind}:${target.id}`, "any");
  else if (target?.kind === "requirement") connect(`role:${target.role}`, "skill");
  else if (target?.kind === "move") connect(`role:${target.from}`, "role");
  else if (target?.kind === "relation") connect(`skill:${target.source}`, "skill");
}

/** What is to be pasted elsewhere: the roles and skills among these; says so. */
export function cutKeys(bench: Workbench, keys: readonly string[]): readonly string[] {
  const { messages } = bench;
  const cut = bench.readonly ? [] : keys.filter((key) => key.startsWith("role:") || key.startsWith("skill:"));
  const [first = ""] = cut;
  if (bench.readonly) bench.say(messages.text("announce.readonly"));
  else if (cut.length === 0) bench.say(messages.text("tree.cannotMove"));
  else bench.say(messages.text("tree.cut", { count: cut.length, name: bench.nameOf(first) }));
  return cut;
}

/** Puts what was cut in its new place; false where it cannot, which is said. */
export function pasteKeys(bench: Workbench, cut: readonly string[], place: TreeNode): boolean {
  const command = moveTo(cut, place);
  if (cut.length === 0) bench.say(bench.messages.text("tree.nothingCut"));
  else if (command === undefined) bench.say(bench.messages.text("tree.cannotPaste"));
  else return bench.dispatch(command)?.ok === true;
  return false;
}
