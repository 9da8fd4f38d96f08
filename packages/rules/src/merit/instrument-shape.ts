import { parseIsoDate } from '../calendar.ts';
import {
  complain,
  count,
  type Fault,
  flag,
  type Guard,
  list,
  numberIn,
  object,
  orNull,
  parsed,
  tagged,
  term,
  text,
} from '../policy/guard.ts';
import { EVIDENCE_CODES } from './evidence.ts';
import {
  MERIT_INSTRUMENTS,
  type MeritAspect,
  type MeritCategory,
  type MeritCriterion,
  type MeritInstrument,
  type MeritItem,
  type WeightVariant,
} from './instrument.ts';

const code = term(EVIDENCE_CODES);
const date = parsed(parseIsoDate, 'a date');
const share = numberIn(0, 1);

/** Which aspects there are, check-instrument.ts compares. */
const weights: Guard<WeightVariant['weights']> = (value, path, faults): value is WeightVariant['weights'] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([aspect, weight]) => orNull(numberIn(0, 400))(weight, `${path}.${aspect}`, faults))
        .every(Boolean)
    : complain(faults, path, 'not an object');

const criterion: Guard<MeritCriterion> = tagged('measure', {
  share: object<Extract<MeritCriterion, { measure: 'share' }>>({
    measure: term(['share']),
    code,
    atLeast: share,
  }),
  count: object<Extract<MeritCriterion, { measure: 'count' }>>({
    measure: term(['count']),
    code,
    atLeast: count(10_000),
  }),
  document: object<Extract<MeritCriterion, { measure: 'document' }>>({
    measure: term(['document']),
    what: text,
    atLeast: count(10),
  }),
});

const item: Guard<MeritItem> = object<MeritItem>({
  id: text,
  title: text,
  weight: count(100),
  gate: flag,
  parts: list(text),
  levels: list(list(criterion)),
});

/** The shape of an instrument; what its figures must fulfil together is in check-instrument.ts. */
const instrumentShape: Guard<MeritInstrument> = object<MeritInstrument>({
  id: term(MERIT_INSTRUMENTS),
  scheme: term(['points', 'maturity']),
  title: text,
  validFrom: date,
  validTo: orNull(date),
  source: text,
  assumptions: list(text),
  lowest: count(1),
  highest: count(5),
  decimals: count(4),
  composition: object<MeritInstrument['composition']>({ maturity: share, satisfaction: share }),
  categories: list(object<MeritCategory>({ code: text, title: text, from: numberIn(0, 400) })),
  variants: list(object<WeightVariant>({ id: text, source: text, weights })),
  aspects: list(object<MeritAspect>({ id: text, title: text, items: list(item) })),
});

/** Reads data as an instrument. @returns null if it is none; why is added to `faults` */
export const readInstrument = (data: unknown, faults: Fault[]): MeritInstrument | null =>
  instrumentShape(data, '', faults) ? data : null;
