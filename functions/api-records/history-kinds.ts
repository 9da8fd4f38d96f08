import type { schemas } from '@kotak9/contracts';
import type * as z from 'zod';
import { refuseFutureDate, refuseFutureYear, slugOf } from '../input-checks.ts';
import type { InputRules } from '../input-kind.ts';

export const educationRules: InputRules<'education', z.output<typeof schemas.EducationBody>> = {
  kind: 'education',
  resource: 'education',
  idOf: ({ level, graduatedIn }) => `${level}-${graduatedIn}`,
  complete: (body, id) => ({ ...body, id }),
  check: ({ graduatedIn }, context) => refuseFutureYear('graduatedIn', graduatedIn, context),
  fact: (nip, id, corrected) => ({ type: 'education.recorded.v1', data: { nip, id, corrected } }),
};

export const trainingRules: InputRules<'training', z.output<typeof schemas.TrainingBody>> = {
  kind: 'training',
  resource: 'training',
  idOf: ({ year, name }) => `${year}-${slugOf(name)}`,
  complete: (body, id) => ({ ...body, id }),
  check: ({ year }, context) => refuseFutureYear('year', year, context),
  fact: (nip, id, corrected) => ({ type: 'training.recorded.v1', data: { nip, id, corrected } }),
};

export const careerRules: InputRules<'career', z.output<typeof schemas.CareerBody>> = {
  kind: 'career',
  resource: 'career',
  idOf: ({ since, positionId, title }) => `${since}-${positionId ?? slugOf(title)}`,
  complete: ({ agency, ...body }, id, context) => ({ ...body, id, agency: agency ?? context.agency }),
  check: ({ since }, context) => refuseFutureDate('since', since, context),
  fact: (nip, id, corrected) => ({ type: 'career.recorded.v1', data: { nip, id, corrected } }),
};

export const awardRules: InputRules<'awards', z.output<typeof schemas.AwardBody>> = {
  kind: 'awards',
  resource: 'award',
  idOf: ({ date, name }) => `${date}-${slugOf(name)}`,
  complete: (body, id) => ({ ...body, id }),
  check: ({ date }, context) => refuseFutureDate('date', date, context),
  fact: (nip, id, corrected) => ({ type: 'award.recorded.v1', data: { nip, id, corrected } }),
};

export const assignmentRules: InputRules<'assignments', z.output<typeof schemas.AssignmentBody>> = {
  kind: 'assignments',
  resource: 'assignment',
  idOf: ({ date, name }) => `${date}-${slugOf(name)}`,
  complete: (body, id) => ({ ...body, id }),
  check: ({ date }, context) => refuseFutureDate('date', date, context),
  fact: (nip, id, corrected) => ({ type: 'assignment.recorded.v1', data: { nip, id, corrected } }),
};
