// Spreadsheets of 12 roles and 40 skills, as organisations have them.

const roles = [
  ["Logistiek", "Inpakker", 3],
  ["Logistiek", "Orderpicker", 3],
  ["Logistiek", "Heftruckchauffeur", 4],
  ["Logistiek", "Teamleider magazijn", 6],
  ["Logistiek", "Logistiek planner", 7],
  ["Kantoor", "Administratief medewerker", 5],
  ["Kantoor", "Medewerker klantenservice", 5],
  ["Kantoor", "Inkoper", 7],
  ["Kantoor", "HR-adviseur", 8],
  ["Techniek", "Monteur", 5],
  ["Techniek", "Werkvoorbereider", 7],
  ["Techniek", "Teamleider techniek", 8],
] as const;
const groups = ["Samen", "Digitaal", "Vak", "Basis"];
const skills = groups.flatMap((group) => Array.from({ length: 10 }, (_, at) => [group, `${group} ${at + 1}`] as const));

/** Some level of 0 to 5, the same each time. */
function levelOf(role: number, skill: number): number {
  return (role * 7 + skill * 3 + role * skill) % 6;
}

/** As a spreadsheet in Dutch saves it: titles, merged headings, decimal commas, remarks, averages. */
export function messyTable(): string {
  const lines = ["Competentiematrix;;", "Versie 3, bijgewerkt door HR;;", ""];
  lines.push(`;;${skills.map(([group], at) => (at % 10 === 0 ? group : "")).join(";")};`);
  lines.push(`Functie;Schaal;${skills.map(([, name]) => name).join(";")};Opmerkingen`);
  let family = "";
  roles.forEach(([own, name, grade], role) => {
    if (own !== family) lines.push(own);
    family = own;
    const cells = skills.map((_, skill) => {
      const level = levelOf(role, skill);
      return level === 0 ? ["", "-", "n.v.t."][skill % 3] : level === 2 && skill === 4 ? "2,5" : String(level);
    });
    if (name === "Inkoper") cells[3] = "3-4";
    lines.push([` ${name} `, grade, ...cells, role % 2 === 0 ? "zie het profiel" : "volgt nog"].join(";"));
  });
  lines.push("", `Gemiddelde;;${skills.map(() => "2,8").join(";")}`);
  return lines.join("\r\n");
}

/** A row for each skill that a role asks. */
export function longList(): string {
  const rows = roles.flatMap(([family, role, grade], at) =>
    skills.flatMap(([group, skill], index) => {
      const level = levelOf(at, index);
      return level === 0 ? [] : [[family, role, grade, group, skill, level].join("\t")];
    }),
  );
  return ["Department\tRole\tGrade\tCategory\tSkill\tLevel", ...rows].join("\n");
}

/** As older spreadsheets write it. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
