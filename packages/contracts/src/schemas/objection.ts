import { OBJECTION_CLAIMS, OBJECTION_ENDINGS, OBJECTION_OUTCOMES, OBJECTION_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import * as inputs from './person-inputs.ts';
import { Axis, Placement } from './placement.ts';
import { CalendarDate, Line, NipText, RuleSetSlug } from './primitives.ts';

const ItemId = z.string().min(1).max(120).meta({ description: 'Id of the entry among those of its kind' });

const filing = {
  statement: z.string().trim().min(1).max(4000).meta({ description: 'The objection in words' }),
  evidence: z
    .array(Line)
    .max(20)
    .default([])
    .meta({ description: 'References of documents, not the documents' }),
};

const aboutInput = <const K extends string, Body extends z.ZodType>(kind: K, body: Body) =>
  z.strictObject({
    kind: z.literal(kind),
    claim: z
      .enum(['wrong-content', 'unfounded-item', 'missing-item'])
      .meta({ description: 'It says something wrong, should not be there, or should be and is not' }),
    id: ItemId.nullable().default(null).meta({ description: 'The contested entry; null for a missing one' }),
    correction: body
      .nullable()
      .default(null)
      .meta({ description: 'What it should say, as it would be recorded; required for a missing entry' }),
    ...filing,
  });

/** What a person objects to: one input of theirs, or the placement that stands. */
export const ObjectionBody = z
  .discriminatedUnion('kind', [
    aboutInput('performance', inputs.PerformanceBody),
    aboutInput('assessments', inputs.AssessmentBody),
    aboutInput('education', inputs.EducationBody),
    aboutInput('training', inputs.TrainingBody),
    aboutInput('career', inputs.CareerBody),
    aboutInput('awards', inputs.AwardBody),
    aboutInput('assignments', inputs.AssignmentBody),
    aboutInput('feedback', inputs.FeedbackBody),
    aboutInput('discipline', inputs.DisciplineBody),
    z.strictObject({
      kind: z.literal('placement'),
      claim: z
        .enum(['misread-input', 'wrong-rule'])
        .meta({ description: 'An input was read wrongly, or a rule that does not apply was applied' }),
      ...filing,
    }),
  ])
  .meta({
    id: 'ObjectionInput',
    examples: [
      {
        kind: 'performance',
        claim: 'wrong-content',
        id: '2025',
        correction: {
          year: 2025,
          workResult: 'di-atas-ekspektasi',
          behaviour: 'di-atas-ekspektasi',
        },
        statement: 'Predikat pada e-Kinerja adalah Sangat Baik.',
        evidence: ['SKP 2025, lembar evaluasi nomor 12'],
      },
      {
        kind: 'placement',
        claim: 'misread-input',
        statement: 'Penghargaan tingkat nasional dinilai sebagai penghargaan internal.',
      },
    ],
  });

const correcting = <const K extends string, Body extends z.ZodType>(kind: K, value: Body) =>
  z.strictObject({
    kind: z.literal(kind),
    id: ItemId.nullable().default(null).meta({ description: 'The entry to correct; null for a new one' }),
    value,
  });

/** One input as a ruling corrects it. */
export const ObjectionCorrection = z.discriminatedUnion('kind', [
  correcting('performance', inputs.PerformanceBody),
  correcting('assessments', inputs.AssessmentBody),
  correcting('education', inputs.EducationBody),
  correcting('training', inputs.TrainingBody),
  correcting('career', inputs.CareerBody),
  correcting('awards', inputs.AwardBody),
  correcting('assignments', inputs.AssignmentBody),
  correcting('feedback', inputs.FeedbackBody),
  correcting('discipline', inputs.DisciplineBody),
]);

export const RulingBody = z
  .strictObject({
    outcome: z.enum(OBJECTION_OUTCOMES),
    reason: z.string().trim().min(1).max(4000),
    reference: Line.nullable()
      .default(null)
      .meta({ description: 'Number of the letter or minutes in which the instance answered' }),
    correction: ObjectionCorrection.nullable().default(null).meta({
      description:
        'Required where an input is contested and anything is granted, unless it is granted as claimed: an unfounded entry is then removed',
    }),
  })
  .meta({
    id: 'RulingInput',
    examples: [
      { outcome: 'dikabulkan', reason: 'Sesuai dengan dokumen SKP.', reference: 'BA-07/TPK/2026' },
      {
        outcome: 'dikabulkan-sebagian',
        reason: 'Hasil kerja terbukti, perilaku kerja tidak.',
        correction: {
          kind: 'performance',
          id: '2025',
          value: { year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'sesuai-ekspektasi' },
        },
      },
      { outcome: 'ditolak', reason: 'Dokumen yang diajukan tidak menyangkut tahun 2025.' },
    ],
  });

export const EscalationBody = z
  .strictObject({
    statement: z
      .string()
      .trim()
      .min(1)
      .max(4000)
      .nullable()
      .default(null)
      .meta({ description: 'Why the answer is not accepted' }),
  })
  .meta({
    id: 'EscalationInput',
    examples: [{ statement: 'Bukti yang diajukan tidak diperiksa.' }, {}],
  });

export const ObjectionWithdrawalBody = z
  .strictObject({})
  .meta({ id: 'ObjectionWithdrawalInput', examples: [{}] });

export const ObjectionInstance = z
  .object({ code: z.string(), name: z.string(), answerDays: z.number().int() })
  .meta({ id: 'ObjectionInstance' });

/** An entry in the form of its own kind. */
const Entry = z.record(z.string(), z.unknown());

export const ChangedComponent = z
  .object({
    axis: Axis,
    name: z.string(),
    before: z.number().nullable().meta({ description: 'Points; null where there was no such component' }),
    after: z.number().nullable(),
  })
  .meta({ id: 'ChangedComponent' });

const RulingData = z.object({
  instance: z.string().meta({ description: 'Code of the instance' }),
  outcome: z.enum(OBJECTION_OUTCOMES),
  reason: z.string(),
  reference: z.string().nullable(),
  on: CalendarDate,
  ruledBy: z.string(),
  corrected: z
    .object({
      kind: z.string(),
      id: z.string(),
      value: Entry.nullable().meta({ description: 'Null: the entry was unfounded and is gone' }),
    })
    .nullable()
    .meta({ description: 'The one entry that the ruling changed, as it has been since' }),
  placement: z
    .object({
      before: Placement.nullable().meta({ description: 'As it stood' }),
      after: Placement.meta({ description: 'Computed from all inputs as they are after the ruling' }),
      changed: z.array(ChangedComponent),
    })
    .nullable()
    .meta({ description: 'Null where nothing was granted' }),
});

export const ObjectionRuling = RulingData.extend({
  ruledBy: z
    .string()
    .optional()
    .meta({ description: 'Account of who ruled; whoever filed the objection is told the instance alone' }),
}).meta({ id: 'ObjectionRuling' });

export const ObjectionData = z.object({
  id: z.string(),
  nip: NipText,
  kind: z.string().meta({ description: 'Kind of the contested input, or `placement`' }),
  itemId: z.string().nullable().meta({ description: 'The contested entry; null for a placement' }),
  claim: z.enum(OBJECTION_CLAIMS),
  contested: z
    .object({ version: z.number().int(), ruleSet: RuleSetSlug })
    .nullable()
    .meta({ description: 'Which placement is contested; null for an input' }),
  initial: Entry.nullable().meta({ description: 'Nilai awal: the entry when it was contested' }),
  claimed: Entry.nullable().meta({ description: 'What it should say according to the person' }),
  final: Entry.nullable().meta({ description: 'Nilai akhir: the entry as a ruling left it' }),
  statement: z.string(),
  evidence: z.array(z.string()),
  filedBy: z.string(),
  status: z.enum(OBJECTION_STATUSES),
  filedOn: CalendarDate,
  instance: ObjectionInstance.meta({ description: 'Who has to answer, or answered last' }),
  above: z.array(ObjectionInstance).meta({ description: 'Where it can still be taken' }),
  escalationDays: z.number().int(),
  dueOn: CalendarDate.meta({ description: 'Last day for what is awaited; once closed, the day it ended' }),
  lastOutcome: z.enum(OBJECTION_OUTCOMES).nullable(),
  ending: z.enum(OBJECTION_ENDINGS).nullable(),
  rulings: z.array(RulingData),
  escalations: z.array(
    z.object({
      to: z.string().meta({ description: 'Code of the instance' }),
      by: z.enum(['person', 'clock']),
      on: CalendarDate,
      statement: z.string().nullable(),
    }),
  ),
});

const Named = {
  name: z.string().nullable().meta({ description: 'Name of whoever filed it; null without a record' }),
};

export const Objection = z
  .object({ ...ObjectionData.shape, ...Named, rulings: z.array(ObjectionRuling), version: z.number().int() })
  .meta({ id: 'Objection' });

export const ObjectionSummary = z
  .object({
    id: z.string(),
    nip: NipText,
    kind: z.string(),
    itemId: z.string().nullable(),
    claim: z.enum(OBJECTION_CLAIMS),
    status: z.enum(OBJECTION_STATUSES),
    instance: z.string(),
    filedOn: CalendarDate,
    dueOn: CalendarDate,
    ending: z.enum(OBJECTION_ENDINGS).nullable(),
  })
  .meta({ id: 'ObjectionSummary' });

/** An objection among those of many people. */
export const ListedObjection = ObjectionSummary.extend(Named).meta({ id: 'ListedObjection' });
