import type { AggregateKind } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate, CURRENT, padded } from './aggregate.ts';

/**
 * Where a register keeps its entries. `dossier`: in one partition of a person, which one Query reads whole;
 * `confidential`: of a person, but apart, so that whoever reads the dossier does not come upon it; `agency`: by what
 * lists them together, e.g. a year.
 */
export type RegisterPlace = 'dossier' | 'confidential' | 'agency';
export const dossierPartition = (agency: AgencyId, nip: Nip | string): string => `${agency}#DOSSIER#${nip}`;
const registerPartition = (
  agency: AgencyId,
  place: RegisterPlace,
  kind: AggregateKind,
  owner: string,
): string => {
  switch (place) {
    case 'dossier':
      return dossierPartition(agency, owner);
    case 'confidential':
      return `${agency}#CONFIDENTIAL#${owner}`;
    case 'agency':
      return `${agency}#REGISTER#${kind}#${owner}`;
  }
};
export const entryPrefix = (kind: AggregateKind): string => `${CURRENT}${kind}#`;
/** All entries of one kind of one owner. */
export const registerHeads = (
  agency: AgencyId,
  place: RegisterPlace,
  kind: AggregateKind,
  owner: string,
): { readonly pk: string; readonly beginsWith: string } => ({
  pk: registerPartition(agency, place, kind, owner),
  beginsWith: entryPrefix(kind),
});
export const registerAggregate = (
  agency: AgencyId,
  place: RegisterPlace,
  kind: AggregateKind,
  owner: string,
  id: string,
): Aggregate =>
  aggregate(
    kind,
    `${owner}/${id}`,
    registerPartition(agency, place, kind, owner),
    `${entryPrefix(kind)}${id}`,
    `EVENT#${kind}#${id}#`,
  );
/** Counts the changes of a person's leave: whoever changes it from older reads does not write. */
export const leaveCountKey = (agency: AgencyId, nip: Nip): Key => ({
  pk: dossierPartition(agency, nip),
  sk: 'NOW#LEAVE-COUNT',
});
/** Versions of a person's SKP that a later one replaced; outside of what is read as the dossier. */
export const pastRevisions = (
  agency: AgencyId,
  nip: Nip,
  planId: string,
): { readonly pk: string; readonly beginsWith: string } => ({
  pk: dossierPartition(agency, nip),
  beginsWith: `REVISED#performance-plan#${planId}#`,
});
export const pastRevisionKey = (agency: AgencyId, nip: Nip, planId: string, revision: number): Key => {
  const { pk, beginsWith } = pastRevisions(agency, nip, planId);
  return { pk, sk: `${beginsWith}${padded(revision, 4)}` };
};
