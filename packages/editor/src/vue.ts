// Types only: the elements as Vue 3 knows them in templates. Nothing runs here.
import type { HTMLAttributes, PublicProps } from "vue";
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

type Given<Element extends HTMLElement, Property extends keyof Element> = PublicProps &
  Omit<HTMLAttributes, Property> &
  Partial<Pick<Element, Property>>;

/** What `<skills-map-editor>` takes in a template: `:document`, `@skills-map-change` and so on. */
export interface VueSkillsMapEditor {
  new (): {
    $props: Given<SkillsMapEditor, "document" | "taxonomy" | "selection" | "readonly" | "messages" | "saveState"> & {
      onSkillsMapChange?: (event: SkillsMapChangeEvent) => void;
      onSkillsMapSelect?: (event: SkillsMapSelectEvent) => void;
      onSkillsMapProblems?: (event: SkillsMapProblemsEvent) => void;
      onSkillsMapBeforeDelete?: (event: SkillsMapBeforeDeleteEvent) => void;
      onSkillsMapSave?: (event: SkillsMapSaveEvent) => void;
    };
  };
}

/** What `<career-explorer>` takes in a template. */
export interface VueCareerExplorer {
  new (): {
    $props: Given<
      CareerExplorer,
      | "taxonomy"
      | "profile"
      | "from"
      | "to"
      | "view"
      | "hoursPerWeek"
      | "messages"
      | "shareUrl"
      | "planRequest"
      | "today"
    > & {
      onCareerSelect?: (event: CareerSelectEvent) => void;
      onCareerPlanRequest?: (event: CareerPlanRequestEvent) => void;
      onCareerProfileChange?: (event: CareerProfileChangeEvent) => void;
    };
  };
}

/** What `<skill-gap>` takes in a template. */
export interface VueSkillGap {
  new (): { $props: Given<SkillGapElement, "taxonomy" | "profile" | "from" | "to" | "messages"> };
}

/** What `<development-plan>` takes in a template. */
export interface VueDevelopmentPlan {
  new (): {
    $props: Given<
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
      onDevelopmentPlanChange?: (event: DevelopmentPlanChangeEvent) => void;
    };
  };
}

/** What `<progress-chart>` takes in a template. */
export interface VueProgressChart {
  new (): {
    $props: Given<
      ProgressChart,
      "taxonomy" | "snapshots" | "team" | "goals" | "kpis" | "person" | "chosen" | "messages"
    >;
  };
}

/** What `<skills-map>` takes in a template. */
export interface VueSkillsMap {
  new (): {
    $props: Given<SkillsMap, "taxonomy" | "lens" | "selection" | "messages"> & {
      onSkillsMapSelect?: (event: SkillsMapSelectEvent) => void;
    };
  };
}

/** What `<skills-matrix>` takes in a template. */
export interface VueSkillsMatrix {
  new (): {
    $props: Given<SkillsMatrix, "taxonomy" | "team" | "profiles" | "target" | "asOf" | "hideNames" | "messages"> & {
      onSkillsMatrixSelect?: (event: SkillsMatrixSelectEvent) => void;
    };
  };
}

declare module "vue" {
  interface GlobalComponents {
    "skills-map-editor": VueSkillsMapEditor;
    "career-explorer": VueCareerExplorer;
    "skill-gap": VueSkillGap;
    "skills-map": VueSkillsMap;
    "skills-matrix": VueSkillsMatrix;
    "development-plan": VueDevelopmentPlan;
    "progress-chart": VueProgressChart;
  }
}
