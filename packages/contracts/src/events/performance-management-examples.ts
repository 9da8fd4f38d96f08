import type * as z from 'zod';
import type { PERFORMANCE_MANAGEMENT_EVENTS } from './performance-management-events.ts';

const plan = { nip: '197105101996031002', planId: '2026', revision: 1 };
const rater = '196803151993031004';

export const PERFORMANCE_MANAGEMENT_EXAMPLES: {
  readonly [T in keyof typeof PERFORMANCE_MANAGEMENT_EVENTS]: z.input<
    (typeof PERFORMANCE_MANAGEMENT_EVENTS)[T]
  >;
} = {
  'performance-plan.drawn-up.v1': { ...plan, rater },
  'performance-plan.changed.v1': plan,
  'performance-plan.submitted.v1': plan,
  'performance-plan.returned.v1': plan,
  'performance-plan.agreed.v1': { ...plan, rater },
  'performance-plan.revised.v1': { ...plan, revision: 2 },
  'performance-plan.rater-named.v1': { ...plan, rater },
  'performance-plan.evaluated.v1': { ...plan, dueOn: '2027-01-31' },
  'performance-progress.reported.v1': { nip: plan.nip, id: '2026-08-03' },
  'performance-feedback.given.v1': { nip: plan.nip, id: '2026-tw3' },
  'performance-tally.counted.v1': { unitId: 'dinas-pendidikan', year: 2026 },
};
