import type { AggregateKind } from '@kotak9/contracts';
import type { AgencyId, Nip, PositionId, RuleSetId, UnitId, VacancyId } from '@kotak9/rules';
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

export const membershipAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('membership', nip, asnPartition(agency, nip), 'NOW#MEMBERSHIP');
export const developmentAggregate = (agency: AgencyId, nip: Nip): Aggregate =>
  aggregate('development-plan', nip, asnPartition(agency, nip), 'NOW#DEVELOPMENT');

export const preflightExportAggregate = (agency: AgencyId, id: string): Aggregate =>
  aggregate('preflight-export', id, `${agency}#PREFLIGHT#${id}`, 'NOW#EXPORT');
export const preflightBatchKey = (agency: AgencyId, id: string, number: number): Key => ({
  pk: preflightExportAggregate(agency, id).pk,
  sk: `NOW#BATCH#${String(number).padStart(5, '0')}`,
});

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
/** Who acts for a post. */
export const actingPointerKey = (agency: AgencyId, id: PositionId): Key => ({
  pk: positionAggregate(agency, id).pk,
  sk: 'NOW#ACTING',
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
export const PUBLISHED = 'PUBLISHED#';
export const publishedKey = (agency: AgencyId, id: VacancyId, seq: number, part: string): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: `${PUBLISHED}${String(seq).padStart(8, '0')}#${part}`,
});

/** A choice as it was made, under the number of the event that says so; kept for ever. */
export const decisionKey = (agency: AgencyId, id: VacancyId, seq: number): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: `DECIDED#${String(seq).padStart(8, '0')}`,
});

export const unitsPartition = organizationPartition;
/** The one partition that is not an agency's own: which agencies there are, for the schedules. */
export const AGENCIES_PARTITION = 'AGENCIES';
export const agencyKey = (agency: AgencyId): Key => ({ pk: AGENCIES_PARTITION, sk: agency });
export const idempotencyKey = (agency: AgencyId, sub: string, key: string): Key => ({
  pk: `${agency}#IDEMPOTENCY#${sub}`,
  sk: key,
});

/** Declarations of will in the order in which they were recorded: each is numbered by the record's version. */
export const DECLARATIONS = 'NOW#DECLARATION#';
export const declarationKey = (agency: AgencyId, nip: Nip, version: number): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${DECLARATIONS}${String(version).padStart(8, '0')}`,
});
export const CIRCUMSTANCES = 'NOW#CIRCUMSTANCE#';
export const circumstanceKey = (agency: AgencyId, nip: Nip, id: string): Key => ({
  pk: asnPartition(agency, nip),
  sk: `${CIRCUMSTANCES}${id}`,
});
/** A development plan as a version of it was, kept for ever. */
export const pastPlanKey = (agency: AgencyId, nip: Nip, seq: number): Key => ({
  pk: asnPartition(agency, nip),
  sk: `PLANNED#${String(seq).padStart(8, '0')}`,
});

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

/** Policies of an agency lie in one partition: some dozens, listed by one Query. */
const policiesPartition = (agency: AgencyId): string => `${agency}#POLICIES`;
export const POLICY_HEADS = 'NOW#POLICY#';
export const policyAggregate = (agency: AgencyId, id: RuleSetId): Aggregate =>
  aggregate('policy', id, policiesPartition(agency), `${POLICY_HEADS}${id}`, `EVENT#policy#${id}#`);
/** The content lies under its own hash: another content is another item. */
export const policyContentKey = (agency: AgencyId, id: RuleSetId, contentHash: string): Key => ({
  pk: policiesPartition(agency),
  sk: `CONTENT#${id}#${contentHash}`,
});
export const policyTimelineKey = (agency: AgencyId): Key => ({
  pk: policiesPartition(agency),
  sk: 'NOW#TIMELINE',
});
/** Stands until the recalculation of an activation has started on its day. */
export const dueActivationKey = (agency: AgencyId, recalculationId: string): Key => ({
  pk: policiesPartition(agency),
  sk: `DUE#${recalculationId}`,
});

export const runAggregate = (agency: AgencyId, id: string): Aggregate =>
  aggregate('run', id, `${agency}#RUN#${id}`, 'NOW#RUN');
export const RUN_UNITS = 'NOW#UNIT#';
export const runUnitAggregate = (agency: AgencyId, runId: string, unitId: UnitId): Aggregate =>
  aggregate(
    'run-unit',
    `${runId}/${unitId}`,
    runAggregate(agency, runId).pk,
    `${RUN_UNITS}${unitId}`,
    `EVENT#run-unit#${unitId}#`,
  );
/** Says that a run was split into all its units, and how many they are. */
export const runSplitKey = (agency: AgencyId, runId: string): Key => ({
  pk: runAggregate(agency, runId).pk,
  sk: 'NOW#SPLIT',
});
export const MOVERS = 'MOVER#';
export const moverKey = (agency: AgencyId, runId: string, unitId: UnitId, nip: Nip): Key => ({
  pk: runAggregate(agency, runId).pk,
  sk: `${MOVERS}${unitId}#${nip}`,
});

/** Periods of an agency lie in one partition, one a year. What they hold of people lies under its hash, spread out. */
export const periodsPartition = (agency: AgencyId): string => `${agency}#PERIODS`;
const five = (number: number): string => String(number).padStart(5, '0');
export const PERIOD_HEADS = 'NOW#PERIOD#';
export const periodAggregate = (agency: AgencyId, year: number): Aggregate =>
  aggregate(
    'talent-period',
    String(year),
    periodsPartition(agency),
    `${PERIOD_HEADS}${year}`,
    `EVENT#talent-period#${year}#`,
  );
