import type { meritInstrumentOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { counterpartsOf, meritInstrument, supervisionOn } from '@kotak9/rules';
import { localDate } from '@kotak9/store';

export const getInstrument: Act<typeof meritInstrumentOperations.getMeritInstrument> = async ({ params }) => {
  const instrument = meritInstrument(params.instrument);
  return {
    status: 200,
    body: {
      ...instrument,
      aspects: instrument.aspects.map((aspect) => ({ ...aspect, counterparts: counterpartsOf(aspect.id) })),
    },
  };
};

export const getSupervision: Act<typeof meritInstrumentOperations.getMeritSupervision> = async ({
  query,
  now,
}) => {
  const on = query.on ?? localDate(now);
  return { status: 200, body: { on, ...supervisionOn(on) } };
};
