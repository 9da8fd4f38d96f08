import type { AggregateKind } from '@kotak9/contracts';
import type { AgencyId, Nip, PositionId, UnitId, VacancyId } from '@kotak9/rules';
import type { Key } from './table.ts';

/** Every key string of the table is made here, and nowhere else. Each partition starts with the agency. */

/** A thing with a version and a history of its own: where its head and its events are. */
export interface Aggregate {
  readonly kind: AggregateKind;
  readonly id: string;
  readonly pk: string;
  readonly headSk: string;
  /** Starts the sort key of its events. */
  readonly eventPrefix: string;
}

const asnPartition = (agency: AgencyId, nip: Nip): string => `${agency}#ASN#${nip}`;
const organizationPartition = (agency: AgencyId): string => `${agency}#ORG`;

const aggregate = (
  kind: AggregateKind,
  id: string,
  pk: string,
  headSk: string,
  eventPrefix = `EVENT#${kind}#`,
): Aggregate => ({
  kind,
  id,
  pk,
  headSk,
  eventPrefix,
});

export const unitAggregate = (agency: AgencyId, id: UnitId): Aggregate =>
  aggregate('unit', id, organizationPartition(agency), `NOW#UNIT#${id}`, `EVENT#unit#${id}#`);
export const positionAggregate = (agency: AgencyId, id: PositionId): Aggregate =>
  aggregate('position', id, `${agency}#POS#${id}`, 'NOW#POSITION');
export const asnAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('asn', nip, asnPartition(agency, nip), 'NOW#RECORD');
export const placementAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('placement', nip, asnPartition(agency, nip), 'NOW#PLACEMENT');
export const retirementAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('retirement', nip, asnPartition(agency, nip), 'NOW#RETIREMENT');
export const vacancyAggregate = (agency: AgencyId, id: VacancyId): Aggregate =>
  aggregate('vacancy', id, `${agency}#VAC#${id}`, 'NOW#VACANCY');

export const headKey = ({ pk, headSk }: Aggregate): Key => ({ pk, sk: headSk });
export const eventKey = ({ pk, eventPrefix }: Aggregate, seq: number): Key => ({
  pk,
  sk: `${eventPrefix}${String(seq).padStart(8, '0')}`,
});

/** One range of an ASN partition holds all that counts today, none of the history. */
export const CURRENT = 'NOW#';
export const HISTORY = 'EVENT#';
export const UNIT_HEADS = 'NOW#UNIT#';

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
export const PLACED = 'PLACED#';
export const pastPlacementKey = (agency: AgencyId, nip: Nip, asOf: string, seq: number): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${PLACED}${asOf}#${String(seq).padStart(8, '0')}`,
});

/** Which vacancy of a post is live. */
export const vacancyPointerKey = (agency: AgencyId, id: PositionId): Key => ({
  pk: positionAggregate(agency, id).pk,
  sk: 'NOW#VACANCY-POINTER',
});
export const listKey = (agency: AgencyId, id: VacancyId): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: 'NOW#LIST',
});
export const EXCLUDED = 'NOW#LIST-EXCLUDED#';
export const excludedKey = (agency: AgencyId, id: VacancyId, chunk: number): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: `${EXCLUDED}${String(chunk).padStart(3, '0')}`,
});
/** What a publication froze, kept for ever under the version that published it. */
export const publishedKey = (agency: AgencyId, id: VacancyId, seq: number, part: string): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: `PUBLISHED#${String(seq).padStart(8, '0')}#${part}`,
});

export const unitsPartition = organizationPartition;
/** The one partition that is not an agency's own: which agencies there are, for the schedules. */
export const AGENCIES_PARTITION = 'AGENCIES';
export const agencyKey = (agency: AgencyId): Key => ({ pk: AGENCIES_PARTITION, sk: agency });
export const idempotencyKey = (agency: AgencyId, sub: string, key: string): Key => ({
  pk: `${agency}#IDEMPOTENCY#${sub}`,
  sk: key,
});
