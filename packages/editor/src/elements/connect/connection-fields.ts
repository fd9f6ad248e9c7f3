import { html, nothing, type TemplateResult } from "lit";
import { type Connection, levelsOf } from "../../workbench/connection.js";
import type { Workbench } from "../../workbench/workbench.js";

type Change = (part: Partial<Connection>) => void;

const TYPES = ["requires", "overlaps", "equivalent", "broader"] as const;
const NECESSITIES = ["essential", "important", "optional"] as const;
const MOVES = ["promotion", "lateral", "step-down", "other"] as const;

/** What there is to choose about a connection; `change` is told each choice. */
export function connectionFields(bench: Workbench, connection: Connection, change: Change): TemplateResult {
  switch (connection.kind) {
    case "relation":
      return relationFields(bench, connection, change);
    case "requirement":
      return requirementFields(bench, connection, change);
    case "move":
      return moveFields(bench, connection, change);
  }
}

function relationFields(
  bench: Workbench,
  connection: Extract<Connection, { kind: "relation" }>,
  change: Change,
): TemplateResult {
  const { messages } = bench;
  const source = bench.nameOf(`skill:${connection.source}`);
  const target = bench.nameOf(`skill:${connection.target}`);
  const types = connection.changes === undefined ? TYPES : TYPES.filter((type) => type !== "broader");
  return html`
    ${choices(
      messages.text(connection.changes === undefined ? "connect.title" : "connect.changeTitle"),
      "type",
      types,
      connection.type,
      (type) => messages.text(`connect.${type}`, { source, target }),
      (type) => change({ type }),
    )}
    ${
      connection.type === "requires"
        ? html`<div class="pair">
          ${levelChoice(bench, connection.source, messages.text("connect.sourceLevel", { name: source }), connection.sourceLevel, (sourceLevel) => change({ sourceLevel }))}
          ${levelChoice(bench, connection.target, messages.text("connect.targetLevel", { name: target }), connection.targetLevel, (targetLevel) => change({ targetLevel }))}
        </div>`
        : nothing
    }
    ${
      connection.type === "overlaps"
        ? html`<label class="field">${messages.text("connect.weight")}
          <span class="range"><input type="range" name="weight" min="5" max="100" step="5" .value=${String(Math.round(connection.weight * 100))}
            @input=${(event: Event) => change({ weight: (event.target as HTMLInputElement).valueAsNumber / 100 })} />
          <output>${messages.percent(connection.weight)}</output></span></label>`
        : nothing
    }
  `;
}

function requirementFields(
  bench: Workbench,
  connection: Extract<Connection, { kind: "requirement" }>,
  change: Change,
): TemplateResult {
  const { messages, taxonomy } = bench;
  const names = { role: bench.nameOf(`role:${connection.role}`), skill: bench.nameOf(`skill:${connection.skill}`) };
  const levels = levelsOf(taxonomy, connection.skill);
  return html`
    ${
      levels.length === 0
        ? nothing
        : choices(
            messages.text("connect.level", names),
            "level",
            ["", ...levels.map(String)],
            connection.level === undefined ? "" : String(connection.level),
            (level) =>
              level === "" ? messages.text("connect.anyLevel") : levelText(bench, connection.skill, Number(level)),
            (level) => change({ level: level === "" ? undefined : Number(level) }),
          )
    }
    ${choices(
      messages.text("connect.necessity"),
      "necessity",
      NECESSITIES,
      connection.necessity,
      (necessity) => messages.text(`necessity.${necessity}`),
      (necessity) => change({ necessity }),
    )}
  `;
}

function moveFields(
  bench: Workbench,
  connection: Extract<Connection, { kind: "move" }>,
  change: Change,
): TemplateResult {
  const { messages } = bench;
  const source = bench.nameOf(`role:${connection.from}`);
  const target = bench.nameOf(`role:${connection.to}`);
  return html`
    ${choices(
      messages.text("connect.move", { source, target }),
      "move",
      MOVES,
      connection.move,
      (move) => messages.text(`move.${move}`),
      (move) => change({ move }),
    )}
    <label class="choice"><input type="checkbox" name="blocked" .checked=${connection.blocked}
      @change=${(event: Event) => change({ blocked: (event.target as HTMLInputElement).checked })} />${messages.text("connect.blocked")}</label>
  `;
}

/** Radio buttons; the chosen one has the focus first, so that Enter at once keeps what is proposed. */
function choices<Value extends string>(
  legend: string,
  name: string,
  values: readonly Value[],
  value: Value,
  textOf: (value: Value) => string,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class=${name}><legend>${legend}</legend>
    ${values.map(
      (
        one,
      ) => html`<label class="choice"><input type="radio" name=${name} value=${one} .checked=${one === value} @change=${() => choose(one)} />
        <span>${textOf(one)}</span></label>`,
    )}</fieldset>`;
}

function levelChoice(
  bench: Workbench,
  skill: string,
  label: string,
  value: number | undefined,
  choose: (level: number | undefined) => void,
): TemplateResult {
  const levels = levelsOf(bench.taxonomy, skill);
  return html`<label class="field">${label}
    <select @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      choose(chosen === "" ? undefined : Number(chosen));
    }}>
      <option value="" ?selected=${value === undefined}>${bench.messages.text("connect.anyLevel")}</option>
      ${levels.map((level) => html`<option value=${level} ?selected=${level === value}>${levelText(bench, skill, level)}</option>`)}
    </select></label>`;
}

function levelText({ taxonomy, messages }: Workbench, skillId: string, value: number): string {
  const skill = taxonomy.findSkill(skillId);
  const level = skill && taxonomy.scaleOf(skill)?.levels.find((one) => one.value === value);
  const label = taxonomy.textOf(level?.label, messages.language);
  return label === "" ? String(value) : messages.text("connect.namedLevel", { level: value, label });
}
