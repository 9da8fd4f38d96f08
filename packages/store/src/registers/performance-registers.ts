import { schemas } from '@kotak9/contracts';
import type { Nip } from '@kotak9/rules';
import type * as z from 'zod';
import { defineRegister } from '../register.ts';

export type PerformancePlanData = z.output<typeof schemas.PerformancePlanData>;

/** By it a rater finds the SKP still to be rated, by their last day. */
export const raterDueKind = (rater: Nip): string => `penilai-${rater}`;

export const performancePlanRegister = defineRegister({
  kind: 'performance-plan',
  schema: schemas.PerformancePlanData,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ status, rater, to }) =>
    status === 'dinilai' ? null : { dueKind: raterDueKind(rater), dueOn: to },
});

export const performanceProgressRegister = defineRegister({
  kind: 'performance-progress',
  schema: schemas.PerformanceProgress,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
});

export const performanceFeedbackRegister = defineRegister({
  kind: 'performance-feedback',
  schema: schemas.PerformanceFeedback,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
});

/** One entry for each unit and year: what is counted need not be read person by person. */
export const performanceTallyRegister = defineRegister({
  kind: 'performance-tally',
  schema: schemas.PerformanceTally.extend({ id: schemas.UnitSlug }),
  place: 'agency',
  ownerOf: ({ year }) => String(year),
});
