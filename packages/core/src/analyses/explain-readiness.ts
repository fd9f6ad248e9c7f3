import {
  COVERED_RULE,
  type ExplainedPart,
  type Explanation,
  inBoth,
  namesOf,
  percentInBoth,
  sortParts,
} from "../indexes/explanation.js";
import type { Gap, SkillGap } from "../indexes/gap.js";
import { EVIDENCE_HALF_LIFE_DAYS, SOURCE_RELIABILITY, type WeighedEvidence } from "../indexes/held-level.js";
import type { Mobility } from "../indexes/mobility.js";
import type { TransferRelation } from "../indexes/skill-transfer.js";
import type { Sentence } from "../schema/language.js";
import type { EvidenceSource } from "../schema/profile-document.js";
import type { Necessity } from "../schema/taxonomy-document.js";

const NECESSITY: Readonly<Record<Necessity, Sentence>> = {
  essential: { nl: "nodig", en: "essential" },
  important: { nl: "belangrijk", en: "important" },
  optional: { nl: "mooi meegenomen", en: "nice to have" },
};

const SOURCE: Readonly<Record<EvidenceSource, Sentence>> = {
  self: { nl: "zelf", en: "self" },
  manager: { nl: "leidinggevende", en: "manager" },
  peer: { nl: "collega", en: "peer" },
  assessment: { nl: "toets", en: "assessment" },
  credential: { nl: "diploma of bewijs", en: "credential" },
  performance: { nl: "resultaten in het werk", en: "performance at work" },
};

const RELATION: Readonly<Record<TransferRelation, Sentence>> = {
  equivalent: { nl: "is hetzelfde als", en: "is the same as" },
  overlaps: { nl: "overlapt met", en: "overlaps with" },
  narrower: { nl: "is een onderdeel van", en: "is a part of" },
};

/** Below this confidence a held level is called thin. */
const THIN = 0.3;

/**
 * Where a gap's readiness comes from: per skill the requirement, what is held and what that rests on, and its part. The
 * parts add up to `gap.readiness.low`, the share that is shown to be there. O(skills + evidence).
 *
 * @param gap of `measureGap` on this mobility
 */
export function explainReadiness(mobility: Mobility, gap: Gap): Explanation {
  const { taxonomy, settings } = mobility;
  const nameOf = (skill: string): Sentence => namesOf(taxonomy, taxonomy.findSkill(skill)?.label, skill);
  const parts: ExplainedPart[] = gap.skills.map((skill) => ({
    skill: skill.skill,
    value: skill.contribution,
    of: skill.share,
    because: reasonsOf(skill, nameOf, middleOf(mobility, skill.skill)),
  }));
  const hours = inBoth(settings.hoursPerLevel);
  const days = inBoth(EVIDENCE_HALF_LIFE_DAYS);
  const rates = Object.entries(SOURCE_RELIABILITY) as [EvidenceSource, number][];
  const rated = gap.skills.some(({ evidence }) => evidence !== undefined);
  return {
    total: gap.readiness.low,
    rule: COVERED_RULE,
    defaults: [
      {
        nl: `Waar de schaal geen leeruren noemt, telt een niveau voor ${hours.nl} uur.`,
        en: `Where the scale gives no hours of learning, a level counts as ${hours.en} hours.`,
      },
      ...(rated
        ? [
            {
              nl: `Hoe zwaar een beoordeling telt hangt af van de bron: ${rates.map(([source, rate]) => `${SOURCE[source].nl} ${inBoth(rate).nl}`).join(", ")}. Na ${days.nl} dagen telt de zekerheid half.`,
              en: `How much a rating weighs depends on its source: ${rates.map(([source, rate]) => `${SOURCE[source].en} ${inBoth(rate).en}`).join(", ")}. After ${days.en} days its confidence halves.`,
            },
          ]
        : []),
    ],
    cautions: cautionsOf(gap, nameOf),
    parts: sortParts(parts),
  };
}

