import type { Fault } from '../policy/guard.ts';
import { itemsOf, type MeritCriterion, type MeritInstrument } from './instrument.ts';
import { readInstrument } from './instrument-shape.ts';
import { roundTo } from './round-to.ts';

/** All that makes data no instrument: its shape, and figures that contradict each other. */
export const faultsOfInstrument = (data: unknown): readonly Fault[] => {
  const faults: Fault[] = [];
  const instrument = readInstrument(data, faults);
  return instrument === null
    ? faults
    : [...ofWeights(instrument), ...ofCategories(instrument), ...ofItems(instrument)];
};

/** @throws TypeError naming every fault: an instrument that is shipped must be sound */
export const soundInstrument = (data: unknown): MeritInstrument => {
  const faults = faultsOfInstrument(data);
  const instrument = readInstrument(data, []);
  if (instrument !== null && faults.length === 0) return instrument;
  throw new TypeError(
    `faulty merit instrument: ${faults.map(({ path, fault }) => `${path}: ${fault}`).join('; ')}`,
  );
};

/** All weights together: 400 points, or 1. */
export const WHOLE = { points: 400, maturity: 1 } as const;

const ofWeights = ({ aspects, variants, scheme }: MeritInstrument): readonly Fault[] => {
  const ids = aspects.map(({ id }) => id);
  return variants.flatMap(({ id, weights }) => {
    const path = `variants.${id}`;
    const named = Object.keys(weights);
    const values = ids.map((aspect) => weights[aspect] ?? null);
    const known = values.filter((weight) => weight !== null);
    const sum = roundTo(
      known.reduce((total, weight) => total + weight, 0),
      6,
    );
    const whole = WHOLE[scheme];
    return [
      ...(named.length === ids.length && ids.every((aspect) => named.includes(aspect))
        ? []
        : [{ path, fault: 'not the aspects of the instrument' }]),
      ...((known.length === ids.length ? sum === whole : sum < whole)
        ? []
        : [{ path, fault: `weights make ${sum}, not ${whole}` }]),
    ];
  });
};

const ofCategories = ({ categories }: MeritInstrument): readonly Fault[] =>
  categories.length > 0 && categories.every(({ from }, index) => from > (categories[index - 1]?.from ?? -1))
    ? []
    : [{ path: 'categories', fault: 'not in ascending order' }];

const ofItems = (instrument: MeritInstrument): readonly Fault[] => {
  const items = itemsOf(instrument);
  const steps = instrument.highest - instrument.lowest;
  return [
    ...(new Set(items.map(({ id }) => id)).size === items.length
      ? []
      : [{ path: 'aspects', fault: 'an item stands in it twice' }]),
    ...items.flatMap(({ id, levels, weight }) => [
      ...(weight > 0 ? [] : [{ path: id, fault: 'has no weight' }]),
      ...(levels.length === steps && levels.every((criteria) => criteria.length > 0)
        ? []
        : [{ path: id, fault: `does not say what each of ${steps} levels takes` }]),
      ...(rises(levels) ? [] : [{ path: id, fault: 'asks less for a higher level' }]),
    ]),
  ];
};

const about = (criterion: MeritCriterion): string =>
  criterion.measure === 'document' ? criterion.measure : `${criterion.measure} ${criterion.code}`;

/** Whether what is asked about one thing never falls from a level to a higher one. */
const rises = (levels: readonly (readonly MeritCriterion[])[]): boolean =>
  levels.every((criteria, index) =>
    criteria.every((criterion) =>
      levels
        .slice(0, index)
        .flat()
        .every((lower) => about(lower) !== about(criterion) || lower.atLeast <= criterion.atLeast),
    ),
  );
