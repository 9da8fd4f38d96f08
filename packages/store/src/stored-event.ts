import { hashEvent } from '@kotak9/audit';
import {
  type CloudEvent,
  dataSchemaOf,
  EVENT_DATA,
  EVENT_SOURCE,
  type EventData,
  type EventType,
  isEventType,
} from '@kotak9/contracts';
import * as z from 'zod';
import type { Aggregate } from './keys.ts';
import { eventKey } from './keys.ts';
import { refusalMark } from './refusal-index.ts';
import type { Item } from './table.ts';

export const StoredEvent = z.object({
  id: z.string(),
  type: z.string().refine(isEventType, { error: 'event-type' }),
  time: z.string(),
  agency: z.string(),
  subject: z.string(),
  seq: z.number().int().positive(),
  actor: z.object({ sub: z.string(), role: z.string() }),
  correlationId: z.string(),
  causationId: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
  prevHash: z.string().nullable(),
  hash: z.string(),
});
export type StoredEvent = z.infer<typeof StoredEvent>;

/** Version and hash of the last event of an aggregate. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}
export const Head = z.object({ seq: z.number().int().positive(), hash: z.string() });

/** Who and what caused an event. */
export interface Cause {
  readonly agency: string;
  /** `sub` of the token, or `system` for schedules and workers. */
  readonly actor: { readonly sub: string; readonly role: string };
  /** Event time, ISO 8601 UTC. */
  readonly now: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly newId: () => string;
}

export type Fact = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventData<T> };
}[EventType];

/** The next event of an aggregate, hash-linked to the one before. @throws ZodError if its data break their schema */
export const nextEvent = (
  aggregate: Aggregate,
  before: Head | null,
  fact: Fact,
  cause: Cause,
): StoredEvent => {
  const event = {
    id: cause.newId(),
    type: fact.type,
    time: cause.now,
    agency: cause.agency,
    subject: `${aggregate.kind}/${aggregate.id}`,
    seq: (before?.seq ?? 0) + 1,
    actor: cause.actor,
    correlationId: cause.correlationId,
    ...(cause.causationId !== undefined && { causationId: cause.causationId }),
    data: EVENT_DATA[fact.type].parse(fact.data),
    prevHash: before?.hash ?? null,
  };
  return { ...event, hash: hashEvent(event) };
};

/** Where the event is stored; `unpublished` stays on it until the bus has it. */
export const eventItem = (aggregate: Aggregate, event: StoredEvent): Item => ({
  ...event,
  ...refusalMark(event),
  ...eventKey(aggregate, event.seq),
  unpublished: '1',
});

/** The event as the bus carries it. Id, time and correlation are the stored event's own, so a repeat is recognised. */
export const toCloudEvent = (event: StoredEvent): CloudEvent => ({
  specversion: '1.0',
  id: event.id,
  source: EVENT_SOURCE,
  type: event.type,
  subject: event.subject,
  time: event.time,
  datacontenttype: 'application/json',
  dataschema: dataSchemaOf(event.type),
  agency: event.agency,
  sequence: event.seq,
  correlationid: event.correlationId,
  ...(event.causationId !== undefined && { causationid: event.causationId }),
  data: event.data,
});
