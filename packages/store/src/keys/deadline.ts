import type { AgencyId, Nip } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate } from './aggregate.ts';

/** One deadline of a person; all of them, and the count of their derivations, lie in one partition. */
export const deadlinesPartition = (agency: AgencyId, nip: Nip): string => `${agency}#DEADLINES#${nip}`;
export const DEADLINES = 'NOW#DEADLINE#';
export const deadlineKey = (agency: AgencyId, nip: Nip, kind: string, id: string): Key => ({
  pk: deadlinesPartition(agency, nip),
  sk: `${DEADLINES}${kind}#${id}`,
});
export const deadlinesAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('deadlines', nip, deadlinesPartition(agency, nip), 'NOW#DEADLINES');
/** Counts how often the deadlines of a person were derived: whoever derives from older reads does not write. */
export const derivationKey = (agency: AgencyId, nip: Nip): Key => ({
  pk: deadlinesPartition(agency, nip),
  sk: 'NOW#DERIVATION',
});
