import type { schemas } from '@kotak9/contracts';
import { predikatOf } from '@kotak9/rules';
import type * as z from 'zod';
import { refuseFutureDate, refuseFutureYear } from '../input-checks.ts';
import type { InputRules } from '../input-kind.ts';

export const performanceRules: InputRules<'performance', z.output<typeof schemas.PerformanceBody>> = {
  kind: 'performance',
  resource: 'performance',
  idOf: ({ year }) => String(year),
  complete: (body) => ({ ...body, predikat: predikatOf(body.workResult, body.behaviour) }),
  check: ({ year }, context) => refuseFutureYear('year', year, context),
  fact: (nip, id, corrected, { predikat }) => ({
    type: 'performance.recorded.v1',
    data: { nip, id, corrected, predikat },
  }),
};

export const assessmentRules: InputRules<'assessments', z.output<typeof schemas.AssessmentBody>> = {
  kind: 'assessments',
  resource: 'assessment',
  idOf: ({ date }) => date,
  complete: (body, id) => ({ ...body, id }),
  check: ({ date }, context) => refuseFutureDate('date', date, context),
  fact: (nip, id, corrected) => ({ type: 'competency.assessed.v1', data: { nip, id, corrected } }),
};

export const feedbackRules: InputRules<'feedback', z.output<typeof schemas.FeedbackBody>> = {
  kind: 'feedback',
  resource: 'feedback',
  idOf: ({ year }) => String(year),
  complete: (body) => body,
  check: ({ year }, context) => refuseFutureYear('year', year, context),
  fact: (nip, id, corrected) => ({ type: 'feedback.recorded.v1', data: { nip, id, corrected } }),
};

export const disciplineRules: InputRules<'discipline', z.output<typeof schemas.DisciplineBody>> = {
  kind: 'discipline',
  resource: 'discipline',
  idOf: ({ from, level }) => `${from}-${level}`,
  complete: (body, id) => ({ ...body, id }),
  check: () => null,
  fact: (nip, _id, corrected) => ({ type: 'discipline.recorded.v1', data: { nip, corrected } }),
};
