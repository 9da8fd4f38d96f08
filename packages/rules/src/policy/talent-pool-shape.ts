import type { Box } from '../placement.ts';
import { ESELONS, POST_LEVELS, SANCTION_LEVELS } from '../terms.ts';
import { count, type Guard, list, numberIn, object, orNull, partialTable, term, text } from './guard.ts';
import {
  ACTABLE_REQUIREMENTS,
  EXIT_REASONS,
  KRS_LEVELS,
  type ReadinessRules,
  type TalentPoolRules,
} from './talent-pool-rules.ts';

const BOXES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies readonly Box[];
const months = count(1200);

export const talentPoolShape: Guard<TalentPoolRules> = object<TalentPoolRules>({
  legalBasis: text,
  boxes: list(object<TalentPoolRules['boxes'][number]>({ box: term(BOXES), level: term(KRS_LEVELS) })),
  sanctions: list(term(SANCTION_LEVELS)),
  maxStayMonths: orNull(numberIn(1, 1200)),
  exitOrder: list(term(EXIT_REASONS)),
  reentry: object<TalentPoolRules['reentry']>({ after: list(term(EXIT_REASONS)), months }),
  readiness: object<ReadinessRules>({
    soonMonths: months,
    typicalEselon: partialTable(POST_LEVELS, term(ESELONS)),
    rankYears: numberIn(1, 10),
    acts: partialTable(ACTABLE_REQUIREMENTS, months),
  }),
});
