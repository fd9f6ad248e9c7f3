import type { Finding, Severity } from "../schema/finding.js";
import type { Paint, Terminal } from "./terminal.js";
import { wrapIndented } from "./text-layout.js";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const PAINTS: Readonly<Record<Severity, Paint>> = { error: "red", warning: "yellow", info: "cyan" };

/** How many findings there are of each severity, those only counted included. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const code of new Set(findings.map((finding) => finding.code))) {
    const same = findings.filter((finding) => finding.code === code);
    const total = same.find((finding) => finding.count !== undefined);
    if (total !== undefined) counts[total.severity] += total.count ?? 0;
    else for (const { severity } of same) counts[severity] += 1;
  }
  return counts;
}

/** Prints findings, errors first, and of each code the first `perCode` with how many more there are. */
export function printFindings(
  terminal: Terminal,
  findings: readonly Finding[],
  { to, perCode }: { readonly to: "print" | "note"; readonly perCode: number },
): void {
  const put = (line: string): void => (to === "print" ? terminal.print(line) : terminal.note(line));
  const paint = (text: string, ...paints: Paint[]): string =>
    to === "print" ? terminal.paint(text, ...paints) : terminal.paintNote(text, ...paints);
  for (const severity of SEVERITIES) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    for (const code of new Set(ofSeverity.map((finding) => finding.code))) {
      const same = ofSeverity.filter((finding) => finding.code === code);
      const total = same.find((finding) => finding.count !== undefined)?.count ?? same.length;
      const listed = same.filter((finding) => finding.count === undefined).slice(0, perCode);
      for (const finding of listed) {
        const place = placeOf(finding, terminal);
        put(`${paint(nameOf(severity, terminal), PAINTS[severity], "bold")}  ${paint(code, "bold")}${place}`);
        put(wrapIndented(terminal.say(finding.message), terminal.width, 2));
      }
      const more = total - listed.length;
      if (more > 0) {
        const text = terminal.say({ nl: `… en nog ${more} keer ${code}`, en: `… and ${code} ${more} times more` });
        put(paint(`  ${text}`, "dim"));
      }
    }
  }
}

/** One line with how many findings there are. */
export function summariseFindings(terminal: Terminal, findings: readonly Finding[]): string {
  const { error, warning, info } = countFindings(findings);
  const part = (count: number, one: string, many: string): string =>
    `${terminal.number(count)} ${count === 1 ? one : many}`;
  return terminal.language === "nl"
    ? [
        part(error, "fout", "fouten"),
        part(warning, "waarschuwing", "waarschuwingen"),
        part(info, "melding", "meldingen"),
      ].join(", ")
    : [part(error, "error", "errors"), part(warning, "warning", "warnings"), part(info, "note", "notes")].join(", ");
}

function nameOf(severity: Severity, terminal: Terminal): string {
  const names = {
    error: { nl: "fout", en: "error" },
    warning: { nl: "waarschuwing", en: "warning" },
    info: { nl: "melding", en: "note" },
  };
  return terminal.say(names[severity]);
}

function placeOf({ file, sheet, row, line, column, pointer }: Finding, terminal: Terminal): string {
  const parts: string[] = [];
  if (file !== undefined) parts.push(file);
  if (sheet !== undefined) parts.push(sheet);
  if (row !== undefined) parts.push(terminal.say({ nl: `rij ${row}`, en: `row ${row}` }));
  if (line !== undefined) parts.push(terminal.say({ nl: `regel ${line}`, en: `line ${line}` }));
  if (column !== undefined) parts.push(terminal.say({ nl: `kolom ${column}`, en: `column ${column}` }));
  if (pointer !== "") parts.push(pointer);
  return parts.length === 0 ? "" : `  ${parts.join(", ")}`;
}
