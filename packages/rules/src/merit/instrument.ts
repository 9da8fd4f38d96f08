import type { IsoDate } from '../brands.ts';
import type { EvidenceCode } from './evidence.ts';

export const MERIT_INSTRUMENTS = ['kasn-9-2019', 'permenpanrb-19-2025'] as const;
export type MeritInstrumentId = (typeof MERIT_INSTRUMENTS)[number];

/** What must be shown for a level. */
export type MeritCriterion =
  | { readonly measure: 'share'; readonly code: EvidenceCode; readonly atLeast: number }
  | { readonly measure: 'count'; readonly code: EvidenceCode; readonly atLeast: number }
  /** So many papers recorded for the item. */
  | { readonly measure: 'document'; readonly what: string; readonly atLeast: number };

/** A sub-aspect of the 400 points, or a question of 2026. */
export interface MeritItem {
  readonly id: string;
  readonly title: string;
  /** Counts against the others of its aspect. */
  readonly weight: number;
  /** Whether the instrument calls it a gate. */
  readonly gate: boolean;
  /** What the instrument lists under it, if anything. */
  readonly parts: readonly string[];
  /** What each level above the lowest takes, on top of the levels below it. */
  readonly levels: readonly (readonly MeritCriterion[])[];
}

export interface MeritAspect {
  readonly id: string;
  readonly title: string;
  readonly items: readonly MeritItem[];
}

/** Points or shares of the aspects; null where no source tells the weight. */
export interface WeightVariant {
  readonly id: string;
  readonly source: string;
  readonly weights: Readonly<Record<string, number | null>>;
}

export interface MeritCategory {
  readonly code: string;
  readonly title: string;
  /** The least index that belongs to it; below the first category there is none. */
  readonly from: number;
}

/**
 * One instrument as data. `points`: weights are the most points of each aspect, 400 in all; `maturity`: weights are
 * shares of 1, and the index is composed of maturity, the survey of employees and a correction.
 */
export interface MeritInstrument {
  readonly id: MeritInstrumentId;
  readonly scheme: 'points' | 'maturity';
  readonly title: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly source: string;
  /** What no source tells, and what is taken instead. */
  readonly assumptions: readonly string[];
  readonly lowest: number;
  readonly highest: number;
  readonly decimals: number;
  readonly composition: { readonly maturity: number; readonly satisfaction: number };
  /** From the lowest to the highest. */
  readonly categories: readonly MeritCategory[];
  /** The first is taken unless another is named. */
  readonly variants: readonly WeightVariant[];
  readonly aspects: readonly MeritAspect[];
}

export const itemsOf = ({ aspects }: Pick<MeritInstrument, 'aspects'>): readonly MeritItem[] =>
  aspects.flatMap(({ items }) => items);

/** The kinds of evidence that answer an item; papers are not among them. */
export const evidenceOf = ({ levels }: Pick<MeritItem, 'levels'>): readonly EvidenceCode[] => [
  ...new Set(
    levels.flat().flatMap((criterion) => (criterion.measure === 'document' ? [] : [criterion.code])),
  ),
];