/** What happened within a period, numbered from 1: ratified versions, sessions and calibrations. */
export type PeriodPart = 'VERSION' | 'SESSION' | 'CALIBRATION';
export const periodPartPrefix = (part: PeriodPart, year: number): string => `${part}#${year}#`;
export const periodPartKey = (agency: AgencyId, part: PeriodPart, year: number, number: number): Key => ({
  pk: periodsPartition(agency),
  sk: `${periodPartPrefix(part, year)}${five(number)}`,
});
/** A chunk has a partition of its own: a hundred of them at once would be too much for one. */
export const periodChunkKey = (agency: AgencyId, hash: string): Key => ({
  pk: `${agency}#PERIOD-CHUNK#${hash}`,
  sk: 'CHUNK',
});

export const UNIT_PREDIKATS = 'NOW#UNIT-PREDIKAT#';
export const unitPredikatAggregate = (agency: AgencyId, id: UnitId): Aggregate =>
  aggregate(
    'organisation-predikat',
    id,
    organizationPartition(agency),
    `${UNIT_PREDIKATS}${id}`,
    `EVENT#organisation-predikat#${id}#`,
  );
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
  return { pk, sk: `${beginsWith}${String(revision).padStart(4, '0')}` };
};

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

/** Who read what is held on a person, by time. */
export const accessPartition = (agency: AgencyId, nip: Nip): string => `${agency}#ACCESS#${nip}`;
export const accessKey = (agency: AgencyId, nip: Nip, at: string, correlationId: string): Key => ({
  pk: accessPartition(agency, nip),
  sk: `${at}#${correlationId}`,
});

/** Which agency a machine client stands for: its token does not say it. The second partition that is no agency's own. */
export const agencyClientPointerKey = (clientId: string): Key => ({ pk: 'CLIENTS', sk: clientId });

/** What became of the runs of a schedule, by when they began. The third partition that is no agency's own. */
export const scheduleRunsPartition = (schedule: string): string => `SCHEDULE#${schedule}`;
export const scheduleRunKey = (schedule: string, startedAt: string, executionId: string): Key => ({
  pk: scheduleRunsPartition(schedule),
  sk: `${startedAt}#${executionId}`,
});

/** Public events in the order in which subscribers read them: numbered from 1 without gaps, per agency. */
export const feedPartition = (agency: AgencyId): string => `${agency}#FEED`;
export const FEED_POSITIONS = 'POSITION#';
export const feedKey = (agency: AgencyId, position: number): Key => ({
  pk: feedPartition(agency),
  sk: `${FEED_POSITIONS}${String(position).padStart(12, '0')}`,
});
/** The last position that was given out. */
export const feedHeadKey = (agency: AgencyId): Key => ({ pk: feedPartition(agency), sk: 'NOW#FEED' });
/** The last event of a subject that the feed has seen, public or not. */
export const feedSubjectKey = (agency: AgencyId, subject: string): Key => ({
  pk: `${agency}#FEED-SUBJECT#${subject}`,
  sk: 'NOW#SUBJECT',
});

const subscriptionPartition = (agency: AgencyId, id: string): string => `${agency}#SUBSCRIPTION#${id}`;
/** How far a subscription has been delivered, and who delivers at the moment. */
export const deliveryStateKey = (agency: AgencyId, id: string): Key => ({
  pk: subscriptionPartition(agency, id),
  sk: 'NOW#DELIVERY',
});
/** What its webhooks are signed with. */
export const subscriptionSecretsKey = (agency: AgencyId, id: string): Key => ({
  pk: subscriptionPartition(agency, id),
  sk: 'NOW#SECRETS',
});
/** Attempts to deliver, by time. */
export const DELIVERIES = 'DELIVERY#';
export const deliveryKey = (agency: AgencyId, id: string, at: string, position: number): Key => ({
  pk: subscriptionPartition(agency, id),
  sk: `${DELIVERIES}${at}#${String(position).padStart(12, '0')}`,
});

const importPartition = (agency: AgencyId, id: string): string => `${agency}#IMPORT#${id}`;
/** What a reading of the file found before any row is judged: how many rows and parts, and its columns. */
export const importReadingKey = (agency: AgencyId, id: string, run: number): Key => ({
  pk: importPartition(agency, id),
  sk: `NOW#READING#${five(run)}`,
});
/** Parts that a step has gone through. */
export const importParts = (agency: AgencyId, id: string, run: number, step: string) => ({
  pk: importPartition(agency, id),
  beginsWith: `NOW#PART#${five(run)}#${step}#`,
});
export const importPartKey = (agency: AgencyId, id: string, run: number, step: string, part: number): Key => {
  const { pk, beginsWith } = importParts(agency, id, run, step);
  return { pk, sk: `${beginsWith}${five(part)}` };
};
/** Rows of a part that were written in one transaction, which wrote this too. */
export const importBatches = (agency: AgencyId, id: string, run: number, step: string, part: number) => ({
  pk: importPartition(agency, id),
  beginsWith: `BATCH#${five(run)}#${step}#${five(part)}#`,
});
export const importBatchKey = (
  agency: AgencyId,
  id: string,
  run: number,
  step: string,
  part: number,
  firstRow: number,
): Key => {
  const { pk, beginsWith } = importBatches(agency, id, run, step, part);
  return { pk, sk: `${beginsWith}${five(firstRow)}` };
};
/** What the columns of a kind of file were last taken for. */
export const importMappingKey = (agency: AgencyId, kind: string): Key => ({
  pk: `${agency}#IMPORT-MAPPINGS`,
  sk: kind,
});
