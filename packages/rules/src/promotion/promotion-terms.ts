import type { IsoDate } from '../brands.ts';
import { count, flag, list, object, table, term } from '../policy/guard.ts';
import {
  EDUCATION_LEVELS,
  type EducationLevel,
  GRADES,
  type Grade,
  POST_LEVELS,
  type PostLevel,
  PREDIKATS,
  type Predikat,
  SANCTION_LEVELS,
  type SanctionLevel,
} from '../terms.ts';
import { type Dated, datedFields, datedTable } from './dated-table.ts';
import terms from './tables/promotion-terms.json' with { type: 'json' };
import ceilings from './tables/regular-ceilings.json' with { type: 'json' };
import sanctions from './tables/sanction-effects.json' with { type: 'json' };

export interface RatingTerms {
  readonly years: number;
  readonly anyOf: readonly Predikat[];
}

export interface PromotionTerms extends Dated {
  readonly regular: {
    readonly levels: readonly PostLevel[];
    readonly monthsInRank: number;
    readonly maySurpassSupervisor: boolean;
  };
  readonly structural: {
    readonly levels: readonly PostLevel[];
    readonly monthsInRank: number;
    readonly monthsInPost: number;
  };
  readonly ratings: RatingTerms;
}

interface Ceilings extends Dated {
  readonly highest: Readonly<Record<EducationLevel, Grade>>;
}

interface SanctionEffects extends Dated {
  /** While one of these is served no rank rises. */
  readonly blocking: readonly SanctionLevel[];
}

export const ratingTerms = object<RatingTerms>({ years: count(10), anyOf: list(term(PREDIKATS)) });
const months = count(120);
const levels = list(term(POST_LEVELS));

/** What a rise in rank takes on a day. */
export const promotionTermsOn: (day: IsoDate) => PromotionTerms = datedTable(
  object<PromotionTerms>({
    ...datedFields,
    regular: object<PromotionTerms['regular']>({ levels, monthsInRank: months, maySurpassSupervisor: flag }),
    structural: object<PromotionTerms['structural']>({ levels, monthsInRank: months, monthsInPost: months }),
    ratings: ratingTerms,
  }),
  terms,
);

/** The highest rank that a regular rise can lead to, by the highest education. */
export const regularCeilingsOn: (day: IsoDate) => Ceilings = datedTable(
  object<Ceilings>({ ...datedFields, highest: table(EDUCATION_LEVELS, term(GRADES)) }),
  ceilings,
);

export const sanctionEffectsOn: (day: IsoDate) => SanctionEffects = datedTable(
  object<SanctionEffects>({ ...datedFields, blocking: list(term(SANCTION_LEVELS)) }),
  sanctions,
);
