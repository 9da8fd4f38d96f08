import { PROCUREMENT_STAGES, SELECTION_OUTCOMES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { EmploymentType } from '../schemas/terms.ts';
import { personal } from './catalogue-personal.ts';
import { Nip, Position, Unit } from './fields.ts';

const Year = z.string().meta({ description: 'Year of the round' });
const formation = {
  year: Year,
  formationId: z.string().meta({ description: 'The formation, within its year' }),
};
const Applicant = z.string().meta({
  ...personal('participant-number'),
  description: 'Participant number: who it is is read from the API',
});
const Type = EmploymentType.meta({ description: 'PNS or PPPK' });
const contract = {
  nip: Nip,
  contractId: z.string().meta({ description: 'The contract, among those of the person' }),
};
const Until = CalendarDate.meta({ description: 'Last day of the contract' });

/** Of applicants events carry the participant number alone: no name, no identity number, no score. */
export const PROCUREMENT_EVENTS = {
  'procurement-round.planned.v1': z.object({ year: Year, employmentType: Type }),
  'procurement-round.rescheduled.v1': z.object({ year: Year, employmentType: Type }),
  'formation.planned.v1': z.object({
    ...formation,
    unitId: Unit,
    posts: z.number().int().meta({ description: 'How many there are to appoint' }),
  }),
  'formation.announced.v1': z.object({
    ...formation,
    announcedOn: CalendarDate.meta({ description: 'Day of the announcement' }),
  }),
  'applicant.recorded.v1': z.object({
    ...formation,
    applicantId: Applicant,
    admitted: z.boolean().meta({ description: 'Whether the requirements are met (seleksi administrasi)' }),
  }),
  'applicant-result.recorded.v1': z.object({
    ...formation,
    applicantId: Applicant,
    stage: z
      .enum([...PROCUREMENT_STAGES.pns, ...PROCUREMENT_STAGES.pppk])
      .meta({ description: 'Which test' }),
  }),
  'selection-results.imported.v1': z.object({
    ...formation,
    recorded: z.number().int().meta({ description: 'How many results' }),
  }),
  'skb-list.fixed.v1': z.object({
    ...formation,
    called: z.number().int().meta({ description: 'How many go to SKB' }),
  }),
  'selection.announced.v1': z.object({
    ...formation,
    ranked: z.number().int().meta({ description: 'How many are ranked' }),
    objectionUntil: CalendarDate.meta({ description: 'Last day to object (sanggah)' }),
  }),
  'selection-objection.filed.v1': z.object({
    ...formation,
    objectionId: z.string().meta({ description: 'The objection' }),
    applicantId: Applicant,
    dueOn: CalendarDate.meta({ description: 'Last day to rule' }),
  }),
  'selection-objection.ruled.v1': z.object({
    ...formation,
    objectionId: z.string().meta({ description: 'The objection' }),
    applicantId: Applicant,
    outcome: z.enum(['diterima', 'ditolak']).meta({ description: 'The ruling' }),
  }),
  'final-list.fixed.v1': z.object({
    ...formation,
    passed: z.number().int().meta({ description: 'How many are to be appointed' }),
  }),
  'selection-place.passed-on.v1': z.object({
    ...formation,
    applicantId: Applicant.meta({ description: 'Who gave up the place' }),
    outcome: z.enum(SELECTION_OUTCOMES).meta({ description: 'What became of that one' }),
    replacedBy: z
      .string()
      .nullable()
      .meta({ ...personal('participant-number'), description: 'Who gets it; null: nobody is next in line' }),
  }),
  'formation-post.filled.v1': z.object({
    ...formation,
    applicantId: Applicant,
    remaining: z.number().int().meta({ description: 'Posts still to be filled' }),
  }),
  'appointee.recorded.v1': z.object({
    ...formation,
    nip: Nip,
    positionId: Position,
    employmentType: Type,
    asPlanned: z.boolean().meta({ description: 'Whether the post is one of the formation' }),
  }),
  'appointee.oriented.v1': z.object({
    year: Year,
    nip: Nip,
    kind: z.enum(['latsar', 'orientasi-pppk']).meta({ description: 'Which course' }),
  }),
  'inbound-transfer.recorded.v1': z.object({
    year: Year.meta({ description: 'Year of the TMT' }),
    nip: Nip,
    tmt: CalendarDate.meta({ description: 'First day in this agency' }),
  }),
  'contract.signed.v1': z.object({
    ...contract,
    from: CalendarDate.meta({ description: 'First day' }),
    until: Until,
  }),
  'contract.evaluated.v1': z.object({
    ...contract,
    on: CalendarDate.meta({ description: 'Day of the evaluation; what it found is read from the API' }),
  }),
  'contract.extended.v1': z.object({ ...contract, until: Until }),
  'contract.ended.v1': z.object({
    ...contract,
    on: CalendarDate.meta({ description: 'Last day of work' }),
    // why is nobody's business on a bus where it is a fault or a death; that it was over in time is
    regular: z.boolean().meta({ description: 'Whether it ended with its term' }),
  }),
} as const;
