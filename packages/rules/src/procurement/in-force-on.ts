import type { IsoDate } from '../brands.ts';

/** When a table of the law holds. */
export interface Dated {
  readonly validFrom: IsoDate;
  /** Last day in force; null while it is. */
  readonly validTo: IsoDate | null;
}

/** The table in force on a day; null if none of those known is. */
export function inForceOn<T extends Dated>(tables: readonly T[], on: IsoDate): T | null {
  return (
    tables.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)) ?? null
  );
}
