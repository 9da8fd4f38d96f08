import { ASSIGNMENT_LEVELS, AWARD_LEVELS, EDUCATION_LEVELS, POST_LEVELS } from '../terms.ts';
import { ACTING_HOLDINGS } from './component-rule.ts';
import { count, type Guard, list, numberIn, object, partialTable, term, text } from './guard.ts';
import {
  type LateralRules,
  type MatchingRules,
  MOVE_KINDS,
  type MoveRule,
  type MovesRules,
} from './matching-rules.ts';
import { requirementShape } from './requirement-shape.ts';

const months = count(1200);

const movesShape: Guard<MovesRules> = object<MovesRules>({
  maxChanges: count(4),
  alternatives: count(20),
  waitMonths: months,
  reassessAfterMonths: months,
  kinds: partialTable(MOVE_KINDS, object<MoveRule>({ effort: numberIn(0, 100), leadMonths: months })),
  within: object<MovesRules['within']>({
    awards: list(term(AWARD_LEVELS)),
    assignments: list(term(ASSIGNMENT_LEVELS)),
    education: list(term(EDUCATION_LEVELS)),
    acting: list(term(ACTING_HOLDINGS)),
  }),
});

export const matchingShape: Guard<MatchingRules> = object<MatchingRules>({
  legalBasis: text,
  nearMost: count(20),
  nearMonths: months,
  lateral: object<LateralRules>({ levels: list(term(POST_LEVELS)), requirements: list(requirementShape) }),
  moves: movesShape,
});
