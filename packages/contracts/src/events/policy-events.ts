import * as z from 'zod';
import { CalendarDate, RuleSetSlug, UnitSlug } from '../schemas/primitives.ts';

const policy = {
  policyId: RuleSetSlug.meta({ description: 'The policy (rule set)' }),
  contentHash: z
    .string()
    .meta({ description: 'SHA-256 of the canonical JSON of the rule set: equal hashes, equal policies' }),
};
const run = { runId: z.string().meta({ description: 'The run over the whole agency' }) };
const People = z.number().int().meta({ description: 'How many people were gone through' });
const finished = {
  ...run,
  policyId: policy.policyId,
  units: z.number().int().meta({ description: 'How many units were gone through' }),
  people: People,
};
const unitTask = {
  taskId: z.string().meta({ description: 'The task: `<run>/<unit>`' }),
  ...run,
  unitId: UnitSlug.meta({ description: 'The unit (OPD)' }),
};

export const POLICY_EVENTS = {
  'policy.drafted.v1': z.object({
    ...policy,
    basedOn: RuleSetSlug.nullable().meta({ description: 'What it was made from; null: written whole' }),
  }),
  'policy.validated.v1': z.object(policy),
  'policy.activated.v1': z.object({
    ...policy,
    from: CalendarDate.meta({ description: 'First day on which it places people' }),
    minutesNumber: z.string().meta({ description: 'Number of the minutes (berita acara) that adopt it' }),
    activationHash: z.string().meta({
      description: 'SHA-256 over content hash, date, minutes, signatories, drafter and activator',
    }),
    supersedes: RuleSetSlug.nullable().meta({
      description: 'The policy that holds until then; null: the national one',
    }),
    recalculationId: z.string().meta({ description: 'The recalculation that starts on its first day' }),
  }),
  'policy.refused.v1': z.object({
    policyId: policy.policyId,
    code: z.string().meta({ description: 'Code of the refusal, as the API answered it' }),
  }),
  'recalculation.started.v1': z.object({
    ...run,
    ...policy,
    day: CalendarDate.meta({ description: 'First day of the policy' }),
  }),
  'recalculation.finished.v1': z.object(finished),
  'replay.started.v1': z.object({
    ...run,
    ...policy,
    day: CalendarDate.meta({ description: 'Day for which both policies are computed' }),
    againstId: RuleSetSlug.meta({ description: 'The policy that it is compared with' }),
    againstHash: z.string().meta({ description: 'SHA-256 of the rule set that it is compared with' }),
  }),
  'replay.finished.v1': z.object(finished),
  'run-unit.queued.v1': z.object({
    ...unitTask,
    done: z.number().int().meta({ description: 'How many of its people are done already' }),
  }),
  'run-unit.finished.v1': z.object({ ...unitTask, people: People }),
} as const;
