import { type meritOperations, type OperationInput, type Refusal, refuse } from '@kotak9/contracts';
import { meritInstrument, meritWeights, officialIndex, rated, supervisionOn } from '@kotak9/rules';
import { type MeritResultData, meritResultRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { meritRefusal } from './merit-refusals.ts';
import { storedIndex } from './merit-standing.ts';

type Input = OperationInput<typeof meritOperations.recordMeritResult>;
type Scored = Pick<MeritResultData, 'index' | 'exact' | 'share' | 'category' | 'aspects'>;

/** What the supervising body found, once for a year and instrument. */
export const resultActs = (deps: TableDeps) =>
  registerActs<MeritResultData, Input['params'], Input['body']>(deps, {
    register: meritResultRegister,
    resource: 'hasil',
    ownerIn: ({ year }) => String(year),
    complete: ({ params: { year }, body, principal, today }) => {
      const { instrument, number, date } = body;
      if (date > today) return refuse('merit/date-in-future', { date, today });
      const scored = scoredBy(body);
      if ('refused' in scored) return scored;
      return {
        data: {
          id: instrument,
          year,
          instrument,
          number,
          date,
          supervisors: supervisionOn(date).bodies.map(({ name }) => name),
          ...scored,
          recordedBy: principal.sub,
        },
        fact: {
          type: 'merit-result.recorded.v1',
          data: { year, instrument, index: scored.index, category: scored.category.code },
        },
      };
    },
  });

/** Points of every aspect for the 400 points; of 2026 the index alone, its weights being no matter then. */
const scoredBy = (body: Input['body']): Scored | Refusal => {
  const instrument = meritInstrument(body.instrument);
  if (body.instrument === 'permenpanrb-19-2025') {
    return storedIndex({ ...rated(instrument, body.index), aspects: [] });
  }
  const weights = meritWeights(instrument, body.variant, null);
  if (!weights.ok) return meritRefusal(weights.error, instrument);
  const found = officialIndex(instrument, weights.value, body.points);
  return found.ok ? storedIndex(found.value) : meritRefusal(found.error, instrument);
};
