import { COMPARED_FIELDS, DIFFERENCE_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText } from './primitives.ts';
import { EmploymentType, Grade, ServiceStatus, Sex } from './terms.ts';

const IntegrationId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,30}$/, { error: 'id' })
  .meta({ description: 'Short name of the system', examples: ['siasn'] });

/** Kinds of data that an integration carries. */
export const INTEGRATED_DATA = [
  'identitas',
  'jabatan',
  'pangkat',
  'pendidikan',
  'kinerja',
  'kompetensi',
  'talenta',
] as const;

export const IntegrationBody = z
  .strictObject({
    id: IntegrationId,
    name: Line,
    owner: Line.meta({ description: 'Who runs it', examples: ['BKN'] }),
    direction: z.enum(['masuk', 'keluar', 'dua-arah']),
    data: z.array(z.enum(INTEGRATED_DATA)).min(1),
    everyDays: z.number().int().min(1).max(366).meta({ description: 'Days within which it is synchronised' }),
  })
  .meta({
    id: 'IntegrationInput',
    examples: [
      {
        id: 'siasn',
        name: 'SIASN',
        owner: 'BKN',
        direction: 'dua-arah',
        data: ['identitas', 'pangkat'],
        everyDays: 30,
      },
    ],
  });

/** A system beside ours: what is exchanged with it, and when that last took place. */
export const Integration = z
  .object({
    ...IntegrationBody.shape,
    lastSyncedOn: CalendarDate.nullable(),
    lastRecords: z.number().int().meta({ description: 'People in the last synchronisation' }),
    waiting: z
      .number()
      .int()
      .meta({ description: 'Differences that the last synchronisation left to decide' }),
  })
  .meta({ id: 'Integration' });

/** The latest that a system says of one person; what it does not say is not compared. */
export const SynchronisedRecord = z.strictObject({
  nip: NipText,
  name: Line.optional(),
  'employment-type': EmploymentType.optional(),
  'birth-date': CalendarDate.optional(),
  sex: Sex.optional(),
  status: ServiceStatus.optional(),
  'rank-grade': Grade.optional(),
  'rank-since': CalendarDate.optional(),
});

export const SynchronisationBody = z
  .strictObject({
    takenOn: CalendarDate.meta({ description: 'Day on which the system gave these data' }),
    records: z.array(SynchronisedRecord).min(1).max(500),
  })
  .meta({
    id: 'SynchronisationInput',
    examples: [{ takenOn: '2026-11-01', records: [{ nip: '197105101996031002', 'rank-grade': 'IV/b' }] }],
  });

export const SynchronisationResult = z
  .object({
    integrationId: IntegrationId,
    takenOn: CalendarDate,
    records: z.number().int(),
    unknown: z.array(NipText).meta({ description: 'People of whom we hold no record' }),
    found: z.number().int().meta({ description: 'Differences, those decided before included' }),
    waiting: z.number().int().meta({ description: 'Of these, to be decided' }),
    settled: z.number().int().meta({ description: 'Differences of before that are none any more' }),
  })
  .meta({ id: 'SynchronisationResult' });

/** Where a system says something else than we do about one field of one person. */
export const SyncDifference = z
  .object({
    id: z.string(),
    integrationId: IntegrationId,
    nip: NipText,
    field: z.enum(COMPARED_FIELDS),
    ours: z.string(),
    theirs: z.string(),
    foundOn: CalendarDate,
    status: z.enum(DIFFERENCE_STATUSES),
    reason: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedOn: CalendarDate.nullable(),
  })
  .meta({ id: 'SyncDifference' });

export const DifferenceRulingBody = z
  .strictObject({
    outcome: z.enum(['diterima', 'ditolak']),
    reason: Line,
  })
  .meta({ id: 'DifferenceRuling', examples: [{ outcome: 'diterima', reason: 'SK diperiksa' }] });

/** That somebody read what is held on a person. */
export const AccessEntry = z
  .object({
    at: z.iso.datetime(),
    sub: z.string(),
    role: z.string(),
    operation: z.string().meta({ description: 'What was read: id of the operation' }),
    correlationId: z.string(),
  })
  .meta({ id: 'AccessEntry' });

/** How good the data are, by what can be counted without reading every person. */
export const DataQuality = z
  .object({
    asOf: CalendarDate,
    integrations: z.object({
      registered: z.number().int(),
      late: z.array(IntegrationId).meta({ description: 'Not synchronised within their interval' }),
    }),
    differences: z.object({
      waiting: z.number().int(),
      oldestOn: CalendarDate.nullable().meta({ description: 'Since when the oldest waits' }),
    }),
    people: z.object({
      recorded: z.number().int(),
      placed: z.number().int().meta({ description: 'With enough data to stand in a box' }),
    }),
  })
  .meta({ id: 'DataQuality' });
