import { describe, expect, it } from "vitest";
import { alignNodes, distributeNodes } from "../../src/commands/align-nodes.js";
import { dropRoles } from "../../src/commands/drop-roles.js";
import { type Rect, rectAround } from "../../src/geometry/rect.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const rects = new Map<string, Rect>([
  ["role:picker", rectAround({ x: 0, y: 0 }, 200, 80)],
  ["role:driver", rectAround({ x: 340, y: 20 }, 200, 80)],
  ["role:planner", rectAround({ x: 600, y: 90 }, 200, 80)],
]);

function placesAfter(command: ReturnType<typeof alignNodes>): unknown {
  const session = createSession(sampleTaxonomy());
  session.dispatch(command);
  return session.taxonomy.findMap("main")?.positions;
}

describe("lining up", () => {
  it("brings nodes to one edge, or to the middle of all of them", () => {
    expect(placesAfter(alignNodes(rects, "left"))).toEqual({
      "role:picker": [0, 0],
      "role:driver": [0, 20],
      "role:planner": [0, 90],
    });
    expect(placesAfter(alignNodes(rects, "middle"))).toMatchObject({ "role:driver": [340, 45] });
    expect(placesAfter(alignNodes(rects, "bottom"))).toMatchObject({ "role:picker": [0, 90] });
  });

  it("spreads them with the same room between, the outer two where they are", () => {
    expect(placesAfter(distributeNodes(rects, "across"))).toEqual({
      "role:picker": [0, 0],
      "role:driver": [300, 20],
      "role:planner": [600, 90],
    });
  });

  it("says what it did, and refuses fewer than it takes", () => {
    const session = createSession(sampleTaxonomy());
    const pair = new Map([...rects].slice(0, 2));
    session.dispatch(alignNodes(rects, "top"));
    expect(session.announcement).toEqual({ nl: "3 onderdelen zijn uitgelijnd.", en: "3 items are lined up." });
    expect(session.undoName?.en).toBe("line up 3 items");
    session.dispatch(distributeNodes(pair, "down"));
    expect(session.announcement?.en).toBe("Select three or more items on the map to spread them evenly.");
    session.dispatch(alignNodes(new Map([...rects].slice(0, 1)), "top"));
    expect(session.history.entries).toHaveLength(1);
  });
});

describe("letting roles go in a lane", () => {
  const drop = (session: Session, lanes: Parameters<typeof dropRoles>[1]) =>
    session.dispatch(dropRoles(new Map([...lanes.keys()].map((key) => [key, { x: 8, y: 16 }])), lanes));

  it("puts them in its family and grade, with their place, as one step", () => {
    const session = createSession(sampleTaxonomy());
    const before = session.document;
    drop(session, new Map([["role:picker", { family: "service", grade: 2 }]]));
    expect(session.taxonomy.getRole("picker")).toMatchObject({ family: "service", grade: 2 });
    expect(session.taxonomy.findMap("main")?.positions["role:picker"]).toEqual([8, 16]);
    expect(session.announcement).toEqual({
      nl: "‘Orderverzamelaar’ staat nu in de familie ‘Klantenservice’, op functieniveau 2.",
      en: "“Order picker” is now in the family “Customer service”, in grade 2.",
    });
    session.undo();
    expect(session.document).toEqual(before);
  });

  it("counts several, and tells them apart where they go apart", () => {
    const session = createSession(sampleTaxonomy());
    drop(session, new Map(["role:picker", "role:driver"].map((key) => [key, { grade: 4 }])));
    expect(session.announcement?.en).toBe("2 roles are now in grade 4.");
    expect(session.undoName?.nl).toBe("2 rollen: op functieniveau 4");
    drop(
      session,
      new Map([
        ["role:picker", { grade: 1 }],
        ["role:driver", { family: "service" }],
      ]),
    );
    expect(session.announcement?.en).toBe("2 roles are now in another family or grade.");
  });
});
