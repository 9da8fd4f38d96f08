import type { AgencyId, Nip } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate } from './aggregate.ts';
import { asnPartition } from './person.ts';

export const objectionAggregate = (agency: AgencyId, id: string): Aggregate =>
  aggregate('objection', id, `${agency}#OBJ#${id}`, 'NOW#OBJECTION');
/** Which objections a person has filed, by day. */
export const OBJECTIONS = 'OBJECTION#';
export const objectionPointerKey = (agency: AgencyId, nip: Nip, filedOn: string, id: string): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${OBJECTIONS}${filedOn}#${id}`,
});
/** Stands while an entry is contested: whoever would change it makes sure that it does not. */
export const freezeKey = (agency: AgencyId, nip: Nip, kind: string, id: string): Key => ({
  pk: asnPartition(agency, nip),
  sk: `NOW#OBJECTION#${kind}#${id}`,
});
