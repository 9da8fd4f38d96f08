import * as z from 'zod';
import {
  MeritInstrument,
  MeritInstrumentId,
  MeritSupervision,
  MeritWeights,
  MeritWeightsBody,
} from '../schemas/merit-instrument.ts';
import { CalendarDate } from '../schemas/primitives.ts';
import { RECORD_WRITERS, STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-merit' } as const;
const params = z.object({ instrument: MeritInstrumentId });

export const getMeritInstrument = operation({
  ...common,
  id: 'getMeritInstrument',
  method: 'GET',
  path: '/v1/merit-instruments/{instrument}',
  summary: {
    id: 'Instrumen sistem merit dengan bobot, butir, level dan sumbernya',
    en: 'An instrument of the merit system with its weights, items, levels and sources',
  },
  roles: STAFF,
  params,
  status: 200,
  answer: MeritInstrument,
});

export const {
  record: recordMeritWeights,
  list: listMeritWeights,
  get: getMeritWeights,
} = registerOperations({
  ...common,
  path: '/v1/merit-instruments/{instrument}/weights',
  stem: 'MeritWeights',
  noun: {
    id: 'bobot aspek dengan dasar hukumnya',
    en: 'weights of aspects with their legal source',
  },
  readers: STAFF,
  writers: RECORD_WRITERS,
  params,
  body: MeritWeightsBody,
  entry: MeritWeights,
  refusals: ['merit/weights-settled', 'merit/weights-missing', 'merit/weights-sum'],
});

export const getMeritSupervision = operation({
  ...common,
  id: 'getMeritSupervision',
  method: 'GET',
  path: '/v1/merit-supervision',
  summary: {
    id: 'Lembaga yang mengawasi sistem merit pada suatu hari',
    en: 'Who supervises the merit system on a day',
  },
  roles: STAFF,
  query: z.strictObject({ on: CalendarDate.optional().meta({ description: 'Today if left out' }) }),
  status: 200,
  answer: MeritSupervision,
});
