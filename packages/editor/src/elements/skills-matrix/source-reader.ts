import type { Taxonomy, UiLanguage } from "@skillways/core";
import { isTaxonomy } from "../../explorer/is-taxonomy.js";
import type { Problem } from "../../explorer/read-documents.js";
import type { MessageOverrides, Messages } from "../../messages/messages.js";
import type { SkillsMatrixTexts } from "../../messages/skills-matrix-messages.js";
import type { TeamMatrixTexts } from "../../messages/team-matrix-messages.js";
import type { MatrixSource } from "./matrix-source.js";
import type { OpenTeam, openTeam } from "./open-team.js";
import { RoleSource } from "./role-source.js";

/** What a host has set; anything may be in it. */
export interface MatrixAsked {
  readonly taxonomy: unknown;
  readonly team: unknown;
  readonly profiles: unknown;
  readonly target: string;
  readonly asOf: string;
  readonly hideNames: boolean;
}

/** Reads what a host has set. What checks documents, and what is about people, is loaded with the first of them. */
export class SourceReader {
  /** What was needed could not be loaded; asked again, it is tried again. */
  failed = false;
  readonly #onReady: () => void;
  #documents: { readonly readHostTaxonomy: (source: unknown) => Taxonomy | Problem } | undefined;
  #openTeam: typeof openTeam | undefined;
  #loading = false;
  #taxonomyOf: unknown;
  #taxonomy: Taxonomy | Problem | undefined;
  #teamOf: readonly unknown[] = [];
  #team: OpenTeam | undefined;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** A sentence where there is nothing to show; undefined while something is loaded. */
  read(
    asked: MatrixAsked,
    messages: Messages<SkillsMatrixTexts>,
    language: UiLanguage,
    overrides: MessageOverrides<TeamMatrixTexts>,
  ): MatrixSource | string | undefined {
    const { taxonomy: given, team, profiles } = asked;
    if (given === null || given === undefined) return messages.text("heat.noTaxonomy");
    const isPeople = (team !== null && team !== undefined) || (Array.isArray(profiles) && profiles.length > 0);
    const needsDocuments = !isTaxonomy(given) && this.#documents === undefined;
    if (needsDocuments || (isPeople && this.#openTeam === undefined)) {
      void this.#load(needsDocuments, isPeople);
      return undefined;
    }
    if (this.#taxonomy === undefined || this.#taxonomyOf !== given) {
      this.#taxonomyOf = given;
      this.#taxonomy = isTaxonomy(given) ? given : this.#documents?.readHostTaxonomy(given);
    }
    const taxonomy = this.#taxonomy;
    if (taxonomy === undefined || "key" in taxonomy) {
      const detail = (taxonomy && "finding" in taxonomy && taxonomy.finding?.message) || "";
      return messages.text("heat.brokenTaxonomy", { detail });
    }
    if (!isPeople) return new RoleSource(taxonomy, messages);
    const teamOf = [taxonomy, team, profiles, asked.target, asked.asOf];
    if (this.#team === undefined || teamOf.some((item, at) => item !== this.#teamOf[at])) {
      this.#teamOf = teamOf;
      this.#team = this.#openTeam?.(taxonomy, asked);
    }
    return this.#team?.show(language, overrides, asked.hideNames);
  }

  async #load(documents: boolean, people: boolean): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    this.failed = false;
    try {
      const [reading, opening] = await Promise.all([
        documents ? import("../../explorer/read-documents.js") : undefined,
        people ? import("./open-team.js") : undefined,
      ]);
      this.#documents ??= reading;
      this.#openTeam ??= opening?.openTeam;
    } catch {
      this.failed = true;
    }
    this.#loading = false;
    this.#onReady();
  }
}
