import type * as z from 'zod';
import type { INFORMATION_EVENTS } from './information-events.ts';

const integration = { owner: 'all', integrationId: 'siasn' } as const;
const difference = {
  integrationId: 'siasn',
  differenceId: '197105101996031002-rank-grade',
  nip: '197105101996031002',
  field: 'rank-grade',
} as const;

const breach = { year: '2026', breachId: '2026-5c1f2a3b' };

export const INFORMATION_EXAMPLES: {
  readonly [T in keyof typeof INFORMATION_EVENTS]: z.input<(typeof INFORMATION_EVENTS)[T]>;
} = {
  'integration.registered.v1': integration,
  'synchronisation.recorded.v1': { ...integration, takenOn: '2026-03-01', records: 350, waiting: 2 },
  'sync-difference.found.v1': difference,
  'sync-difference.settled.v1': difference,
  'sync-difference.decided.v1': { ...difference, outcome: 'diterima' },
  'data-breach.recorded.v1': { ...breach, noticeDueAt: '2026-08-06T00:00:00.000Z' },
  'data-breach.noticed.v1': { ...breach, to: 'lembaga', lateHours: 0 },
  'data-breach.overdue.v1': { ...breach, missing: ['subjek-data'] },
  'data-breach.closed.v1': breach,
};
