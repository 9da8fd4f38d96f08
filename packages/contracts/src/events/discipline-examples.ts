import type * as z from 'zod';
import type { DISCIPLINE_EVENTS } from './discipline-events.ts';

const caseId = 'dis-5b0c1f7e-2f43-4c1e-9a77-0d6d3c1b2a90';

export const DISCIPLINE_EXAMPLES: {
  readonly [T in keyof typeof DISCIPLINE_EVENTS]: z.input<(typeof DISCIPLINE_EVENTS)[T]>;
} = {
  'discipline-case.reported.v1': { caseId, stage: 'dilaporkan' },
  'discipline-case.summoned.v1': { caseId, stage: 'dipanggil' },
  'discipline-case.examined.v1': { caseId, stage: 'diperiksa' },
  'discipline-case.decided.v1': { caseId, stage: 'diputuskan' },
  'discipline-case.appealed.v1': { caseId, stage: 'diputuskan' },
  'discipline-case.answered.v1': { caseId, stage: 'diputuskan' },
  'discipline-case.closed.v1': { caseId, stage: 'dibatalkan' },
};
