import type { Predikat } from '../terms.ts';

/** What the agency settles of pengembangan karier itself. */
export interface CareerDevelopmentRules {
  readonly legalBasis: string;
  /** No figure about the gaps of fewer people than this is shown. */
  readonly smallestCell: number;
  /** Predikat whose causes are analysed. */
  readonly analysedPredikats: readonly Predikat[];
}
