import { NOTICE_RECIPIENTS } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line } from './primitives.ts';

/** Kinds of personal data; of those from `kesehatan` on the law speaks as specific (UU 27/2022 Ps 4). */
const BREACHED_DATA = [
  'identitas',
  'kontak',
  'kepegawaian',
  'kinerja',
  'kompetensi',
  'talenta',
  'disiplin',
  'kesehatan',
  'biometrik',
  'genetika',
  'catatan-kejahatan',
  'anak',
  'keuangan-pribadi',
  'lainnya',
] as const;

const Words = z.string().trim().min(1).max(2000);
/** An instant with its offset: an hour without one is no instant. */
const Instant = z.iso.datetime({ offset: true, error: 'instant' });

export const DataBreachBody = z
  .strictObject({
    discoveredAt: Instant.meta({ description: 'When it was found; 3 × 24 hours run from here' }),
    what: Words.meta({ description: 'What happened, and how; name nobody' }),
    dataKinds: z.array(z.enum(BREACHED_DATA)).min(1).meta({ description: 'What data were concerned' }),
    persons: z.number().int().min(0).max(10_000_000).meta({ description: 'How many people they are about' }),
    measures: Words.meta({ description: 'What was done against it and to recover' }),
  })
  .meta({
    id: 'DataBreachInput',
    examples: [
      {
        discoveredAt: '2026-08-03T09:00:00+09:00',
        what: 'Berkas kepegawaian terbuka di jaringan tamu.',
        dataKinds: ['identitas', 'kepegawaian'],
        persons: 214,
        measures: 'Berkas dicabut dan sandi bersama diganti.',
      },
    ],
  });

export const BreachNoticeBody = z
  .strictObject({
    to: z.enum(NOTICE_RECIPIENTS).meta({ description: 'The persons concerned, or the authority' }),
    at: Instant.meta({ description: 'When the notice was given' }),
    how: Line.meta({ description: 'By which way; number of the letter', examples: ['Surat 555/81/2026'] }),
  })
  .meta({
    id: 'BreachNoticeInput',
    examples: [{ to: 'lembaga', at: '2026-08-04T10:30:00+09:00', how: 'Surat 555/81/2026' }],
  });

export const BreachClosingBody = z
  .strictObject({ conclusion: Words.meta({ description: 'What came of it, and what is different now' }) })
  .meta({
    id: 'BreachClosingInput',
    examples: [{ conclusion: 'Jaringan tamu dipisahkan; tidak ada data yang diunduh.' }],
  });

/** What is kept of a failure to protect personal data. Instants are in UTC. */
export const DataBreach = z
  .object({
    ...DataBreachBody.shape,
    id: z.string(),
    discoveredAt: z.iso.datetime(),
    noticeDueAt: z.iso.datetime().meta({ description: '72 hours after it was found' }),
    notices: z.array(
      z.object({
        ...BreachNoticeBody.shape,
        at: z.iso.datetime(),
        lateHours: z.number().int().meta({ description: 'Begun hours by which it came late; 0: in time' }),
      }),
    ),
    overdueNotedOn: CalendarDate.nullable().meta({ description: 'When a missing notice was raised' }),
    closing: z.object({ ...BreachClosingBody.shape, on: CalendarDate }).nullable(),
  })
  .meta({ id: 'DataBreach' });

/** A breach and how the duty to notify stands at the moment of reading. */
export const DataBreachAnswer = z
  .object({
    ...DataBreach.shape,
    missing: z.array(z.enum(NOTICE_RECIPIENTS)).meta({ description: 'Who has not been told' }),
    hoursLeft: z.number().int().nullable().meta({ description: 'Full hours left; null: both were told' }),
    overdue: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'DataBreachState' });
