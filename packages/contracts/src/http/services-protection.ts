import { CLAIM_STATUSES, SERVICE_STATES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, NipText } from '../schemas/primitives.ts';
import {
  ClaimStepBody,
  LegalAid,
  LegalAidStepBody,
  ProtectionClaim,
  ServiceAnswerBody,
  ServiceRequest,
  ServiceRequestData,
} from '../schemas/services-protection.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-services' } as const;
const EntryParams = z.object({ nip: NipText, id: z.string().min(1).max(160) });
const OVERSEERS = ['hr-admin', 'auditor'] as const;

export const advanceProtectionClaim = operation({
  ...common,
  id: 'advanceProtectionClaim',
  method: 'POST',
  path: '/v1/asn/{nip}/protection-claims/{id}/steps',
  summary: { id: 'Mencatat langkah klaim', en: 'Record a step of a claim' },
  roles: RECORD_WRITERS,
  params: EntryParams,
  body: ClaimStepBody,
  status: 200,
  answer: ProtectionClaim,
  refusals: ['resource/not-found', 'protection/not-next', 'protection/too-early'],
});

export const listProtectionClaims = operation({
  ...common,
  id: 'listProtectionClaims',
  method: 'GET',
  path: '/v1/protection-claims',
  summary: { id: 'Klaim menurut langkah terakhir', en: 'Claims by their last step' },
  roles: OVERSEERS,
  query: z.strictObject({ status: z.enum(CLAIM_STATUSES).optional(), ...Paging }),
  status: 200,
  answer: page(ProtectionClaim),
});

export const advanceLegalAid = operation({
  ...common,
  id: 'advanceLegalAid',
  method: 'POST',
  path: '/v1/asn/{nip}/legal-aid/{id}/steps',
  summary: { id: 'Mencatat langkah bantuan hukum', en: 'Record a step of legal aid' },
  roles: RECORD_WRITERS,
  params: EntryParams,
  body: LegalAidStepBody,
  status: 200,
  answer: LegalAid,
  refusals: ['resource/not-found', 'protection/not-next', 'protection/too-early'],
});

export const answerServiceRequest = operation({
  ...common,
  id: 'answerServiceRequest',
  method: 'POST',
  path: '/v1/asn/{nip}/service-requests/{id}/answer',
  summary: { id: 'Menjawab permintaan layanan', en: 'Answer a service request' },
  roles: RECORD_WRITERS,
  params: EntryParams,
  body: ServiceAnswerBody,
  status: 200,
  answer: ServiceRequestData.extend({ version: z.number().int() }),
  refusals: ['resource/not-found', 'service-request/answered-before'],
});

export const listServiceRequests = operation({
  ...common,
  id: 'listServiceRequests',
  method: 'GET',
  path: '/v1/service-requests',
  summary: {
    id: 'Permintaan layanan menurut tenggat atau hari dijawab',
    en: 'Service requests by the day promised, or answered',
  },
  roles: OVERSEERS,
  query: z.strictObject({
    state: z.enum(SERVICE_STATES).optional(),
    from: CalendarDate.optional(),
    to: CalendarDate.optional(),
    ...Paging,
  }),
  status: 200,
  answer: page(ServiceRequest),
});
