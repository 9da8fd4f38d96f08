import { DECREE_STATES, RETIREMENT_STEPS, WEALTH_REPORT_KINDS } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { Nip, TmtPensiun } from './fields.ts';

/** Which kind of leave it is, is not said: an illness or a birth is nobody's business on a bus. */
const leave = {
  nip: Nip,
  leaveId: z.string().meta({ description: 'The leave; of what kind is read from the API' }),
};
/** Whether it is an accident or a death, and what became of it, is not said. */
const claim = {
  nip: Nip,
  claimId: z.string().meta({ description: 'The claim; what it is about is read from the API' }),
};
const aid = {
  nip: Nip,
  legalAidId: z.string().meta({ description: 'The request; the matter itself is not held' }),
};
const retirement = { nip: Nip, tmtPensiun: TmtPensiun };
const retirementStep = {
  ...retirement,
  stepId: z.string().meta({ description: 'Case and step: `<TMT pensiun>-<step>`' }),
};
const retirementCase = { ...retirement, year: z.number().int().meta({ description: 'Year of TMT pensiun' }) };
const Step = z.enum(RETIREMENT_STEPS);
const Decree = z
  .enum(DECREE_STATES)
  .meta({ description: 'Whether the pension decree came before TMT pensiun' });
const request = { nip: Nip, requestId: z.string().meta({ description: 'The service request' }) };

export const SERVICES_EVENTS = {
  'leave.requested.v1': z.object(leave),
  'leave.decided.v1': z.object({
    ...leave,
    granted: z.boolean().meta({ description: 'Whether it was granted' }),
  }),
  'leave.cancelled.v1': z.object(leave),
  'leave.shortened.v1': z.object(leave),
  'leave.started.v1': z.object(leave),
  'leave.ended.v1': z.object(leave),
  'leave-credit.recorded.v1': z.object({
    nip: Nip,
    creditId: z.string().meta({ description: 'Which right' }),
    year: z.number().int().meta({ description: 'The year whose right it concerns' }),
  }),
  'holiday-calendar.set.v1': z.object({
    listId: z.literal('all').meta({ description: 'All years lie together' }),
    year: z.number().int().meta({ description: 'The year of the holidays' }),
    days: z.number().int().meta({ description: 'How many days it names' }),
  }),
  'protection-claim.filed.v1': z.object(claim),
  'protection-claim.advanced.v1': z.object(claim),
  'legal-aid.requested.v1': z.object(aid),
  'legal-aid.advanced.v1': z.object(aid),
  'wealth-report.recorded.v1': z.object({
    nip: Nip,
    year: z.number().int().meta({ description: 'The year reported on' }),
    kind: z.enum(WEALTH_REPORT_KINDS).meta({ description: 'LHKPN or LHKASN' }),
  }),
  'retirement-step.recorded.v1': z.object({
    ...retirementStep,
    step: Step.meta({ description: 'The step that was done' }),
    late: z
      .boolean()
      .meta({ description: 'Whether it was done after its day; a decree: not before TMT pensiun' }),
  }),
  'mpp.started.v1': z.object(retirementStep),
  'mpp.lapsed.v1': z.object(retirementStep),
  'retirement-case.overdue.v1': z.object({
    ...retirementCase,
    step: Step.meta({ description: 'The step that was not done by its day' }),
  }),
  'retirement-case.closed.v1': z.object({ ...retirementCase, decree: Decree }),
  'retirement-case.amended.v1': z.object({ ...retirementCase, decree: Decree }),
  'service-request.opened.v1': z.object({
    ...request,
    promisedOn: CalendarDate.meta({ description: 'By when an answer is promised' }),
  }),
  'service-request.answered.v1': z.object({
    ...request,
    onTime: z.boolean().meta({ description: 'Whether it was answered by the day promised' }),
  }),
} as const;
