import * as z from 'zod';
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
] as const;
export type AggregateKind = (typeof AGGREGATES)[number];

export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENT_DATA, type);

/** The detail of an event on the bus: CloudEvents 1.0 attributes, our extensions in lower case, and the data. */
export const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.literal(EVENT_SOURCE),
  type: z.string().refine(isEventType, { error: 'event-type' }),
  /** `<aggregate>/<id>`, e.g. `asn/196803151993031004`. */
  subject: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  dataschema: z.string(),
  agency: z.string(),
  /** Number of the event within its aggregate, from 1. */
  sequence: z.number().int().positive(),
  correlationid: z.string(),
  /** Id of the event that led to this one, if any. */
  causationid: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
});
export type CloudEvent = z.infer<typeof CloudEvent>;

/** The full schema version behind the major in the type. */
export const dataSchemaOf = (type: string): string =>
  `urn:kotak9:event:${type.replace(/\.v(\d+)$/, ':$1.0.0')}`;
