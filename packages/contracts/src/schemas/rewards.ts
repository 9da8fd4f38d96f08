import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText } from './primitives.ts';

const MedalYears = z
  .literal(rules.MEDAL_YEARS)
  .meta({ description: 'Years of service that it is given for' });

export const AwardProposalBody = z
  .strictObject({ years: MedalYears })
  .meta({ id: 'AwardProposalInput', examples: [{ years: 20 }] });

export const AwardProposal = z
  .object({
    id: z.string(),
    nip: NipText,
    years: MedalYears,
    proposedOn: CalendarDate,
    status: z.enum(rules.PROPOSAL_STATUSES),
    decidedOn: CalendarDate.nullable(),
    decreeNumber: z.string().nullable(),
  })
  .meta({ id: 'AwardProposal' });

export const AwardConferralBody = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('dianugerahkan'),
      date: CalendarDate.meta({ description: 'Day of the conferral' }),
      decreeNumber: Line.meta({ description: 'Number of the Keppres' }),
    }),
    z.strictObject({ outcome: z.literal('ditolak'), date: CalendarDate }),
  ])
  .meta({
    id: 'AwardConferralInput',
    examples: [{ outcome: 'dianugerahkan', date: '2026-08-17', decreeNumber: 'Keppres 71/TK/2026' }],
  });

export const MedalOutlook = z
  .object({
    nip: NipText,
    asOf: CalendarDate,
    since: CalendarDate.nullable().meta({ description: 'Since when service counts without a break' }),
    bar: z.enum(['bukan-pns', 'hukuman', 'cltn', 'tidak-aktif']).nullable(),
    medals: z.array(
      z.object({ years: MedalYears, reachedOn: CalendarDate, state: z.enum(rules.MEDAL_STATES) }),
    ),
  })
  .meta({ id: 'MedalOutlook' });
