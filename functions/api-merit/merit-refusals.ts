import { type Refusal, refuse } from '@kotak9/contracts';
import type {
  IndexFault,
  MeritInstrument,
  OfficialFault,
  RecordedWeightsFault,
  WeightsFault,
} from '@kotak9/rules';
import { openAspects } from '@kotak9/rules';

export type MeritFault = IndexFault | OfficialFault | RecordedWeightsFault | WeightsFault;

/** A fault that the rules found, as the API refuses it: always with the fields and what to do. */
export const meritRefusal = (fault: MeritFault, instrument: MeritInstrument): Refusal => {
  switch (fault.code) {
    case 'items-missing':
      return refuse('merit/items-missing', { items: fault.items.join(', ') });
    case 'items-unknown':
      return refuse('merit/items-unknown', { items: fault.items.join(', ') });
    case 'level-out-of-range': {
      const { lowest, highest } = fault;
      return refuse('merit/level-out-of-range', { items: fault.items.join(', '), lowest, highest });
    }
    case 'satisfaction-missing':
      return refuse('merit/satisfaction-missing');
    case 'aspects-unknown':
      return refuse('merit/aspects-unknown', { aspects: fault.aspects.join(', ') });
    case 'aspects-missing':
      return refuse('merit/aspects-missing', { aspects: fault.aspects.join(', ') });
    case 'aspect-out-of-range':
      return refuse('merit/aspect-out-of-range', {
        limits: fault.aspects.map(({ aspect, least, most }) => `${aspect}: ${least}–${most}`).join('; '),
      });
    case 'weights-missing':
      return refuse('merit/weights-missing', {
        aspects: fault.aspects.join(', '),
        instrument: instrument.id,
      });
    case 'weights-settled':
      return refuse('merit/weights-settled', {
        aspects: fault.aspects.join(', '),
        open: openAspects(instrument).join(', ') || '–',
      });
    case 'weights-sum':
      return refuse('merit/weights-sum', { sum: fault.sum, whole: fault.whole });
    case 'variant-unknown':
      return refuse('merit/variant-unknown', { variants: fault.variants.join(', ') });
  }
};
