// Types only: the elements as React 19 knows them in JSX. Nothing runs here.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CareerExplorer } from "./elements/career-explorer.js";
import type { DevelopmentPlan } from "./elements/development-plan.js";
import type { ProgressChart } from "./elements/progress-chart.js";
import type { SkillGapElement } from "./elements/skill-gap.js";
import type { SkillsMap } from "./elements/skills-map.js";
import type { SkillsMapEditor } from "./elements/skills-map-editor.js";
import type { SkillsMatrix } from "./elements/skills-matrix.js";
import type { CareerPlanRequestEvent } from "./events/career-plan-request-event.js";
import type { CareerProfileChangeEvent } from "./events/career-profile-change-event.js";
import type { CareerSelectEvent } from "./events/career-select-event.js";
import type { DevelopmentPlanChangeEvent } from "./events/development-plan-change-event.js";
import type { SkillsMapBeforeDeleteEvent } from "./events/skills-map-before-delete-event.js";
import type { SkillsMapChangeEvent } from "./events/skills-map-change-event.js";
import type { SkillsMapProblemsEvent } from "./events/skills-map-problems-event.js";
import type { SkillsMapSaveEvent } from "./events/skills-map-save-event.js";
import type { SkillsMapSelectEvent } from "./events/skills-map-select-event.js";
import type { SkillsMatrixSelectEvent } from "./events/skills-matrix-select-event.js";

type Given<Element extends HTMLElement, Property extends keyof Element> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  Property
> & { class?: string } & Partial<Pick<Element, Property>>;

/** What `<skills-map-editor>` takes: properties, and listeners as `on` and the name of the event. */
export type SkillsMapEditorProps = Given<
  SkillsMapEditor,
  "document" | "taxonomy" | "selection" | "readonly" | "messages" | "saveState"
> & {
  "onskills-map-change"?: (event: SkillsMapChangeEvent) => void;
  "onskills-map-select"?: (event: SkillsMapSelectEvent) => void;
  "onskills-map-problems"?: (event: SkillsMapProblemsEvent) => void;
  "onskills-map-before-delete"?: (event: SkillsMapBeforeDeleteEvent) => void;
  "onskills-map-save"?: (event: SkillsMapSaveEvent) => void;
};

/** What `<career-explorer>` takes. */
export type CareerExplorerProps = Given<
  CareerExplorer,
  "taxonomy" | "profile" | "from" | "to" | "view" | "hoursPerWeek" | "messages" | "shareUrl" | "planRequest" | "today"
> & {
  "oncareer-select"?: (event: CareerSelectEvent) => void;
  "oncareer-plan-request"?: (event: CareerPlanRequestEvent) => void;
  "oncareer-profile-change"?: (event: CareerProfileChangeEvent) => void;
};

/** What `<skill-gap>` takes. */
export type SkillGapProps = Given<SkillGapElement, "taxonomy" | "profile" | "from" | "to" | "messages">;

/** What `<development-plan>` takes. */
export type DevelopmentPlanProps = Given<
  DevelopmentPlan,
  | "taxonomy"
  | "catalogue"
  | "plan"
  | "profile"
  | "to"
  | "hoursPerWeek"
  | "start"
  | "budget"
  | "languages"
  | "methods"
  | "readonly"
  | "today"
  | "messages"
> & {
  "ondevelopment-plan-change"?: (event: DevelopmentPlanChangeEvent) => void;
};

/** What `<progress-chart>` takes. */
export type ProgressChartProps = Given<
  ProgressChart,
  "taxonomy" | "snapshots" | "team" | "goals" | "kpis" | "person" | "chosen" | "messages"
>;

/** What `<skills-map>` takes. */
export type SkillsMapProps = Given<SkillsMap, "taxonomy" | "lens" | "selection" | "messages"> & {
  "onskills-map-select"?: (event: SkillsMapSelectEvent) => void;
};

/** What `<skills-matrix>` takes. */
export type SkillsMatrixProps = Given<
  SkillsMatrix,
  "taxonomy" | "team" | "profiles" | "target" | "asOf" | "hideNames" | "messages"
> & {
  "onskills-matrix-select"?: (event: SkillsMatrixSelectEvent) => void;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "skills-map-editor": SkillsMapEditorProps;
      "career-explorer": CareerExplorerProps;
      "skill-gap": SkillGapProps;
      "skills-map": SkillsMapProps;
      "skills-matrix": SkillsMatrixProps;
      "development-plan": DevelopmentPlanProps;
      "progress-chart": ProgressChartProps;
    }
  }
}
