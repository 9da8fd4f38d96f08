import { COMPARED_FIELDS, NOTICE_RECIPIENTS } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { Nip } from './fields.ts';

const integrationId = z.string().meta({ description: 'The system' });
const owner = z.literal('all').meta({ description: 'Systems are listed together' });
const difference = {
  integrationId,
  differenceId: z.string().meta({ description: 'The difference; what both say is read from the API' }),
  nip: Nip,
  field: z.enum(COMPARED_FIELDS).meta({ description: 'In what the systems differ' }),
};

const breach = {
  year: z.string().meta({ description: 'Year in which it was found' }),
  breachId: z.string().meta({ description: 'The breach; what happened is read from the API' }),
};

export const INFORMATION_EVENTS = {
  'integration.registered.v1': z.object({ owner, integrationId }),
  'synchronisation.recorded.v1': z.object({
    owner,
    integrationId,
    takenOn: CalendarDate.meta({ description: 'Day of the data' }),
    records: z.number().int().meta({ description: 'People compared' }),
    waiting: z.number().int().meta({ description: 'Differences to decide' }),
  }),
  'sync-difference.found.v1': z.object(difference),
  'sync-difference.settled.v1': z.object(difference),
  'sync-difference.decided.v1': z.object({
    ...difference,
    outcome: z.enum(['diterima', 'ditolak']).meta({ description: 'Whether the other value was taken over' }),
  }),
  'data-breach.recorded.v1': z.object({
    ...breach,
    noticeDueAt: z.iso.datetime().meta({ description: 'Until when persons and authority are to be told' }),
  }),
  'data-breach.noticed.v1': z.object({
    ...breach,
    to: z.enum(NOTICE_RECIPIENTS).meta({ description: 'Who was told' }),
    lateHours: z.number().int().meta({ description: 'Begun hours by which it came late; 0: in time' }),
  }),
  'data-breach.overdue.v1': z.object({
    ...breach,
    missing: z.array(z.enum(NOTICE_RECIPIENTS)).meta({ description: 'Who has not been told' }),
  }),
  'data-breach.closed.v1': z.object(breach),
} as const;
