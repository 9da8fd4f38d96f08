import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  LEGAL_AID_STATUSES,
  SERVICE_OUTCOMES,
  SERVICE_STATES,
  WEALTH_REPORT_KINDS,
} from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText, Year } from './primitives.ts';

const version = z.number().int();

const stepOf = <const Status extends string>(statuses: readonly [Status, ...Status[]]) =>
  z.object({ status: z.enum(statuses), on: CalendarDate, letterNumber: z.string().nullable() });

const stepBody = <const Status extends string>(statuses: readonly [Status, ...Status[]]) =>
  z.strictObject({
    status: z.enum(statuses),
    on: CalendarDate.meta({ description: 'Day on which it came to that' }),
    letterNumber: Line.nullable().default(null),
  });

export const ProtectionClaimBody = z
  .strictObject({
    kind: z.enum(CLAIM_KINDS),
    eventOn: CalendarDate.meta({
      description: 'Day of the accident or of the death; what happened is not held',
    }),
    letterNumber: Line.nullable().default(null),
  })
  .meta({ id: 'ProtectionClaimInput', examples: [{ kind: 'jkk', eventOn: '2026-10-12' }] });

export const ProtectionClaimData = z.object({
  id: z.string(),
  nip: NipText,
  kind: z.enum(CLAIM_KINDS),
  eventOn: CalendarDate,
  status: z.enum(CLAIM_STATUSES),
  steps: z.array(stepOf(CLAIM_STATUSES)),
});
export const ProtectionClaim = z
  .object({ ...ProtectionClaimData.shape, version })
  .meta({ id: 'ProtectionClaim' });
export const ClaimStepBody = stepBody(['lengkap', 'dikirim', 'dibayar', 'ditolak']).meta({
  id: 'ProtectionClaimStepInput',
  examples: [{ status: 'dikirim', on: '2026-11-02', letterNumber: '843/19/2026' }],
});

export const LegalAidBody = z
  .strictObject({
    dutyRelated: z.literal(true).meta({ description: 'Legal aid is for matters of duty alone' }),
    letterNumber: Line.meta({ description: 'Number of the application; the matter itself is not held' }),
  })
  .meta({ id: 'LegalAidInput', examples: [{ dutyRelated: true, letterNumber: '180/31/2026' }] });

export const LegalAidData = z.object({
  id: z.string(),
  nip: NipText,
  status: z.enum(LEGAL_AID_STATUSES),
  steps: z.array(stepOf(LEGAL_AID_STATUSES)),
});
export const LegalAid = z.object({ ...LegalAidData.shape, version }).meta({ id: 'LegalAid' });
export const LegalAidStepBody = stepBody(['diterima', 'selesai', 'ditolak']).meta({
  id: 'LegalAidStepInput',
  examples: [{ status: 'diterima', on: '2026-11-05', letterNumber: '180/40/2026' }],
});

export const WealthReportBody = z
  .strictObject({
    year: Year.meta({ description: 'The year reported on' }),
    submittedOn: CalendarDate,
    receiptNumber: Line.meta({ description: 'Tanda terima. What is owned is not told here' }),
  })
  .meta({
    id: 'WealthReportInput',
    examples: [{ year: 2025, submittedOn: '2026-03-12', receiptNumber: 'LHKPN-2025-00417' }],
  });
export const WealthReportData = z.object({
  id: z.string(),
  nip: NipText,
  year: z.number().int(),
  kind: z.enum(WEALTH_REPORT_KINDS),
  submittedOn: CalendarDate,
  receiptNumber: z.string(),
});

export const ServiceRequestBody = z
  .strictObject({
    kind: Line.meta({ description: 'One of the kinds of the policy in force' }),
    note: Line.nullable().default(null),
  })
  .meta({ id: 'ServiceRequestInput', examples: [{ kind: 'surat-keterangan' }] });

export const ServiceRequestData = z.object({
  id: z.string(),
  nip: NipText,
  kind: z.string(),
  note: z.string().nullable(),
  openedOn: CalendarDate,
  promisedOn: CalendarDate.meta({ description: 'Last day of the service level' }),
  answeredOn: CalendarDate.nullable(),
  outcome: z.enum(SERVICE_OUTCOMES).nullable(),
  documentNumber: z.string().nullable(),
});
export const ServiceRequest = z
  .object({ ...ServiceRequestData.shape, state: z.enum(SERVICE_STATES), version })
  .meta({ id: 'ServiceRequest' });
export const ServiceAnswerBody = z
  .strictObject({ outcome: z.enum(SERVICE_OUTCOMES), documentNumber: Line.nullable().default(null) })
  .meta({ id: 'ServiceAnswerInput', examples: [{ outcome: 'selesai', documentNumber: '800/512/2026' }] });
