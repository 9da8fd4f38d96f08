import type { Nip } from '../brands.ts';
import type { HeldPost } from '../person.ts';
import type { ServiceStatus } from '../terms.ts';

export const RATER_FAULTS = ['self', 'unknown', 'not-in-service', 'without-post'] as const;
export type RaterFault = (typeof RATER_FAULTS)[number];

export interface RaterFacts {
  readonly status: ServiceStatus;
  readonly post: HeldPost | null;
}

/**
 * Why somebody cannot be the pejabat penilai of `nip`: nobody rates themselves, and whoever rates is in service and
 * holds a post. That it is the direct superior is for HR to see to: superiors are not recorded.
 *
 * @param facts null where the agency has no such person
 */
export function raterFault(nip: Nip, rater: Nip, facts: RaterFacts | null): RaterFault | null {
  if (nip === rater) return 'self';
  if (facts === null) return 'unknown';
  if (facts.status !== 'aktif') return 'not-in-service';
  return facts.post === null ? 'without-post' : null;
}
