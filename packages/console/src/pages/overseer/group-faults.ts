import type { EvidenceFault } from '@kotak9/audit';

/** What is checked, in the order in which it is told. */
export const CHECKS = ['chain', 'list', 'policy', 'choice', 'record'] as const;
export type Check = (typeof CHECKS)[number];

const CHECK_OF = {
  altered: 'chain',
  missing: 'chain',
  relinked: 'chain',
  'beyond-head': 'chain',
  foreign: 'chain',
  'list-altered': 'list',
  'list-missing': 'list',
  'policy-altered': 'policy',
  'not-published': 'choice',
  'not-on-list': 'choice',
  'without-reason': 'choice',
} as const satisfies Record<EvidenceFault['kind'], Check>;

/** The faults that a check found; none: it is as it should be. */
export const faultsOf = (check: Check, faults: readonly EvidenceFault[]): readonly EvidenceFault[] =>
  faults.filter(({ kind }) => CHECK_OF[kind] === check);
