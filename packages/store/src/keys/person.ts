import type { AgencyId, Nip } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate, padded } from './aggregate.ts';

export const asnPartition = (agency: AgencyId, nip: Nip): string => `${agency}#ASN#${nip}`;
export const asnAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('asn', nip, asnPartition(agency, nip), 'NOW#RECORD');
export const retirementAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('retirement', nip, asnPartition(agency, nip), 'NOW#RETIREMENT');
export const membershipAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('membership', nip, asnPartition(agency, nip), 'NOW#MEMBERSHIP');
export const INPUT_PREFIXES = {
  performance: 'NOW#PERFORMANCE#',
  assessments: 'NOW#ASSESSMENT#',
  education: 'NOW#EDUCATION#',
  training: 'NOW#TRAINING#',
  career: 'NOW#CAREER#',
  awards: 'NOW#AWARD#',
  assignments: 'NOW#ASSIGNMENT#',
  feedback: 'NOW#FEEDBACK#',
  discipline: 'NOW#SANCTION#',
} as const;
export type InputKind = keyof typeof INPUT_PREFIXES;
export const inputKey = (agency: AgencyId, nip: Nip, kind: InputKind, id: string): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${INPUT_PREFIXES[kind]}${id}`,
});
/** Copy of the standard of the post held, so that one Query reads all inputs of a person. */
export const heldStandardKey = (agency: AgencyId, nip: Nip): Key => ({
  pk: asnPartition(agency, nip),
  sk: 'NOW#STANDARD',
});
/** The narrow view of a person that the indexes carry. */
export const talentKey = (agency: AgencyId, nip: Nip): Key => ({
  pk: asnPartition(agency, nip),
  sk: 'NOW#TALENT',
});
/** Declarations of will in the order in which they were recorded: each is numbered by the record's version. */
export const DECLARATIONS = 'NOW#DECLARATION#';
export const declarationKey = (agency: AgencyId, nip: Nip, version: number): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${DECLARATIONS}${padded(version)}`,
});
export const CIRCUMSTANCES = 'NOW#CIRCUMSTANCE#';
export const circumstanceKey = (agency: AgencyId, nip: Nip, id: string): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${CIRCUMSTANCES}${id}`,
});
export const developmentAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('development-plan', nip, asnPartition(agency, nip), 'NOW#DEVELOPMENT');
/** A development plan as a version of it was, kept for ever. */
export const pastPlanKey = (agency: AgencyId, nip: Nip, seq: number): Key => ({
  pk: asnPartition(agency, nip),
  sk: `PLANNED#${padded(seq)}`,
});
export const placementAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('placement', nip, asnPartition(agency, nip), 'NOW#PLACEMENT');
export const PLACED = 'PLACED#';
export const pastPlacementKey = (agency: AgencyId, nip: Nip, asOf: string, seq: number): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${PLACED}${asOf}#${padded(seq)}`,
});
/** Apart from the person's own partition: no read of a person, and no list, can come upon it. */
export const OAP_HEADS = 'OAP#';
export const protectedPartition = (agency: AgencyId): string => `${agency}#PROTECTED`;
export const oapAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate(
    'protected-datum',
    nip,
    protectedPartition(agency),
    `${OAP_HEADS}${nip}`,
    `EVENT#protected-datum#${nip}#`,
  );
/** Who read what is held on a person, by time. */
export const accessPartition = (agency: AgencyId, nip: Nip): string => `${agency}#ACCESS#${nip}`;
export const accessKey = (agency: AgencyId, nip: Nip, at: string, correlationId: string): Key => ({
  pk: accessPartition(agency, nip),
  sk: `${at}#${correlationId}`,
});
