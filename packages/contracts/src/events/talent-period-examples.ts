import type * as z from 'zod';
import type { TALENT_PERIOD_EVENTS } from './talent-period-events.ts';

const year = 2026;
const contentHash = '4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a';

export const TALENT_PERIOD_EXAMPLES: {
  readonly [T in keyof typeof TALENT_PERIOD_EVENTS]: z.input<(typeof TALENT_PERIOD_EVENTS)[T]>;
} = {
  'talent-period.opened.v1': { year },
  'talent-period.calculated.v1': {
    year,
    calculation: 2,
    asOf: '2026-02-10',
    ruleSet: 'bkn-411-2025',
    people: 1487,
    placed: 1312,
    contentHash,
  },
  'committee-session.recorded.v1': { year, sessionId: 1, present: 5, members: 7 },
  'calibration.recorded.v1': { year, calibrationId: 3, kind: 'input-corrected', open: true },
  'calibration.settled.v1': { year, calibrationId: 3, outcome: 'corrected' },
  'talent-period.calibrated.v1': { year, calculation: 2, sessions: 2, calibrations: 3, contentHash },
  'talent-period.ratified.v1': { year, version: 1, people: 1487, placed: 1312, contentHash },
  'talent-period.corrected.v1': { year, version: 2, added: 0, removed: 0, changed: 1, contentHash },
  'talent-period.archived.v1': { year, version: 2 },
};
