import type * as z from 'zod';
import type { PAY_EVENTS } from './pay-events.ts';

export const PAY_EXAMPLES: { readonly [T in keyof typeof PAY_EVENTS]: z.input<(typeof PAY_EVENTS)[T]> } = {
  'pay-decree.recorded.v1': { nip: '197105101996031002', id: 'kgb-2026-03-01' },
  'tpp-class.set.v1': { year: 2026, id: 'kelas-11' },
  'tpp-scheme.set.v1': { year: 2026, id: '2026-01-01' },
};
