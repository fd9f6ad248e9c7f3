import type { Change, Json } from "@skillways/core";
import type { Command } from "./command.js";

/**
 * Arranges the skills: gives up every place that somebody chose for one, since without it a skill stands where the
 * layout of its group puts it, now and after each later change.
 */
export function arrangeSkills(): Command {
  return ({ taxonomy, mapId, say }) => {
    const changes = Object.entries(taxonomy.findMap(mapId)?.positions ?? {})
      .filter(([key]) => key.startsWith("skill:"))
      .map(
        ([key, before]): Change => ({
          op: "set",
          target: { kind: "map", id: mapId },
          path: ["positions", key],
          before: before as Json,
        }),
      );
    if (changes.length === 0) return { ok: true, changes, announcement: say("unchanged") };
    const announcement = say("done.arranged", { count: changes.length });
    return { ok: true, changes, announcement, name: say("name.arrange") };
  };
}
