import { PREDIKATS } from '../terms.ts';
import type { CareerDevelopmentRules } from './career-development-rules.ts';
import { type Guard, list, numberIn, object, term, text } from './guard.ts';

export const careerDevelopmentShape: Guard<CareerDevelopmentRules> = object<CareerDevelopmentRules>({
  legalBasis: text,
  smallestCell: numberIn(1, 100),
  analysedPredikats: list(term(PREDIKATS)),
});
