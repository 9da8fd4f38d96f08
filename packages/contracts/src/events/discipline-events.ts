import { CASE_STAGES } from '@kotak9/rules';
import * as z from 'zod';

/** Who it is about, what happened and what came of it are nobody's business on a bus. */
const moved = z.object({
  caseId: z.string().meta({ description: 'The discipline case' }),
  stage: z.enum(CASE_STAGES).exclude(['berlaku', 'selesai']).meta({ description: 'Stage after the step' }),
});

export const DISCIPLINE_EVENTS = {
  'discipline-case.reported.v1': moved,
  'discipline-case.summoned.v1': moved,
  'discipline-case.examined.v1': moved,
  'discipline-case.decided.v1': moved,
  'discipline-case.appealed.v1': moved,
  'discipline-case.answered.v1': moved,
  'discipline-case.closed.v1': moved,
} as const;
