import type { IsoDate } from '../brands.ts';
import { type Result, refuse } from '../result.ts';
import { WHOLE } from './check-instrument.ts';
import type { MeritInstrument, MeritInstrumentId } from './instrument.ts';
import { roundTo } from './round-to.ts';

/** A weight for each aspect: most points, or its share of 1. */
export type MeritWeights = Readonly<Record<string, number>>;

/** Weights that HR found in the law for the aspects whose weight the instrument leaves open. */
export interface RecordedWeights {
  readonly instrument: MeritInstrumentId;
  readonly validFrom: IsoDate;
  readonly weights: MeritWeights;
  /** The legal source that says so. */
  readonly source: string;
}

export type WeightsFault =
  | { readonly code: 'variant-unknown'; readonly variants: readonly string[] }
  | { readonly code: 'weights-missing'; readonly aspects: readonly string[] };

export type RecordedWeightsFault =
  | { readonly code: 'weights-settled'; readonly aspects: readonly string[] }
  | { readonly code: 'weights-missing'; readonly aspects: readonly string[] }
  | { readonly code: 'weights-sum'; readonly sum: number; readonly whole: number };

/** Aspects whose weight no variant of the instrument tells. */
export const openAspects = ({ aspects, variants }: MeritInstrument): readonly string[] =>
  aspects.map(({ id }) => id).filter((id) => variants.every(({ weights }) => (weights[id] ?? null) === null));

/** What keeps weights from being recorded; null where nothing does. They complete the instrument and change nothing in it. */
export const faultOfRecorded = (
  instrument: MeritInstrument,
  weights: MeritWeights,
): RecordedWeightsFault | null => {
  const open = openAspects(instrument);
  const settled = Object.keys(weights).filter((aspect) => !open.includes(aspect));
  if (settled.length > 0) return { code: 'weights-settled', aspects: settled };
  const missing = open.filter((aspect) => weights[aspect] === undefined);
  if (missing.length > 0) return { code: 'weights-missing', aspects: missing };
  const known = instrument.variants.map((variant) => Object.values(variant.weights))[0] ?? [];
  const all = [...known.filter((weight) => weight !== null), ...Object.values(weights)];
  const sum = roundTo(
    all.reduce((total, weight) => total + weight, 0),
    6,
  );
  const whole = WHOLE[instrument.scheme];
  return sum === whole ? null : { code: 'weights-sum', sum, whole };
};

/** The weights recorded last among those that hold on a day. */
export const recordedOn = (
  instrument: MeritInstrumentId,
  recorded: readonly RecordedWeights[],
  day: IsoDate,
): RecordedWeights | null =>
  recorded
    .filter((one) => one.instrument === instrument && one.validFrom <= day)
    .reduce<RecordedWeights | null>(
      (latest, one) => (latest === null || one.validFrom > latest.validFrom ? one : latest),
      null,
    );

/**
 * The weights of all aspects by a variant, completed by those recorded. No default stands in for a weight that nobody
 * knows.
 *
 * @param variant null: the first
 */
export const meritWeights = (
  { variants, aspects }: MeritInstrument,
  variant: string | null,
  recorded: RecordedWeights | null,
): Result<MeritWeights, WeightsFault> => {
  const chosen = variants.find(({ id }) => variant === null || id === variant);
  if (chosen === undefined) {
    return refuse({ code: 'variant-unknown', variants: variants.map(({ id }) => id) });
  }
  const weights: Record<string, number> = {};
  const missing: string[] = [];
  for (const { id } of aspects) {
    const weight = chosen.weights[id] ?? recorded?.weights[id];
    if (weight === undefined) missing.push(id);
    else weights[id] = weight;
  }
  return missing.length > 0
    ? refuse({ code: 'weights-missing', aspects: missing })
    : { ok: true, value: weights };
};
