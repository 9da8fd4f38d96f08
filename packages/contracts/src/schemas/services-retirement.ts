import { DECREE_STATES, MPP_EFFECTS, RETIREMENT_STEPS, STEP_STATES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText } from './primitives.ts';

const Step = z.enum(RETIREMENT_STEPS);

export const RetirementStepBody = z
  .strictObject({
    step: Step,
    doneOn: CalendarDate,
    documentNumber: Line,
    mppStart: CalendarDate.nullable().default(null).meta({
      description: 'In answer to the offer: first day of MPP; null where it is not taken',
    }),
  })
  .meta({
    id: 'RetirementStepInput',
    examples: [
      { step: 'mpp-dijawab', doneOn: '2026-05-04', documentNumber: '800/91/2026', mppStart: '2026-08-01' },
      { step: 'sk-pensiun', doneOn: '2027-01-12', documentNumber: '882.3/5/2027' },
    ],
  });

export const RetirementStepData = z.object({
  id: z.string(),
  nip: NipText,
  tmtPensiun: CalendarDate,
  step: Step,
  doneOn: CalendarDate,
  documentNumber: z.string(),
  mpp: z.object({ start: CalendarDate, effect: z.enum(MPP_EFFECTS) }).nullable(),
});

const CaseStep = z.object({
  step: Step,
  dueOn: CalendarDate,
  doneOn: CalendarDate.nullable(),
  documentNumber: z.string().nullable(),
  state: z.enum(STEP_STATES).meta({
    description:
      'selesai, terlambat: done, late; terbuka, lewat: to be done, overdue; gugur: no longer to be done',
  }),
});

const standing = {
  tmtPensiun: CalendarDate,
  daysLeft: z.number().int().meta({ description: 'To TMT pensiun; negative once it is past' }),
  overdue: z.boolean(),
  decree: z.enum(DECREE_STATES),
  alarm: z
    .boolean()
    .meta({ description: 'So near to TMT pensiun without a decree that somebody has to act' }),
};

export const RetirementCase = z
  .object({
    nip: NipText,
    asOf: CalendarDate,
    ...standing,
    next: CaseStep.nullable().meta({ description: 'The earliest open step' }),
    steps: z.array(CaseStep),
    mpp: RetirementStepData.shape.mpp,
  })
  .meta({ id: 'RetirementCase' });

export const RetirementCaseSummary = z
  .object({
    nip: NipText,
    ...standing,
    next: z.object({ step: Step, dueOn: CalendarDate }).nullable(),
  })
  .meta({ id: 'RetirementCaseSummary' });

/** What became of a case: noted when a step was missed, and when TMT pensiun came. */
export const RetirementOutcomeData = z.object({
  id: z.string(),
  nip: NipText,
  tmtPensiun: CalendarDate,
  overdueSteps: z.array(Step).meta({ description: 'Steps that were not done by their day' }),
  decree: z.enum(DECREE_STATES).nullable().meta({ description: 'Null until TMT pensiun' }),
});
export const RetirementOutcome = z
  .object({ ...RetirementOutcomeData.shape, version: z.number().int() })
  .meta({ id: 'RetirementOutcome' });
