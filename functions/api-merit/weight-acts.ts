import type { meritInstrumentOperations, OperationInput } from '@kotak9/contracts';
import { faultOfRecorded, meritInstrument } from '@kotak9/rules';
import { meritWeightsRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { meritRefusal } from './merit-refusals.ts';

type Input = OperationInput<typeof meritInstrumentOperations.recordMeritWeights>;

/** HR records weights that the instrument leaves open, each set with its legal source and first day. */
export const weightActs = (deps: TableDeps) =>
  registerActs<Parameters<typeof meritWeightsRegister.ownerOf>[0], Input['params'], Input['body']>(deps, {
    register: meritWeightsRegister,
    resource: 'bobot',
    ownerIn: ({ instrument }) => instrument,
    complete: ({ params: { instrument }, body, principal }) => {
      const design = meritInstrument(instrument);
      const fault = faultOfRecorded(design, body.weights);
      if (fault !== null) return meritRefusal(fault, design);
      const { validFrom } = body;
      return {
        data: { id: validFrom, instrument, ...body, recordedBy: principal.sub },
        fact: { type: 'merit-weights.recorded.v1', data: { instrument, validFrom } },
      };
    },
  });
