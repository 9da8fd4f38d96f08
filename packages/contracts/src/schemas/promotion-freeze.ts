import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { CalendarDate, Line, PositionSlug } from './primitives.ts';

export const ElectionFreezeBody = z
  .strictObject({
    election: Line.meta({ description: 'Which election' }),
    candidatesFixedOn: CalendarDate.meta({ description: 'Penetapan pasangan calon' }),
    until: CalendarDate.meta({ description: 'Last day: the end of the term of office' }),
  })
  .refine(({ candidatesFixedOn, until }) => until >= candidatesFixedOn, {
    error: 'until-before-since',
    path: ['until'],
    when: whenSound({ candidatesFixedOn: CalendarDate, until: CalendarDate }),
  })
  .meta({
    id: 'ElectionFreezeInput',
    examples: [
      {
        election: 'Pemilihan wali kota 2024',
        candidatesFixedOn: '2024-09-22',
        until: '2025-02-20',
      },
    ],
  });

export const FreezeApprovalBody = z
  .strictObject({
    number: Line.meta({ description: 'Nomor surat persetujuan Menteri Dalam Negeri' }),
    date: CalendarDate,
    positionIds: z.array(PositionSlug).min(1).max(500).meta({ description: 'The posts that it names' }),
  })
  .meta({
    id: 'FreezeApprovalInput',
    examples: [
      { number: '100.2.2.6/5104/OTDA', date: '2024-07-01', positionIds: ['kepala-dinas-pendidikan'] },
    ],
  });

export const ElectionFreeze = z
  .object({
    id: z.string(),
    election: z.string(),
    candidatesFixedOn: CalendarDate,
    from: CalendarDate.meta({ description: 'Six months before the candidate pairs are fixed' }),
    until: CalendarDate,
    approvals: z.array(z.object(FreezeApprovalBody.shape)),
  })
  .meta({ id: 'ElectionFreeze' });
