import type { CatalogueEntry } from '../events/catalogue.ts';
import type { EventType } from '../events/data.ts';
import { dataSchemaOf, EVENT_SOURCE } from '../events/envelope.ts';
import { EVENT_EXAMPLES } from '../events/examples.ts';

type Data = Readonly<Record<string, unknown>>;

const ID_FIELDS = {
  unit: 'unitId',
  position: 'positionId',
  asn: 'nip',
  placement: 'nip',
  retirement: 'nip',
  vacancy: 'vacancyId',
  membership: 'nip',
  'talent-period': 'year',
  'organisation-predikat': 'unitId',
  'protected-datum': 'nip',
  'development-plan': 'nip',
  objection: 'objectionId',
  'preflight-export': 'exportId',
  policy: 'policyId',
  run: 'runId',
  'run-unit': 'taskId',
} as const satisfies Record<CatalogueEntry['aggregate'], string>;

const exampleOf = (type: EventType, { aggregate }: CatalogueEntry) => {
  const data: Data = EVENT_EXAMPLES[type];
  return {
    specversion: '1.0',
    id: '0f8e7a52-6a0b-4d5f-9c53-2d1b7e6f9a11',
    source: EVENT_SOURCE,
    type,
    subject: `${aggregate}/${data[ID_FIELDS[aggregate]]}`,
    time: '2026-03-02T01:15:00.000Z',
    datacontenttype: 'application/json',
    dataschema: dataSchemaOf(type),
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
    'refused/unknown-major.json': { ...example, type: major, dataschema: dataSchemaOf(major) },
    'refused/other-source.json': { ...example, source: 'kotak10' },
    [`refused/missing-${first}.json`]: {
      ...example,
      data: Object.fromEntries(rest.map((name) => [name, example.data[name]])),
    },
  };
};
