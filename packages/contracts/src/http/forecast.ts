import { FORECAST_YEARS } from '@kotak9/rules';
import * as z from 'zod';
import { BenchStrength, Cascade, Forecast, PeopleAssignment, SuccessorChoices } from '../schemas/forecast.ts';
import { CalendarDate, PositionSlug, UnitSlug } from '../schemas/primitives.ts';
import { PostLevel } from '../schemas/terms.ts';
import { SUCCESSION_READERS, SUCCESSION_STAFF } from './audiences.ts';
import { operation } from './operation.ts';

const common = { function: 'api-forecast', method: 'GET', status: 200 } as const;
const level = PostLevel.optional().meta({ description: 'Posts of this level only' });
const unit = UnitSlug.optional().meta({ description: 'This unit with its sub-units' });

export const getForecast = operation({
  ...common,
  id: 'getForecast',
  path: '/v1/forecast',
  summary: {
    id: 'Prakiraan lowongan per bulan, dengan tanggal paling lambat mulai mengisi',
    en: 'Vacancy forecast by month, with the latest day to start filling',
  },
  roles: SUCCESSION_READERS,
  query: z.strictObject({
    years: z.coerce
      .number()
      .int()
      .min(FORECAST_YEARS.least)
      .max(FORECAST_YEARS.most)
      .default(2)
      .meta({ description: 'How far ahead' }),
    level: level.meta({ description: 'Posts of this level; without it those that get a succession list' }),
    unit,
  }),
  answer: Forecast,
  refusals: ['resource/not-found'],
});

export const getCascade = operation({
  ...common,
  id: 'getCascade',
  path: '/v1/forecast/cascades/{id}',
  summary: {
    id: 'Rantai jabatan yang terbuka bila jabatan ini diisi',
    en: 'The chain of posts that filling this one opens',
  },
  roles: SUCCESSION_STAFF,
  params: z.object({ id: PositionSlug }),
  query: z.strictObject({
    on: CalendarDate.optional().meta({
      description: 'First day without the holder; as forecast within five years if left out',
    }),
    choices: SuccessorChoices.optional().meta({
      description: 'Successors that are set, as position:nip pairs separated by commas; rank 1 elsewhere',
    }),
  }),
  answer: Cascade,
  refusals: [
    'resource/not-found',
    'forecast/post-not-vacant',
    'forecast/choice-not-eligible',
    'forecast/choice-not-reached',
  ],
});

export const getAssignment = operation({
  ...common,
  id: 'getAssignment',
  path: '/v1/forecast/assignment',
  summary: {
    id: 'Siapa untuk jabatan mana dalam satu kurun waktu, satu orang satu jabatan',
    en: 'Who for which vacancy of a period, one post a person',
  },
  roles: SUCCESSION_STAFF,
  query: z.strictObject({
    from: CalendarDate.optional().meta({ description: 'Today if left out' }),
    to: CalendarDate.optional().meta({ description: 'Last day; a year after the first if left out' }),
    level,
  }),
  answer: PeopleAssignment,
});

export const getBench = operation({
  ...common,
  id: 'getBench',
  path: '/v1/forecast/bench',
  summary: {
    id: 'Kekuatan cadangan tiap jabatan, sebelum dan sesudah satu orang dihitung sekali',
    en: 'Bench strength of each post, before and after everybody counts once',
  },
  roles: SUCCESSION_STAFF,
  query: z.strictObject({ level, unit }),
  answer: BenchStrength,
  refusals: ['resource/not-found'],
});
