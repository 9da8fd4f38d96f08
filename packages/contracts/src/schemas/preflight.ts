import { FINDING_CODES, FINDING_OWNERS, PREFLIGHT_PURPOSES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, NipText, RuleSetSlug, UnitSlug } from './primitives.ts';

export const FindingCode = z.enum(FINDING_CODES);
export const PreflightPurpose = z.enum(PREFLIGHT_PURPOSES);
export const FindingSeverity = z.enum(['blocking', 'warning']);

const MOST_NAMES = 2000;

/** A finding as it is stored; what the API answers adds what it means in words. */
export const StoredFinding = z.object({
  code: FindingCode,
  severity: FindingSeverity,
  blocks: z.array(PreflightPurpose).meta({ description: 'What it keeps the person from' }),
  path: z.string().meta({ description: 'Field or record, e.g. `rank.decreeNumber`' }),
  expected: z.string(),
  actual: z.string(),
  owner: z.enum(FINDING_OWNERS).meta({ description: 'Who has to mend it' }),
  ownerUnit: UnitSlug.nullable().meta({ description: 'The unit that has to act; null for any other owner' }),
  dueOn: CalendarDate.meta({ description: 'By when; counted from the day of the pre-flight' }),
  legalBasis: z.string(),
});

export const Finding = z
  .object({
    ...StoredFinding.shape,
    message: z.string().meta({ description: 'What is wrong and what to do' }),
  })
  .meta({ id: 'PreflightFinding' });

export const PersonPreflight = z
  .object({
    nip: NipText,
    unitId: UnitSlug,
    asOf: CalendarDate,
    ruleSet: RuleSetSlug,
    freeFor: z.array(PreflightPurpose).meta({ description: 'What nothing keeps the person from' }),
    findings: z.array(Finding),
  })
  .meta({ id: 'PersonPreflight' });

export const PreflightEntry = z
  .object({ nip: NipText, name: z.string(), unitId: UnitSlug, findings: z.array(Finding) })
  .meta({ id: 'PreflightEntry' });

const readiness = {
  people: z.number().int(),
  ready: z.number().int().meta({ description: 'Without a blocking finding' }),
  share: z.number().nullable().meta({ description: 'Percent of the people that are ready; null for nobody' }),
  score: z
    .number()
    .nullable()
    .meta({ description: 'Mean of 100 points less those of each finding; null for nobody' }),
};

export const DataReadinessReport = z
  .object({
    unit: UnitSlug.nullable().meta({ description: 'null: the whole agency' }),
    asOf: CalendarDate,
    ruleSet: RuleSetSlug,
    total: z.object(readiness),
    units: z.array(
      z.object({ unitId: UnitSlug, name: z.string(), parentId: UnitSlug.nullable(), ...readiness }),
    ),
  })
  .meta({ id: 'DataReadinessReport', description: 'Each unit counts with everything below it' });

export const ProposedMove = z.strictObject({
  effectiveDate: CalendarDate.meta({ description: 'Planned first day in the new post' }),
});

export const PreflightExportBody = z
  .strictObject({
    purpose: PreflightPurpose,
    unit: UnitSlug.optional().meta({ description: 'Everybody of this unit with its sub-units' }),
    nips: z.array(NipText).min(1).max(MOST_NAMES).optional().meta({ description: 'Or these people' }),
    proposedMove: ProposedMove.nullable().default(null),
    includeBlocked: z
      .boolean()
      .default(false)
      .meta({ description: 'true: whoever is blocked goes into the batches, marked as held back' }),
  })
  .refine(({ unit, nips }) => unit === undefined || nips === undefined, {
    error: 'unit-or-nips',
    path: ['nips'],
  })
  .meta({ id: 'PreflightExportInput', examples: [{ purpose: 'simata', unit: 'dinas-pendidikan' }] });

export const PREFLIGHT_EXPORT_ID = /^pre-[0-9a-f-]{36}$/;

const counts = {
  people: z.number().int(),
  free: z.number().int(),
  heldBack: z.number().int(),
};

/** An export as it is stored and answered; its batches are read one by one. */
export const PreflightExport = z
  .object({
    id: z.string().regex(PREFLIGHT_EXPORT_ID),
    purpose: PreflightPurpose,
    unit: UnitSlug.nullable(),
    proposedMove: ProposedMove.nullable(),
    asOf: CalendarDate,
    ruleSet: RuleSetSlug,
    createdAt: z.string(),
    ...counts,
    batches: z.array(
      z.object({
        number: z.number().int(),
        ...counts,
        dueOn: CalendarDate.nullable().meta({ description: 'When the first finding of the batch is due' }),
      }),
    ),
    contentHash: z.string().meta({ description: 'SHA-256 of all batches' }),
  })
  .meta({ id: 'PreflightExport' });

const entry = {
  nip: NipText,
  name: z.string(),
  unitId: UnitSlug,
  state: z.enum(['free', 'held-back']),
  dueOn: CalendarDate.nullable(),
};

export const StoredPreflightBatch = z.object({
  number: z.number().int(),
  entries: z.array(z.object({ ...entry, blocking: z.array(StoredFinding) })),
});

export const PreflightBatch = z
  .object({
    exportId: z.string(),
    number: z.number().int(),
    entries: z.array(z.object({ ...entry, blocking: z.array(Finding) })),
  })
  .meta({ id: 'PreflightBatch' });
