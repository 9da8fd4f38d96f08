import { DIRECTIONS, RECOMMENDATIONS, TRANSFER_ENDS, TRANSFER_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText, PositionSlug } from './primitives.ts';
import { RequirementVerdict } from './succession.ts';

export const TransferStatus = z.enum(TRANSFER_STATUSES);
export const Recommendation = z.enum(RECOMMENDATIONS);
const Reason = z.string().trim().min(10).max(2000);
const effectiveDate = CalendarDate.meta({ description: 'TMT: first day in the new post' });

export const TransferBody = z.strictObject({ positionId: PositionSlug, effectiveDate, reason: Reason }).meta({
  id: 'TransferInput',
  examples: [
    {
      positionId: 'kabid-kebudayaan',
      effectiveDate: '2027-01-04',
      reason: 'Penyegaran setelah empat tahun dalam jabatan yang sama.',
    },
  ],
});

export const ConsiderationBody = z
  .strictObject({
    minutesNumber: Line.meta({ description: 'Nomor berita acara Tim Penilai Kinerja' }),
    meetingDate: CalendarDate,
    recommendation: Recommendation,
    notes: z.string().trim().max(2000).nullable().default(null),
  })
  .meta({
    id: 'TransferConsiderationInput',
    examples: [
      { minutesNumber: '800.1.3/12/BA-TPK/2026', meetingDate: '2026-11-10', recommendation: 'setuju' },
    ],
  });

export const TransferDecisionBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('ditetapkan'),
      decreeNumber: Line.meta({ description: 'Nomor SK mutasi' }),
      effectiveDate: effectiveDate.optional().meta({ description: 'TMT; the proposed one if left out' }),
      reason: Reason.optional().meta({
        description: 'Required where the Tim Penilai Kinerja advised against it',
      }),
      approvalNumber: Line.optional().meta({
        description: 'Number of the minister’s approval; required within an election freeze',
      }),
    }),
    z.strictObject({ outcome: z.literal('ditolak'), reason: Reason }),
  ])
  .meta({
    id: 'TransferDecisionInput',
    examples: [{ outcome: 'ditetapkan', decreeNumber: '821.2/90/2026', effectiveDate: '2027-01-04' }],
  });

export const Transfer = z
  .object({
    id: z.string(),
    nip: NipText,
    fromPositionId: PositionSlug.nullable(),
    positionId: PositionSlug,
    direction: z.enum(DIRECTIONS),
    status: TransferStatus,
    effectiveDate,
    reason: z.string(),
    conditions: z.array(RequirementVerdict).meta({ description: 'As verified when it was proposed' }),
    proposedOn: CalendarDate,
    proposedBy: z.string(),
    consideration: z
      .object({
        minutesNumber: z.string(),
        meetingDate: CalendarDate,
        recommendation: Recommendation,
        notes: z.string().nullable(),
        recordedBy: z.string(),
      })
      .nullable(),
    decision: z
      .object({
        on: CalendarDate,
        by: z.string(),
        decreeNumber: z.string().nullable(),
        reason: z.string().nullable(),
        approvalNumber: z.string().nullable(),
      })
      .nullable(),
    withdrawnBecause: z.string().nullable(),
    mootBecause: z.enum(TRANSFER_ENDS).nullable(),
  })
  .meta({ id: 'Transfer' });

export const TransferWindow = z
  .object({
    nip: NipText,
    positionId: PositionSlug.nullable(),
    postSince: CalendarDate.nullable(),
    earliest: CalendarDate.nullable().meta({ description: 'First day on which a mutasi is allowed' }),
    overdueFrom: CalendarDate.nullable().meta({ description: 'From this day on a mutasi is overdue' }),
    overdue: z.boolean(),
  })
  .meta({ id: 'TransferWindow' });
