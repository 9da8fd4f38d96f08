import type { Nip } from '../brands.ts';

/** Somebody who would rule on an objection; `nip`: their own, if they have one. */
export interface Ruler {
  readonly sub: string;
  readonly nip: Nip | null;
}

export interface RulingHistory {
  /** Who filed it. */
  readonly nip: Nip;
  /** Who recorded the contested item as it stands. */
  readonly recordedBy: readonly string[];
  /** Who answered for a lower instance. */
  readonly ruledBy: readonly string[];
}

export type RulerFault = 'own-objection' | 'recorded-it' | 'ruled-before';

/** Why somebody may not rule, or null: nobody judges their own work, their own answer or their own case (four eyes). */
export function whyNotRule(ruler: Ruler, { nip, recordedBy, ruledBy }: RulingHistory): RulerFault | null {
  if (ruler.nip === nip) return 'own-objection';
  if (recordedBy.includes(ruler.sub)) return 'recorded-it';
  if (ruledBy.includes(ruler.sub)) return 'ruled-before';
  return null;
}
