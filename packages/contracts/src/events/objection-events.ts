import { OBJECTION_CLAIMS, OBJECTION_ENDINGS, OBJECTION_OUTCOMES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { Nip } from './fields.ts';

const objection = {
  objectionId: z.string().meta({ description: 'The objection; what it is about is read from the API' }),
  nip: Nip.meta({ description: 'Who objects' }),
};
const Instance = z.string().meta({ description: 'Code of the instance' });

/** Which input is contested is not said: that there is a sanction at all is nobody's business on a bus. */
export const OBJECTION_EVENTS = {
  'objection.filed.v1': z.object({
    ...objection,
    claim: z.enum(OBJECTION_CLAIMS).meta({ description: 'What is claimed' }),
    instance: Instance,
    dueOn: CalendarDate.meta({ description: 'Last day to answer' }),
  }),
  'objection.answered.v1': z.object({
    ...objection,
    instance: Instance,
    outcome: z.enum(OBJECTION_OUTCOMES).meta({ description: 'The answer' }),
    corrected: z.boolean().meta({ description: 'Whether an input was corrected by it' }),
    final: z.boolean().meta({ description: 'Whether it ended the objection' }),
  }),
  'objection.escalated.v1': z.object({
    ...objection,
    instance: Instance.meta({ description: 'Code of the instance that it is before now' }),
    by: z.enum(['person', 'clock']).meta({ description: 'Taken there, or passed on for want of an answer' }),
    dueOn: CalendarDate.meta({ description: 'Last day to answer' }),
  }),
  'objection.overdue.v1': z.object({
    ...objection,
    instance: Instance.meta({ description: 'Code of the last instance, which has not answered' }),
    dueOn: CalendarDate.meta({ description: 'The last day to answer that was missed' }),
  }),
  'objection.withdrawn.v1': z.object({
    ...objection,
    ending: z.enum(OBJECTION_ENDINGS).meta({
      description: '`dicabut`, or the answer just given, which the person accepts by it',
    }),
  }),
  'objection.closed.v1': z.object({
    ...objection,
    ending: z.enum(OBJECTION_ENDINGS).meta({ description: 'The answer that was not taken further' }),
  }),
  // which one is not said, as with a sanction that is recorded
  'input.removed.v1': z.object({ nip: Nip }),
  'objection-attempt.refused.v1': z.object({
    ...objection,
    code: z.string().meta({ description: 'Code of the refusal, as the API answered it' }),
  }),
} as const;
