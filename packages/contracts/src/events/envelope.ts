import * as z from 'zod';
import { versionOf } from './catalogue-versions.ts';
import { EVENT_DATA, type EventType } from './data.ts';

export const EVENT_SOURCE = 'kotak9';
export const BUS_NAME = 'talent';

export const AGGREGATES = [
  'pay-decree',
  'tpp-class',
  'tpp-scheme',
  'award-proposal',
  'discipline-case',
  'unit',
  'position',
  'asn',
  'deadlines',
  'placement',
  'retirement',
  'vacancy',
  'membership',
  'talent-period',
  'organisation-predikat',
  'protected-datum',
  'development-plan',
  'technical-competency',
  'standard-version',
  'assessment-plan',
  'gap-analysis',
  'guidance',
  'study-assignment',
  'performance-analysis',
  'career-path',
  'objection',
  'integration',
  'sync-difference',
  'personal-data-breach',
  'procurement-round',
  'formation',
  'applicant',
  'selection-objection',
  'appointee',
  'inbound-transfer',
  'contract',
  'leave',
  'leave-credit',
  'holiday-calendar',
  'protection-claim',
  'legal-aid',
  'wealth-report',
  'retirement-step',
  'retirement-case',
  'service-request',
  'performance-plan',
  'performance-progress',
  'performance-feedback',
  'performance-tally',
  'workload-analysis',
  'projection',
  'formation-proposal',
  'merit-assessment',
  'merit-document',
  'merit-evidence',
  'merit-result',
  'merit-weights',
  'preflight-export',
  'policy',
  'run',
  'run-unit',
  'rank-promotion',
  'transfer',
  'acting-post',
  'election-freeze',
  'agency-client',
  'subscription',
  'import',
] as const;
export type AggregateKind = (typeof AGGREGATES)[number];

export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENT_DATA, type);

const text = (description: string) => z.string().min(1).meta({ description });

/**
 * The detail of an event on the bus: CloudEvents 1.0 attributes, our extensions in lower case, and the data. `sequence`
 * is an integer of 32 bits as CloudEvents has them; its extension of that name would have text, which does not sort.
 */
export const CloudEvent = z.object({
  specversion: z.literal('1.0').meta({ description: 'Version of CloudEvents' }),
  id: text('Id of the event. It may arrive more than once, always with this id'),
  source: z.literal(EVENT_SOURCE).meta({ description: 'The service that it happened in' }),
  type: z.string().refine(isEventType, { error: 'event-type' }),
  /** `<aggregate>/<id>`, e.g. `asn/196803151993031004`. */
  subject: text('What it happened to: `<aggregate>/<id>`'),
  time: z.iso.datetime().meta({ description: 'When it happened, UTC' }),
  datacontenttype: z.literal('application/json').meta({ description: 'Media type of the data' }),
  dataschema: text('Which version of its schema the data follow'),
  agency: text('Whose data it is about'),
  /** Number of the event within its aggregate, from 1. */
  sequence: z
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .meta({ description: 'Number within the subject, from 1 without gaps: order by it, never by arrival' }),
  correlationid: text('The request that led to it'),
  /** Id of the event that led to this one, if any. */
  causationid: text('Id of the event that led to it, if one did').optional(),
  data: z.record(z.string(), z.unknown()),
});
export type CloudEvent = z.infer<typeof CloudEvent>;

/** The URI of one version of the schema of a type: the type without its major, then the full version. */
export const schemaUri = (type: string, version: string): string =>
  `urn:kotak9:event:${type.replace(/\.v\d+$/, '')}:${version}`;

/** The full schema version behind the major in the type. */
export const dataSchemaOf = (type: string): string => schemaUri(type, versionOf(type));
