import * as z from 'zod';
import { Deadline, DeadlineKind } from '../schemas/deadline.ts';
import { CalendarDate, NipText } from '../schemas/primitives.ts';
import { RECORD_READERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-deadlines', method: 'GET', status: 200 } as const;

export const listDeadlines = operation({
  ...common,
  id: 'listDeadlines',
  path: '/v1/deadlines',
  summary: { id: 'Yang jatuh tempo, menurut tanggal', en: 'What falls due, by date' },
  roles: ['hr-admin', 'talent-committee', 'auditor'],
  query: z.strictObject({
    kind: DeadlineKind,
    from: CalendarDate.optional().meta({
      description: 'First day; left out: from the oldest that still stands',
    }),
    to: CalendarDate.optional().meta({ description: 'Last day' }),
    ...Paging,
  }),
  answer: page(Deadline),
});

export const listDeadlinesOf = operation({
  ...common,
  id: 'listDeadlinesOf',
  path: '/v1/asn/{nip}/deadlines',
  summary: { id: 'Yang jatuh tempo bagi seorang ASN', en: 'What falls due for one civil servant' },
  roles: RECORD_READERS,
  ownRecordOnly: true,
  params: z.object({ nip: NipText }),
  answer: z.object({ items: z.array(Deadline) }),
  refusals: ['resource/not-found'],
});
