import type { IsoDate } from '../brands.ts';
import { earlierDate } from '../calendar.ts';
import { compareGrades } from '../identity/rank-ladder.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import { lastRatings } from '../succession/last-ratings.ts';
import type { RequirementVerdict } from '../succession.ts';
import type { Grade } from '../terms.ts';
import { PROMOTION_KINDS, type PromotionKind } from './promotion-kind.ts';
import { isPromotionPeriod, promotionPeriodFrom } from './promotion-period.ts';
import { type PromotionTerms, sanctionEffectsOn } from './promotion-terms.ts';
import { rankCeiling } from './rank-ceiling.ts';
import { timeServed } from './time-in-rank.ts';

export interface PromotionFacts {
  readonly person: PersonInputs;
  /** Rank of whoever holds the post above; null while nobody does, or it is not known. */
  readonly supervisorGrade: Grade | null;
}

/** One rise, with all that its conditions are tested by. */
export interface PromotionCase extends PromotionFacts {
  readonly kind: PromotionKind | null;
  readonly to: Grade | null;
  readonly period: IsoDate;
  readonly today: IsoDate;
  readonly terms: PromotionTerms;
  readonly ruleSet: RuleSet;
}

const NONE = 'tidak-ada';
const PP_99 = 'PP 99/2000 jo 12/2002';

const verdict = (
  requirement: string,
  legalBasis: string,
  met: boolean,
  expected: string,
  actual: string,
): RequirementVerdict => ({ requirement, met, effect: 'block', expected, actual, legalBasis });

/** Every condition of a rise, in the order in which somebody would look. */
export function promotionConditions(of: PromotionCase): RequirementVerdict[] {
  return [...ofService(of), ...ofWay(of), ofRatings(of), ofSanctions(of)];
}

function ofService({ person, period, ruleSet }: PromotionCase): RequirementVerdict[] {
  const { employmentType, status } = person;
  const tmt = retirementOf(person, ruleSet)?.tmtPensiun ?? null;
  return [
    verdict('employment-type', PP_99, employmentType === 'pns', 'pns', employmentType),
    verdict('in-service', PP_99, status === 'aktif', 'aktif', status),
    verdict('still-serving', 'PP 11/2017 Ps 239–240', tmt === null || tmt > period, period, tmt ?? NONE),
    verdict(
      'promotion-period',
      'Per BKN 4/2025',
      isPromotionPeriod(period),
      promotionPeriodFrom(period),
      period,
    ),
  ];
}

/** What only the way up itself asks for: times served, ceiling and, formerly, the superior's rank. */
function ofWay(of: PromotionCase): RequirementVerdict[] {
  const { person, kind, to, period, terms, ruleSet } = of;
  const known = kind !== null && to !== null;
  const way = verdict(
    'promotion-way',
    PP_99,
    known,
    PROMOTION_KINDS.join('|'),
    (to === null ? person.rank.grade : (kind ?? person.post?.level)) ?? NONE,
  );
  if (!known) return [way];
  const { inRank, inPost } = timeServed(kind, person, terms);
  const ceiling = rankCeiling(kind, person, period, ruleSet);
  const [code, basis] =
    kind === 'reguler'
      ? (['education-ceiling', `${PP_99} Ps 8`] as const)
      : (['eselon-ceiling', 'PP 13/2002'] as const);
  return [
    way,
    verdict('rank-tenure', terms.source, inRank <= period, inRank, period),
    ...(inPost === null ? [] : [verdict('post-tenure', terms.source, inPost <= period, inPost, period)]),
    verdict(code, basis, ceiling !== null && compareGrades(to, ceiling) <= 0, ceiling ?? NONE, to),
    ...ofSupervisor(of, kind, to),
  ];
}

function ofSupervisor(
  { supervisorGrade, terms }: PromotionCase,
  kind: PromotionKind,
  to: Grade,
): RequirementVerdict[] {
  if (kind !== 'reguler' || terms.regular.maySurpassSupervisor) return [];
  const met = supervisorGrade !== null && compareGrades(to, supervisorGrade) <= 0;
  return [verdict('supervisor-rank', terms.source, met, supervisorGrade ?? NONE, to)];
}

function ofRatings({ person, period, today, terms, ruleSet }: PromotionCase): RequirementVerdict {
  const { years, anyOf } = terms.ratings;
  const { graceMonths } = ruleSet.preflight.ratings;
  const ratings = lastRatings(person.performance, earlierDate(period, today), { years, graceMonths });
  return verdict(
    'performance',
    terms.source,
    ratings.every(({ predikat }) => predikat !== null && anyOf.includes(predikat)),
    anyOf.join('|'),
    ratings.map(({ year, predikat }) => `${year}:${predikat ?? NONE}`).join(' '),
  );
}

function ofSanctions({ person, period }: PromotionCase): RequirementVerdict {
  const { blocking, source } = sanctionEffectsOn(period);
  const running = person.discipline.find(
    ({ level, from, until }) => blocking.includes(level) && from <= period && period <= until,
  );
  // the end and not the level: whoever reads the list need not know what the sanction was
  return verdict('no-running-sanction', source, running === undefined, NONE, running?.until ?? NONE);
}
