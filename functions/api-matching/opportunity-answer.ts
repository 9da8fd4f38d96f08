import type { Language } from '@kotak9/contracts';
import type { Opportunity, TargetPost } from '@kotak9/rules';
import { sayMissing } from './say-missing.ts';

export const postAnswer = ({ positionId, title, unitId, level, eselon, field }: TargetPost) => ({
  positionId,
  title,
  unitId,
  level,
  eselon,
  field,
});

/** How somebody stands towards a post, with what is missing in words. */
export const fitAnswer = ({ post: _post, missing, ...fit }: Opportunity, language: Language) => ({
  ...fit,
  missing: missing.map((each) => ({ ...each, text: sayMissing(each, language) })),
});

export const opportunityAnswer = (opportunity: Opportunity, language: Language) => ({
  post: postAnswer(opportunity.post),
  ...fitAnswer(opportunity, language),
});
