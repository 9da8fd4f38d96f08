import { DEADLINE_KINDS } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { Nip } from './fields.ts';

export const DEADLINE_EVENTS = {
  'deadline.reached.v1': z.object({
    nip: Nip,
    kind: z.enum(DEADLINE_KINDS).meta({ description: 'What falls due' }),
    deadlineId: z.string().meta({ description: 'Which one of this kind' }),
    dueOn: CalendarDate.meta({ description: 'The day by which, or from which, something has to happen' }),
  }),
} as const;