function reasonsOf(gap: SkillGap, nameOf: (skill: string) => Sentence, middle: number): readonly Sentence[] {
  const name = nameOf(gap.skill);
  const importance = inBoth(gap.importance);
  const [share, covered] = [percentInBoth(gap.share), percentInBoth(gap.contribution)];
  const necessity = NECESSITY[gap.necessity];
  const need = gap.need === null ? { nl: "elk niveau", en: "any level" } : levelText(gap.need);
  const reasons: Sentence[] = [
    {
      nl: `${name.nl}: gevraagd is ${need.nl} (${necessity.nl}, belang ${importance.nl}), dat is ${share.nl} van het geheel; daarvan is ${covered.nl} er.`,
      en: `${name.en}: ${need.en} is asked (${necessity.en}, importance ${importance.en}), which is ${share.en} of the whole; ${covered.en} of it is there.`,
    },
  ];
  if (gap.have !== null) {
    const have = levelText(gap.have);
    reasons.push({ nl: `Aanwezig: ${have.nl}.`, en: `Held: ${have.en}.` });
  } else reasons.push({ nl: "Niemand heeft dit beoordeeld.", en: "Nobody has rated this." });
  for (const rating of gap.evidence ?? []) reasons.push(ratingText(rating));
  reasons.push(...restText(gap, middle));
  if (gap.credit !== undefined) {
    const lender = nameOf(gap.credit.through);
    const [factor, level] = [percentInBoth(gap.credit.factor), levelText(gap.credit.level)];
    const relation = RELATION[gap.credit.relation];
    reasons.push({
      nl: `Deels via ‘${lender.nl}’ (${level.nl}), dat telt voor ${factor.nl}: het ${relation.nl} ‘${name.nl}’.`,
      en: `Partly through “${lender.en}” (${level.en}), which counts for ${factor.en}: it ${relation.en} “${name.en}”.`,
    });
  }
  return reasons;
}

function ratingText({ source, level, date, weight }: WeighedEvidence): Sentence {
  const [at, share] = [levelText(level), percentInBoth(weight)];
  return {
    nl: `Beoordeling (${SOURCE[source].nl}, ${date}): ${at.nl}; telt voor ${share.nl} mee.`,
    en: `Rating (${SOURCE[source].en}, ${date}): ${at.en}; counts for ${share.en}.`,
  };
}

/** What the ratings leave open counts as the middle of the scale; not so where they decide alone. */
function restText({ have, evidence }: SkillGap, middle: number): readonly Sentence[] {
  if (have === null || evidence === undefined) return [];
  const rest = evidence.reduce((sum, { weight }) => sum - weight, 1);
  const level = evidence.reduce((sum, { weight, level: rated }) => sum + weight * rated, rest * middle);
  if (Math.abs(level - have) > 1e-6) return [];
  const [share, at] = [percentInBoth(rest), levelText(middle)];
  return [
    {
      nl: `De overige ${share.nl} telt als het midden van de schaal, ${at.nl}: zo weegt weinig bewijs licht.`,
      en: `The other ${share.en} counts as the middle of the scale, ${at.en}: so little evidence weighs little.`,
    },
  ];
}

function middleOf({ matrix }: Mobility, skill: string): number {
  const scale = matrix.scales[matrix.skillNumber.get(skill) as number];
  return scale === undefined ? 0 : (scale.lowest + scale.top) / 2;
}

function cautionsOf(gap: Gap, nameOf: (skill: string) => Sentence): readonly Sentence[] {
  const cautions: Sentence[] = [];
  const { evidenceShare, high, low } = gap.readiness;
  if (evidenceShare !== null && evidenceShare < 1) {
    const [known, from, to] = [percentInBoth(evidenceShare), percentInBoth(low), percentInBoth(high)];
    cautions.push({
      nl: `Van ${known.nl} van wat de rol vraagt is het niveau bekend; het geheel ligt dus tussen ${from.nl} en ${to.nl}.`,
      en: `The level is known of ${known.en} of what the role asks; so the whole lies between ${from.en} and ${to.en}.`,
    });
  }
  const thin = gap.skills
    .filter(({ confidence }) => confidence !== undefined && confidence < THIN)
    .map(({ skill }) => nameOf(skill));
  if (thin.length > 0) {
    cautions.push({
      nl: `Weinig of oud bewijs: ${thin.map(({ nl }) => nl).join(", ")}.`,
      en: `Little or old evidence: ${thin.map(({ en }) => en).join(", ")}.`,
    });
  }
  for (const { skill, known } of gap.blockers) {
    const name = nameOf(skill);
    cautions.push(
      known
        ? {
            nl: `Zonder ‘${name.nl}’ kan het niet, hoe hoog het geheel ook is.`,
            en: `Not possible without “${name.en}”, whatever the whole.`,
          }
        : { nl: `‘${name.nl}’ moet er zijn, en is niet bekend.`, en: `“${name.en}” is a must, and not known.` },
    );
  }
  return cautions;
}

function levelText(level: number): Sentence {
  const value = inBoth(level);
  return { nl: `niveau ${value.nl}`, en: `level ${value.en}` };
}
