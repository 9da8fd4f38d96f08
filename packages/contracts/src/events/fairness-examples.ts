import type * as z from 'zod';
import type { FAIRNESS_EVENTS } from './fairness-events.ts';

const NIP = '197105101996031002';

export const FAIRNESS_EXAMPLES: {
  readonly [T in keyof typeof FAIRNESS_EVENTS]: z.input<(typeof FAIRNESS_EVENTS)[T]>;
} = {
  'organisation-predikat.set.v1': { unitId: 'dinas-pendidikan', year: 2025, predikat: 'baik' },
  'protected-datum.recorded.v1': { nip: NIP },
  'protected-datum.removed.v1': { nip: NIP },
};
