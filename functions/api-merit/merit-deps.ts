import type { EvidenceGatherer } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** `gather` is what evidence comes from: everything the store can show, or what a test says. */
export interface MeritDeps extends TableDeps {
  readonly gather: EvidenceGatherer;
}
