import {
  COMPETENCY_KINDS,
  type DevelopmentRules,
  PROGRAMMES,
  type ProgrammeStep,
} from './development-rules.ts';
import { type Guard, list, numberIn, object, table, term, text } from './guard.ts';

export const developmentShape: Guard<DevelopmentRules> = object<DevelopmentRules>({
  legalBasis: text,
  yearlyHours: numberIn(0, 1000),
  programmes: table(
    COMPETENCY_KINDS,
    list(
      object<ProgrammeStep>({
        from: numberIn(1, 5),
        programme: term(PROGRAMMES),
        hoursPerLevel: numberIn(1, 1000),
      }),
    ),
  ),
  topUp: term(PROGRAMMES),
  countedAsTraining: list(term(PROGRAMMES)),
});
