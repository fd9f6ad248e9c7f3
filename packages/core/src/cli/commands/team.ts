import { createMobility } from "../../indexes/create-mobility.js";
import { type MentorNeed, matchMentors } from "../../people/match-mentors.js";
import { measureTeamGap, type TeamGap } from "../../people/measure-team-gap.js";
import { rankCandidates } from "../../people/rank-candidates.js";
import type { TeamDocument } from "../../schema/team-document.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findRoleArgument } from "../find-role-argument.js";
import { filesOf } from "../people-options.js";
import { printJson } from "../print-json.js";
import { printCandidates, printMentors, printTeam } from "../print-team.js";
import { loadTaxonomy } from "../read-input.js";
import { loadProfiles, loadTeam } from "../read-people-input.js";
import { UsageError } from "../usage-error.js";

export const teamCommand: Command = {
  name: "team",
  about: {
    nl: "Een team naast wat het nodig heeft: wie is hoe ver, en welke vaardigheid hangt aan één mens.",
    en: "A team beside what it needs: how far everybody is, and which skills hang on one person.",
  },
  synopsis: "TAXONOMY TEAM PROFILES… [--skills] [--json]",
  options: {
    skills: {
      type: "boolean",
      about: {
        nl: "Toon elke vaardigheid, ook die op orde zijn, in plaats van de mensen.",
        en: "Show every skill, also those in order, instead of the people.",
      },
    },
    candidates: {
      type: "string",
      value: "role:ID",
      about: { nl: "Wie het dichtst bij een rol is.", en: "Who is closest to a role." },
    },
    "hide-names": {
      type: "boolean",
      about: { nl: "Laat bij --candidates de namen weg.", en: "With --candidates, leave out the names." },
    },
    mentors: {
      type: "boolean",
      about: {
        nl: "Wie kan wie helpen met wat er nog mist.",
        en: "Who can help whom with what is missing.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways team taxonomy.json team.json profiles.json --skills",
    "skillways team taxonomy.json team.json a.json b.json --candidates role:lead",
  ],
  async run(call) {
    const { terminal, values } = call;
    const [file = "", teamFile = "", ...profileFiles] = filesOf(call, 3, {
      nl: "Noem de taxonomie, het team en ten minste één bestand met profielen, in die volgorde.",
      en: "Name the taxonomy, the team and at least one file with profiles, in that order.",
    });
    const wanted = textOption(call, "candidates");
    if ([wanted !== undefined, values.mentors === true, values.skills === true].filter(Boolean).length > 1) {
      throw new UsageError({
        nl: "Kies er één: --skills, --candidates of --mentors.",
        en: "Choose one: --skills, --candidates or --mentors.",
      });
    }
    if (values["hide-names"] === true && wanted === undefined) {
      throw new UsageError({
        nl: "--hide-names hoort bij --candidates role:ID.",
        en: "--hide-names goes with --candidates role:ID.",
      });
    }
    const taxonomy = await loadTaxonomy(file, terminal);
    const team = await loadTeam(teamFile, taxonomy, terminal);
    const all = await loadProfiles(profileFiles, taxonomy, terminal);
    const members = new Set(team.members.map(({ profile }) => profile));
    const profiles = all.filter(({ id }) => members.has(id));
    const names = new Map(profiles.map(({ id, label }) => [id, label ?? id]));
    const labels = {
      skill: (id: string) => taxonomy.textOf(taxonomy.findSkill(id)?.label, terminal.language) || id,
      role: (id: string) => taxonomy.textOf(taxonomy.findRole(id)?.label, terminal.language) || id,
      person: (id: string) => names.get(id) ?? id,
    };
    const mobility = createMobility(taxonomy);
    if (wanted !== undefined) {
      const role = findRoleArgument(taxonomy, wanted, terminal).id;
      const hideNames = values["hide-names"] === true;
      const roleOf = new Map(team.members.map((member) => [member.profile, member.role]));
      const asMembers = profiles.map((profile) => {
        const own = roleOf.get(profile.id);
        return own === undefined ? profile : { ...profile, role: own };
      });
      const answer = rankCandidates(mobility, role, asMembers, { hideNames });
      // Who is who is for after judging: not on the same page.
      const { names: _names, ...shown } = answer;
      if (values.json === true) printJson(terminal, hideNames ? { ...shown, names: [] } : answer);
      else printCandidates(terminal, labels.role(role), shown, labels);
      return 0;
    }
    const gap = measureTeamGap(mobility, team, profiles);
    if (values.mentors === true) {
      const room = new Map(team.members.map(({ profile, mentees = 1 }) => [profile, mentees]));
      const answer = matchMentors(mobility, needsOf(gap), profiles, { room });
      if (values.json === true) printJson(terminal, answer);
      else printMentors(terminal, answer, labels);
      return 0;
    }
    if (values.json === true) printJson(terminal, gap);
    else printTeam(terminal, nameOf(team, terminal.language), gap, labels, values.skills === true);
    return 0;
  },
};

/** What somebody's target asks and they are known not to have, to the nearest whole level. */
function needsOf({ people }: TeamGap): MentorNeed[] {
  return people.flatMap(({ profile, cells }) =>
    cells.flatMap(({ skill, asked, need, have }) => {
      const level = need ?? 1;
      return asked && have !== null && Math.round(have) < level ? [{ profile, skill, level }] : [];
    }),
  );
}

function nameOf({ id, label = {} }: TeamDocument, language: string): string {
  return new Map(Object.entries(label)).get(language) ?? Object.values(label)[0] ?? id;
}
