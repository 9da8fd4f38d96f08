import type * as z from 'zod';
import type { DEADLINE_EVENTS } from './deadline-events.ts';

export const DEADLINE_EXAMPLES: {
  readonly [T in keyof typeof DEADLINE_EVENTS]: z.input<(typeof DEADLINE_EVENTS)[T]>;
} = {
  'deadline.reached.v1': {
    nip: '197105101996031002',
    kind: 'masa-berlaku-asesmen',
    deadlineId: '2026-06-01',
    dueOn: '2026-05-31',
  },
};
