import type { IsoDate } from '../brands.ts';

/** What keeps somebody out of the pool and stands in no other record. */
export const CIRCUMSTANCE_KINDS = ['resigned', 'dismissed', 'moved-agency', 'criminal-case'] as const;
export type CircumstanceKind = (typeof CIRCUMSTANCE_KINDS)[number];

export interface Circumstance {
  readonly kind: CircumstanceKind;
  readonly from: IsoDate;
  /** Last day; null while it lasts. */
  readonly until: IsoDate | null;
  /** Reference of the document that it rests on. */
  readonly evidence: string;
}

/** The first recorded circumstance of a kind that holds on a day. */
export function circumstanceOn(
  circumstances: readonly Circumstance[],
  kind: CircumstanceKind,
  asOf: IsoDate,
): Circumstance | null {
  return (
    circumstances.find(
      (one) => one.kind === kind && one.from <= asOf && (one.until === null || asOf <= one.until),
    ) ?? null
  );
}
