import type { CatalogueEntry } from '../events/catalogue.ts';
import { firstVersionOf } from '../events/catalogue-versions.ts';
import type { EventType } from '../events/data.ts';
import { EVENT_SOURCE, schemaUri } from '../events/envelope.ts';
import { EVENT_EXAMPLES } from '../events/examples.ts';
import { currentVersion } from './event-schema.ts';

type Data = Readonly<Record<string, unknown>>;

/** The fields that make the id of each aggregate; an entry of a register is known by whose it is and its own id. */
const ID_FIELDS = {
  unit: 'unitId',
  position: 'positionId',
  asn: 'nip',
  deadlines: 'nip',
  placement: 'nip',
  retirement: 'nip',
  vacancy: 'vacancyId',
  membership: 'nip',
  'talent-period': 'year',
  'organisation-predikat': 'unitId',
  'protected-datum': 'nip',
  'development-plan': 'nip',
  'technical-competency': ['listId', 'code'],
  'standard-version': ['positionId', 'versionId'],
  'assessment-plan': ['listId', 'planId'],
  'gap-analysis': ['listId', 'analysisId'],
  guidance: ['nip', 'guidanceId'],
  'study-assignment': ['nip', 'studyId'],
  'performance-analysis': ['nip', 'analysisId'],
  'performance-plan': ['nip', 'planId'],
  'performance-progress': ['nip', 'id'],
  'performance-feedback': ['nip', 'id'],
  'performance-tally': ['year', 'unitId'],
  'career-path': ['listId', 'pathId'],
  'pay-decree': ['nip', 'id'],
  'tpp-class': ['year', 'id'],
  'tpp-scheme': ['year', 'id'],
  'award-proposal': ['nip', 'id'],
  'discipline-case': 'caseId',
  objection: 'objectionId',
  leave: ['nip', 'leaveId'],
  'leave-credit': ['nip', 'creditId'],
  'holiday-calendar': ['listId', 'year'],
  'protection-claim': ['nip', 'claimId'],
  'legal-aid': ['nip', 'legalAidId'],
  'wealth-report': ['nip', 'year'],
  'retirement-step': ['nip', 'stepId'],
  'retirement-case': ['year', 'nip'],
  'service-request': ['nip', 'requestId'],
  integration: ['owner', 'integrationId'],
  'sync-difference': ['integrationId', 'differenceId'],
  'personal-data-breach': ['year', 'breachId'],
  'procurement-round': ['year', 'employmentType'],
  formation: ['year', 'formationId'],
  applicant: ['year', 'formationId', 'applicantId'],
  'selection-objection': ['year', 'formationId', 'objectionId'],
  appointee: ['year', 'nip'],
  'inbound-transfer': ['year', 'nip'],
  contract: ['nip', 'contractId'],
  'workload-analysis': ['unitId', 'jabatanId'],
  projection: ['firstYear', 'projectionId'],
  'formation-proposal': ['year', 'formationId'],
  'merit-assessment': ['year', 'instrument'],
  'merit-document': ['listId', 'documentId'],
  'merit-evidence': ['year', 'year'],
  'merit-result': ['year', 'instrument'],
  'merit-weights': ['instrument', 'validFrom'],
  'preflight-export': 'exportId',
  policy: 'policyId',
  run: 'runId',
  'run-unit': 'taskId',
  'rank-promotion': ['nip', 'promotionId'],
  transfer: ['nip', 'transferId'],
  'acting-post': ['nip', 'actingId'],
  'election-freeze': ['listId', 'freezeId'],
  'agency-client': ['listId', 'clientId'],
  subscription: ['listId', 'subscriptionId'],
  import: ['listId', 'importId'],
} as const satisfies Record<CatalogueEntry['aggregate'], string | readonly [owner: string, ...ids: string[]]>;

const idOf = (data: Data, aggregate: CatalogueEntry['aggregate']): string =>
  [ID_FIELDS[aggregate]]
    .flat()
    .map((field) => data[field])
    .join('/');

/** An event of the type as a subscriber receives it. */
export const exampleOf = (type: EventType, entry: CatalogueEntry) => {
  const { aggregate } = entry;
  const data: Data = EVENT_EXAMPLES[type];
  return {
    specversion: '1.0',
    id: '0f8e7a52-6a0b-4d5f-9c53-2d1b7e6f9a11',
    source: EVENT_SOURCE,
    type,
    subject: `${aggregate}/${idOf(data, aggregate)}`,
    time: '2026-03-02T01:15:00.000Z',
    datacontenttype: 'application/json',
    dataschema: schemaUri(type, currentVersion(type, entry)),
    agency: 'kota-jayapura',
    sequence: type.includes('.created.') ? 1 : 7,
    correlationid: 'c2b9d7f0-4f0a-4f57-8f4e-5c1f2a3b4d5e',
    data,
  };
};

/** The next major, which nobody has defined yet: whoever knows only this one must not take it for its own. */
const unknownMajor = (type: EventType): string =>
  type.replace(/\.v(\d+)$/, (_major, digits: string) => `.v${Number(digits) + 1}`);

/** The example of an event, and examples that must be refused, by file name within the event's folder. */
export const eventExamples = (type: EventType, entry: CatalogueEntry): Readonly<Record<string, object>> => {
  const example = exampleOf(type, entry);
  const [first = '', ...rest] = Object.entries(example.data).map(([name]) => name);
  const major = unknownMajor(type);
  return {
    'example.json': example,
    'refused/unknown-major.json': {
      ...example,
      type: major,
      dataschema: schemaUri(major, firstVersionOf(major)),
    },
    'refused/other-source.json': { ...example, source: 'kotak10' },
    [`refused/missing-${first}.json`]: {
      ...example,
      data: Object.fromEntries(rest.map((name) => [name, example.data[name]])),
    },
  };
};
