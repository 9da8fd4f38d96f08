import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText } from './primitives.ts';

const SanctionKind = z.enum(rules.SANCTION_KINDS);
const Authority = z.enum(rules.AUTHORITIES);
const Stage = z.enum(rules.CASE_STAGES);

const Absence = z
  .strictObject({
    total: z.number().int().min(0).max(366).meta({ description: 'Working days absent in the calendar year' }),
    consecutive: z.number().int().min(0).max(366),
  })
  .refine(({ total, consecutive }) => consecutive <= total, {
    error: 'consecutive-above-total',
    path: ['consecutive'],
  });

export const DisciplineCaseBody = z
  .strictObject({
    reportedOn: CalendarDate,
    article: z
      .string()
      .regex(/^ps-\d{1,2}(-[a-z0-9]{1,3}){0,3}$/, { error: 'article' })
      .meta({ description: 'Code of the article broken; what happened stays in the paper file' }),
    absence: Absence.nullable().default(null),
  })
  .meta({
    id: 'DisciplineCaseInput',
    examples: [{ reportedOn: '2026-09-01', article: 'ps-4-f', absence: { total: 12, consecutive: 4 } }],
  });

const Summons = z.strictObject({ sentOn: CalendarDate, examinationOn: CalendarDate });
export const SummonsBody = Summons.meta({
  id: 'SummonsInput',
  examples: [{ sentOn: '2026-09-02', examinationOn: '2026-09-14' }],
});

export const ExaminationBody = z
  .strictObject({ on: CalendarDate })
  .meta({ id: 'ExaminationInput', examples: [{ on: '2026-09-14' }] });

export const CaseDecisionBody = z
  .strictObject({
    number: Line,
    date: CalendarDate,
    receivedOn: CalendarDate.meta({ description: 'Day on which the person received it' }),
    authority: Authority.meta({ description: 'Who gave it' }),
    sanction: SanctionKind,
  })
  .meta({
    id: 'CaseDecisionInput',
    examples: [
      {
        number: '862/17/2026',
        date: '2026-09-21',
        receivedOn: '2026-09-22',
        authority: 'jpt-pratama',
        sanction: 'potongan-tukin-6-bulan',
      },
    ],
  });

export const AppealBody = z
  .strictObject({ kind: z.enum(rules.APPEAL_KINDS), filedOn: CalendarDate })
  .meta({ id: 'AppealInput', examples: [{ kind: 'keberatan', filedOn: '2026-09-30' }] });

export const AppealAnswerBody = z
  .strictObject({
    outcome: z.enum(rules.APPEAL_OUTCOMES),
    answeredOn: CalendarDate,
    sanction: SanctionKind.nullable()
      .default(null)
      .meta({ description: 'What is given instead; only where it is altered' }),
  })
  .refine(({ outcome, sanction }) => (outcome === 'diubah') === (sanction !== null), {
    error: 'only-where-altered',
    path: ['sanction'],
  })
  .meta({ id: 'AppealAnswerInput', examples: [{ outcome: 'dikuatkan', answeredOn: '2026-10-12' }] });

export const CaseClosingBody = z
  .strictObject({
    ending: z.enum(rules.CASE_ENDINGS),
    on: CalendarDate,
    reason: z.enum(rules.ANNULMENTS).nullable().default(null),
  })
  .refine(({ ending, reason }) => (ending === 'dibatalkan') === (reason !== null), {
    error: 'only-where-annulled',
    path: ['reason'],
  })
  .meta({
    id: 'CaseClosingInput',
    examples: [{ ending: 'dibatalkan', on: '2026-10-12', reason: 'cacat-prosedur' }],
  });

const StoredStage = Stage.exclude(['berlaku', 'selesai']);

/** A case as it is kept. */
export const DisciplineCaseData = z.object({
  id: z.string(),
  nip: NipText,
  reportedOn: CalendarDate,
  article: z.string(),
  absence: Absence.nullable(),
  stage: StoredStage,
  summonses: z.array(Summons),
  examinedOn: CalendarDate.nullable(),
  decision: z
    .object({
      ...CaseDecisionBody.shape,
      effectiveOn: CalendarDate,
      until: CalendarDate,
      sanctionId: z.string(),
    })
    .nullable(),
  appeals: z.array(
    z.object({
      ...AppealBody.shape,
      outcome: z.enum(rules.APPEAL_OUTCOMES).nullable(),
      answeredOn: CalendarDate.nullable(),
    }),
  ),
  closedOn: CalendarDate.nullable(),
  closingReason: z.string().nullable(),
});

export const DisciplineCase = z
  .object({
    ...DisciplineCaseData.shape,
    stage: Stage.meta({ description: 'Where it stands today' }),
    ladder: SanctionKind.nullable().meta({ description: 'Sanction that the days absent lead to' }),
    version: z.number().int(),
  })
  .meta({ id: 'DisciplineCase' });

export const DisciplineSummary = z
  .object({
    cases: z.number().int(),
    open: z.number().int(),
    decided: z.number().int().meta({ description: 'Ended or sanctioned by a decision' }),
    annulled: z.number().int(),
  })
  .meta({ id: 'DisciplineSummary' });

export const DueCase = z
  .object({ nip: NipText, id: z.string() })
  .meta({ id: 'DueCase', description: 'A case that waits for something' });
