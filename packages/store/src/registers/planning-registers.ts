import { schemas } from '@kotak9/contracts';
import type * as z from 'zod';
import { defineRegister } from '../register.ts';

export type StoredWorkload = z.infer<typeof schemas.WorkloadAnalysis>;
export type StoredProjection = z.infer<typeof schemas.Projection>;
export type StoredFormation = z.infer<typeof schemas.FormationProposal>;

/** Workload analyses (anjab/ABK), by unit; one for each jabatan. */
export const workloadRegister = defineRegister<StoredWorkload>({
  kind: 'workload-analysis',
  schema: schemas.WorkloadAnalysis,
  place: 'agency',
  ownerOf: ({ unitId }) => unitId,
});

/** Five-year projections as they were fixed, by their first year; their rows lie beside them. */
export const projectionRegister = defineRegister<StoredProjection>({
  kind: 'projection',
  schema: schemas.Projection,
  place: 'agency',
  ownerOf: ({ firstYear }) => String(firstYear),
});

/** Proposals for formasi, by the year in which they are to be filled. */
export const formationRegister = defineRegister<StoredFormation>({
  kind: 'formation-proposal',
  schema: schemas.FormationProposal,
  place: 'agency',
  ownerOf: ({ year }) => String(year),
});
