import type { EvidenceCode, EvidenceItem, IsoDate } from '@kotak9/rules';

/** Evidence as it stood on a day: so many of so many, or a mere number, each with where it can be looked up. */
export const evidenceOn = (asOf: IsoDate) => ({
  share: (code: EvidenceCode, value: number, of: number, source: string): EvidenceItem => ({
    code,
    measure: 'share',
    value,
    of,
    source,
    asOf,
  }),
  count: (code: EvidenceCode, value: number, source: string): EvidenceItem => ({
    code,
    measure: 'count',
    value,
    of: null,
    source,
    asOf,
  }),
});
