import type * as z from 'zod';
import type { MERIT_EVENTS } from './merit-events.ts';

const year = 2026;
const instrument = 'kasn-9-2019';
const contentHash = '7d793037a0760186574b0282f2f435e7a2f4f8a5c1b0e5c5e2f0c7a3b3d4e1f2';

export const MERIT_EXAMPLES: {
  readonly [T in keyof typeof MERIT_EVENTS]: z.input<(typeof MERIT_EVENTS)[T]>;
} = {
  'merit-evidence.gathered.v1': { year, asOf: '2026-11-02', items: 38, contentHash },
  'merit-assessment.opened.v1': { year, instrument },
  'merit-assessment.changed.v1': { year, instrument, items: ['3.1', '3.2'], survey: false },
  'merit-assessment.fixed.v1': { year, instrument, index: 268.67, category: 'III', contentHash },
  'merit-assessment.verified.v1': { year, instrument, index: 248, category: 'II', differences: 3 },
  'merit-document.recorded.v1': { listId: 'all', documentId: 'dok-9f86d081884c7d65', items: ['4.1', 'A2.5'] },
  'merit-document.withdrawn.v1': { listId: 'all', documentId: 'dok-9f86d081884c7d65' },
  'merit-weights.recorded.v1': { instrument: 'permenpanrb-19-2025', validFrom: '2026-01-01' },
  'merit-result.recorded.v1': { year: 2023, instrument, index: 328, category: 'IV' },
};
