import * as z from 'zod';
import { DevelopmentPlanAnswer, DevelopmentPlanBody, OutcomeBody } from '../schemas/development-plan.ts';
import { NipText } from '../schemas/primitives.ts';
import { RECORD_READERS, RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';

const common = {
  function: 'api-talent-pool',
  params: z.object({ nip: NipText }),
  answer: DevelopmentPlanAnswer,
} as const;

export const getDevelopmentPlan = operation({
  ...common,
  id: 'getDevelopmentPlan',
  method: 'GET',
  path: '/v1/asn/{nip}/development-plan',
  summary: { id: 'Rencana pengembangan individu', en: 'Individual development plan' },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  status: 200,
  refusals: ['resource/not-found'],
});

export const setDevelopmentPlan = operation({
  ...common,
  id: 'setDevelopmentPlan',
  method: 'PUT',
  path: '/v1/asn/{nip}/development-plan',
  summary: { id: 'Menetapkan rencana pengembangan', en: 'Set the development plan' },
  roles: RECORD_WRITERS,
  body: DevelopmentPlanBody,
  status: 200,
  refusals: ['resource/not-found', 'development/item-dropped'],
});

export const recordDevelopmentOutcome = operation({
  ...common,
  id: 'recordDevelopmentOutcome',
  method: 'POST',
  path: '/v1/asn/{nip}/development-plan/outcomes',
  summary: { id: 'Mencatat hasil pengembangan', en: 'Record an outcome of development' },
  roles: RECORD_WRITERS,
  body: OutcomeBody,
  status: 201,
  refusals: ['resource/not-found', 'development/item-closed'],
});
