import type { EvidenceItem } from './evidence.ts';
import { itemsOf, type MeritInstrument } from './instrument.ts';
import { nextCategory } from './merit-category.ts';
import type { MeritLevels } from './merit-levels.ts';
import { roundTo } from './round-to.ts';
import { gainsOf } from './score-aspect.ts';
import { type CriterionFound, unmetAt } from './suggest-level.ts';
import type { MeritWeights } from './weights.ts';

/** One item raised by one level. */
export interface MeritStep {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  /** What it adds to the index, unrounded. */
  readonly gain: number;
  /** The index once this and all steps before it are taken, rounded. */
  readonly index: number;
  /** What the higher level takes and the evidence does not show yet. */
  readonly unmet: readonly CriterionFound[];
}

export interface CheapestSteps {
  readonly steps: readonly MeritStep[];
  /** Whether the next category can be reached by levels at all. */
  readonly reachable: boolean;
}

export interface Standing {
  readonly instrument: MeritInstrument;
  readonly weights: MeritWeights;
  readonly levels: MeritLevels;
  readonly evidence: readonly EvidenceItem[];
  /** The index as it stands, before it was rounded. */
  readonly exact: number;
}

/**
 * The fewest steps to the next category. A level of an item is always worth the same, so the steps worth most, taken one
 * after the other, are the fewest; among equals those come first for which the least is still to be shown.
 */
export const cheapestSteps = (standing: Standing): CheapestSteps => {
  const { instrument, exact } = standing;
  const next = nextCategory(instrument, exact);
  if (next === null) return { steps: [], reachable: false };
  const steps: MeritStep[] = [];
  let reached = exact;
  for (const step of possibleSteps(standing)) {
    reached += step.gain;
    const rounded = roundTo(reached, instrument.decimals);
    steps.push({ ...step, index: rounded });
    if (rounded >= next.category.from) return { steps, reachable: true };
  }
  return { steps, reachable: false };
};

/** Every step that is left, by what it is worth; the levels of one item stay in order, being worth the same. */
const possibleSteps = ({ instrument, weights, levels, evidence }: Standing) => {
  const gains = gainsOf(instrument, weights);
  return itemsOf(instrument)
    .flatMap((item, order) => {
      const present = levels[item.id] ?? instrument.lowest;
      let still = 0;
      return Array.from({ length: instrument.highest - present }, (_, above) => {
        const to = present + above + 1;
        const unmet = unmetAt(instrument, item, to, evidence);
        still += unmet.length;
        return { item: item.id, from: to - 1, to, gain: gains.get(item.id) ?? 0, unmet, still, order };
      });
    })
    .sort((a, b) => roundTo(b.gain - a.gain, 6) || a.still - b.still || a.order - b.order || a.to - b.to)
    .map(({ still: _, order: __, ...step }) => step);
};
