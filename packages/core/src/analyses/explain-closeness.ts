import { type Explanation, inBoth, namesOf, percentInBoth, sortParts } from "../indexes/explanation.js";
import type { Mobility } from "../indexes/mobility.js";
import type { AskedLevel, ComparedSkill, RoleComparison } from "../indexes/role-comparison.js";
import type { LanguageText, Sentence } from "../schema/language.js";

/**
 * Where a closeness comes from: per skill how strongly each role asks for it, how rare it is, and its part. The parts
 * add up to `comparison.closeness`. O(skills of both roles).
 *
 * @param comparison of `compareRoles` on this mobility
 */
export function explainCloseness(mobility: Mobility, comparison: RoleComparison): Explanation {
  const { taxonomy } = mobility;
  const { a, b, lambda, alpha } = comparison;
  const nameOf = (label: LanguageText | undefined, id: string): Sentence => namesOf(taxonomy, label, id);
  const roles = [nameOf(taxonomy.findRole(a)?.label, a), nameOf(taxonomy.findRole(b)?.label, b)] as const;
  const compared = [...comparison.shared, ...comparison.partlyShared, ...comparison.missing, ...comparison.surplus];
  const counted = compared.filter(({ contribution }) => contribution !== 0);
  const parts = counted.map((skill) => ({
    skill: skill.skill,
    value: skill.contribution,
    because: reasonsOf(skill, roles, (id) => nameOf(taxonomy.findSkill(id)?.label, id)),
  }));
  const [l, rest, target, start] = [lambda, 1 - lambda, alpha, 1 - alpha].map((value) => inBoth(value)) as [
    Sentence,
    Sentence,
    Sentence,
    Sentence,
  ];
  return {
    total: comparison.closeness,
    rule: {
      nl: `Nabijheid = ${l.nl} × de vorm (Σ w²·xA·xB ÷ (‖w·xA‖·‖w·xB‖)) + ${rest.nl} × de hoogte (Σ w·min(xA, xB) ÷ (${target.nl}·Σ w·xB + ${start.nl}·Σ w·xA)).`,
      en: `Closeness = ${l.en} × the shape (Σ w²·xA·xB ÷ (‖w·xA‖·‖w·xB‖)) + ${rest.en} × the level (Σ w·min(xA, xB) ÷ (${target.en}·Σ w·xB + ${start.en}·Σ w·xA)).`,
    },
    defaults: [
      {
        nl: "x is hoe sterk een rol om de vaardigheid vraagt: belang × niveau ÷ hoogste niveau. w is hoe bijzonder de vaardigheid is: ln(1 + aantal rollen ÷ rollen die erom vragen).",
        en: "x is how strongly a role asks for the skill: importance × level ÷ top level. w is how rare the skill is: ln(1 + number of roles ÷ roles that ask for it).",
      },
    ],
    cautions:
      counted.length === 0
        ? [{ nl: "De rollen hebben geen vaardigheid gemeen.", en: "The roles have no skill in common." }]
        : [],
    parts: sortParts(parts),
  };
}

function reasonsOf(
  { skill, a, b, weight, contribution, through }: ComparedSkill,
  [from, to]: readonly [Sentence, Sentence],
  nameOf: (skill: string) => Sentence,
): readonly Sentence[] {
  const [name, w, part] = [nameOf(skill), inBoth(weight, { maximumFractionDigits: 3 }), percentInBoth(contribution)];
  const [ofA, ofB] = [strengthOf(a), strengthOf(b)];
  const reasons: Sentence[] = [
    {
      nl: `${name.nl}: ‘${from.nl}’ vraagt ${ofA.nl}, ‘${to.nl}’ vraagt ${ofB.nl}; w = ${w.nl}. Dat geeft ${part.nl}.`,
      en: `${name.en}: “${from.en}” asks ${ofA.en}, “${to.en}” asks ${ofB.en}; w = ${w.en}. That gives ${part.en}.`,
    },
  ];
  if (through !== undefined) {
    const other = nameOf(through);
    reasons.push({
      nl: `Deels, via het verwante ‘${other.nl}’.`,
      en: `Partly, through the related “${other.en}”.`,
    });
  }
  return reasons;
}

function strengthOf(asked: AskedLevel | null): Sentence {
  if (asked === null) return { nl: "er niet om (x = 0)", en: "nothing of it (x = 0)" };
  const x = inBoth(asked.strength, { maximumFractionDigits: 3 });
  if (asked.level === null) return { nl: `het op elk niveau (x = ${x.nl})`, en: `it at any level (x = ${x.en})` };
  const level = inBoth(asked.level);
  return { nl: `niveau ${level.nl} (x = ${x.nl})`, en: `level ${level.en} (x = ${x.en})` };
}
