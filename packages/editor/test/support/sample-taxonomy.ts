import type { Move, Requirement, Role, Skill, TaxonomyDocument } from "@skillways/core";

/** A depot of six roles and seven skills, without a single problem. */
export function sampleTaxonomy(): TaxonomyDocument {
  return {
    format: "skillways/taxonomy@1",
    id: "depot",
    version: "1",
    title: { nl: "Depot", en: "Depot" },
    languages: ["nl", "en"],
    scales: [
      {
        id: "five",
        levels: [
          { value: 1, label: { nl: "Kent het", en: "Aware" }, effortHours: 10 },
          { value: 2, label: { nl: "Doet het met hulp", en: "With help" }, effortHours: 20 },
          { value: 3, label: { nl: "Doet het zelf", en: "Independent" }, effortHours: 40 },
          { value: 4, label: { nl: "Helpt anderen", en: "Helps others" }, effortHours: 60 },
          { value: 5, label: { nl: "Bepaalt de lijn", en: "Sets direction" }, effortHours: 80 },
        ],
      },
    ],
    skills: [
      skill("listening", "Actief luisteren", "Active listening", "soft", {
        nl: ["Luistervaardigheid"],
        en: ["Hearing people out"],
      }),
      skill("planning", "Plannen", "Planning", "soft"),
      skill("coaching", "Coachen", "Coaching", "soft"),
      skill("picking", "Orders verzamelen", "Order picking", "hard"),
      skill("forklift", "Heftruck rijden", "Forklift driving", "hard"),
      skill("wms", "Werken met het magazijnsysteem", "Using the warehouse system", "hard"),
      skill("analysis", "Cijfers analyseren", "Analysing figures", "hard"),
    ],
    families: [
      { id: "logistics", label: { nl: "Logistiek", en: "Logistics" } },
      { id: "service", label: { nl: "Klantenservice", en: "Customer service" } },
    ],
    roles: [
      role("picker", "Orderverzamelaar", "Order picker", "logistics", 1, { picking: 3, wms: 2 }),
      role("driver", "Heftruckchauffeur", "Forklift driver", "logistics", 2, { picking: 2, forklift: 3, wms: 2 }),
      role("agent", "Medewerker klantcontact", "Customer service agent", "service", 1, { listening: 3, wms: 1 }),
      role("planner", "Transportplanner", "Transport planner", "logistics", 3, { planning: 4, analysis: 3, wms: 3 }),
      role("lead", "Teamleider magazijn", "Warehouse team lead", "logistics", 4, {
        planning: 3,
        coaching: 3,
        listening: 3,
        wms: 3,
      }),
      role("manager", "Manager operatie", "Operations manager", "logistics", 5, {
        planning: 4,
        coaching: 4,
        analysis: 4,
      }),
    ],
    moves: [
      { from: "picker", to: "driver", kind: "promotion", observed: 8 },
      { from: "driver", to: "planner", kind: "promotion", observed: 2 },
      { from: "driver", to: "lead", kind: "promotion", observed: 3 },
      { from: "agent", to: "planner", kind: "lateral" },
      { from: "planner", to: "manager", kind: "promotion" },
      {
        from: "lead",
        to: "manager",
        kind: "promotion",
        blocked: true,
        reason: { nl: "Eerst een diploma", en: "Degree first" },
      },
    ],
  };
}

/** `count` roles in eight families and six grades, each asking five skills; the same every time. */
export function largeTaxonomy(count: number): TaxonomyDocument {
  const skillCount = Math.max(20, Math.round(count / 2));
  const skills = Array.from({ length: skillCount }, (_, at) =>
    skill(`s${at}`, `Vaardigheid ${at}`, `Skill number ${at}`, at % 3 ? "hard" : "soft"),
  );
  const roles = Array.from({ length: count }, (_, at) => {
    const levels: Record<string, number> = {};
    for (let step = 0; step < 5; step += 1) levels[`s${(at * 7 + step * 13) % skillCount}`] = 1 + ((at + step) % 5);
    return role(`r${at}`, `Medewerker onderdeel ${at}`, `Specialist in part ${at}`, `f${at % 8}`, 1 + (at % 6), levels);
  });
  const moves: Move[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at + 1 < count) moves.push({ from: `r${at}`, to: `r${at + 1}`, kind: "promotion" });
    if (at + 7 < count && at % 5 < 3) moves.push({ from: `r${at}`, to: `r${at + 7}`, kind: "lateral" });
  }
  const families = Array.from({ length: 8 }, (_, at) => ({
    id: `f${at}`,
    label: { nl: `Afdeling ${at}`, en: `Department ${at}` },
  }));
  return { ...sampleTaxonomy(), id: `large-${count}`, skills, roles, moves, families };
}

function skill(id: string, nl: string, en: string, nature: "soft" | "hard", altLabels?: Skill["altLabels"]): Skill {
  return { id, label: { nl, en }, kind: "skill", nature, ...(altLabels && { altLabels }) };
}

function role(id: string, nl: string, en: string, family: string, grade: number, levels: Record<string, number>): Role {
  const requirements: Requirement[] = Object.entries(levels).map(([skillId, level]) => ({
    skill: skillId,
    level,
    necessity: "essential",
  }));
  return { id, label: { nl, en }, family, grade, requirements };
}
