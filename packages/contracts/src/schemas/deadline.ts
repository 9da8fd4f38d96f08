import { DEADLINE_KINDS } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, NipText } from './primitives.ts';

export const DeadlineKind = z.enum(DEADLINE_KINDS);

/** Something about a person that falls due. */
export const Deadline = z
  .object({
    nip: NipText,
    kind: DeadlineKind,
    id: z.string().meta({ description: 'Which one of this kind' }),
    dueOn: CalendarDate,
    noticedOn: CalendarDate.nullable().meta({
      description: 'When notice was given; null while it is far off',
    }),
  })
  .meta({ id: 'Deadline' });
