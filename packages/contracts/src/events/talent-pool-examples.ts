import type * as z from 'zod';
import type { TALENT_POOL_EVENTS } from './talent-pool-events.ts';

const NIP = '197105101996031002';

export const TALENT_POOL_EXAMPLES: {
  readonly [T in keyof typeof TALENT_POOL_EVENTS]: z.input<(typeof TALENT_POOL_EVENTS)[T]>;
} = {
  'talent-pool.entered.v1': { nip: NIP, box: 9, level: 'nasional', on: '2026-03-02' },
  'talent-pool.changed.v1': {
    nip: NIP,
    box: 8,
    level: 'instansi',
    readiness: 'siap-1-2-tahun',
    fields: ['box', 'level'],
  },
  'talent-pool.left.v1': { nip: NIP, reason: 'placed-in-target', on: '2026-09-01' },
  'consent.recorded.v1': { nip: NIP },
  'circumstance.recorded.v1': { nip: NIP },
  'development-plan.set.v1': { nip: NIP, year: 2026, items: 4 },
  'development-outcome.recorded.v1': { nip: NIP, year: 2026, status: 'selesai' },
};
