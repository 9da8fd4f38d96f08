import { ADMINISTRATION_FAULTS, highestGrade } from '@kotak9/rules';
import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { CalendarDate, Line } from './primitives.ts';
import { ProcurementId } from './procurement.ts';
import { EducationLevel, Sex } from './terms.ts';

const ApplicantEducation = z
  .strictObject({
    level: EducationLevel,
    major: Line,
    grade: z.number().min(0).max(100).meta({ description: 'IPK (0–4), or mean grade of a school (0–100)' }),
  })
  .refine(({ level, grade }) => grade <= highestGrade(level), {
    error: 'out-of-range',
    path: ['grade'],
    when: whenSound({ level: EducationLevel, grade: z.number() }),
  });

export const ApplicantBody = z
  .strictObject({
    id: ProcurementId.meta({ description: 'Participant number, as SSCASN gives it' }),
    identityNumber: z
      .string()
      .regex(/^\d{16}$/, { error: 'identity-number' })
      .meta({ description: 'NIK, 16 digits; never in an event' }),
    name: Line,
    birthDate: CalendarDate,
    sex: Sex,
    appliedOn: CalendarDate,
    education: ApplicantEducation,
  })
  .meta({
    id: 'ApplicantInput',
    examples: [
      {
        id: 'p-0001',
        identityNumber: '9171010101990001',
        name: 'Agustina Rumbiak',
        birthDate: '1999-08-17',
        sex: 'wanita',
        appliedOn: '2026-08-10',
        education: { level: 's1', major: 'PGSD', grade: 3.4 },
      },
    ],
  });

const score = z.number();
export const SkdScores = z.strictObject({ twk: score, tiu: score, tkp: score });
export const CompetenceScores = z.strictObject({
  teknis: score,
  'manajerial-sosiokultural': score,
  wawancara: score,
});
export const SkbScores = z.record(z.string().max(40), score);

export const Applicant = z
  .object({
    ...ApplicantBody.shape,
    formation: z.string().meta({ description: 'Year and formation' }),
    administration: z
      .array(z.enum(ADMINISTRATION_FAULTS))
      .meta({ description: 'Why the requirements are not met; empty: memenuhi syarat' }),
    skd: SkdScores.nullable(),
    skb: SkbScores.nullable(),
    competence: CompetenceScores.nullable(),
  })
  .meta({ id: 'Applicant' });

const row = { applicantId: ProcurementId };
const rows = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(40);
export const ResultsBody = z
  .discriminatedUnion('stage', [
    z.strictObject({
      stage: z.literal('skd'),
      rows: rows(z.strictObject({ ...row, scores: SkdScores })),
    }),
    z.strictObject({
      stage: z.literal('skb'),
      rows: rows(z.strictObject({ ...row, scores: SkbScores })),
    }),
    z.strictObject({
      stage: z.literal('seleksi-kompetensi'),
      rows: rows(z.strictObject({ ...row, scores: CompetenceScores })),
    }),
  ])
  .meta({
    id: 'SelectionResults',
    description: 'Results of one stage, at most 40 at a time: all are recorded, or none',
    examples: [{ stage: 'skd', rows: [{ applicantId: 'p-0001', scores: { twk: 90, tiu: 120, tkp: 175 } }] }],
  });
export const ResultsAnswer = z
  .object({ stage: z.string(), recorded: z.number().int(), passed: z.number().int() })
  .meta({ id: 'SelectionResultsRecorded' });

export const SelectionObjectionBody = z
  .strictObject({
    applicantId: ProcurementId,
    filedOn: CalendarDate.meta({ description: 'Day on which SSCASN received it' }),
    statement: z.string().trim().min(1).max(4000),
  })
  .meta({
    id: 'SelectionObjectionInput',
    examples: [{ applicantId: 'p-0002', filedOn: '2026-10-03', statement: 'Nilai wawancara tertukar.' }],
  });
export const SelectionRulingBody = z
  .strictObject({
    outcome: z.enum(['diterima', 'ditolak']),
    reason: z.string().trim().min(1).max(4000),
  })
  .meta({
    id: 'SelectionRuling',
    examples: [{ outcome: 'diterima', reason: 'Lembar nilai memang tertukar.' }],
  });
export const SelectionObjection = z
  .object({
    id: ProcurementId,
    ...SelectionObjectionBody.shape,
    formation: z.string(),
    filedBy: z.string(),
    dueOn: CalendarDate.meta({ description: 'Last day to rule' }),
    ruling: z
      .object({ ...SelectionRulingBody.shape, on: CalendarDate, by: z.string(), late: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'SelectionObjection' });
