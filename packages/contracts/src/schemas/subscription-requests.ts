import * as z from 'zod';
import { Line } from './primitives.ts';
import {
  AgencyClient,
  CLIENT_STATUSES,
  Delivery,
  EventTypeName,
  SUBSCRIPTION_STATUSES,
  SubscriptionFilter,
} from './subscription.ts';

const CLIENT_EXAMPLE = {
  id: '4f1k2m3n4p5q6r7s8t9u0v1w2x',
  name: 'SIMPEG BKD Provinsi Papua',
  organisation: 'BKD Provinsi Papua',
  agreement: '415.4/27/PKS/2026',
  legalGround: 'Perjanjian kerja sama berbagi pakai data ASN; Perpres 39/2019',
  events: [
    { type: 'vacancy.opened.v1', fields: ['vacancyId', 'positionId', 'cause', 'effectiveDate'] },
    { type: 'retirement.effected.v1', fields: ['nip', 'tmtPensiun'] },
  ],
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
} as const;

const { status: _status, ...registered } = AgencyClient.shape;

/** What HR registers: the system of another agency, with what the agreement lets it be told. */
export const AgencyClientBody = z
  .strictObject({ ...registered, validUntil: registered.validUntil.default(null) })
  .meta({ id: 'AgencyClientInput', examples: [CLIENT_EXAMPLE] });

/** A merge patch: what is left out stays. */
export const AgencyClientPatch = z
  .strictObject({
    name: registered.name.optional(),
    organisation: registered.organisation.optional(),
    agreement: registered.agreement.optional(),
    legalGround: registered.legalGround.optional(),
    events: registered.events.optional(),
    validFrom: registered.validFrom.optional(),
    validUntil: registered.validUntil.optional(),
    status: z.enum(CLIENT_STATUSES).optional().meta({ description: '`revoked` ends every delivery at once' }),
  })
  .meta({ id: 'AgencyClientPatch', examples: [{ validUntil: '2028-12-31' }, { status: 'revoked' }] });

const eventTypes = z.array(EventTypeName).min(1).max(100);

export const SubscriptionBody = z
  .strictObject({
    eventTypes,
    filter: SubscriptionFilter.default({}),
    purpose: Line.meta({ description: 'What the events are processed for' }),
    legalGround: Line.meta({ description: 'What permits that' }),
    delivery: Delivery,
  })
  .meta({
    id: 'SubscriptionInput',
    examples: [
      {
        eventTypes: ['vacancy.opened.v1'],
        filter: { levels: ['jpt-pratama'] },
        purpose: 'Peta jabatan kosong se-Provinsi Papua',
        legalGround: 'PKS 415.4/27/PKS/2026 Pasal 4',
        delivery: { kind: 'webhook', url: 'https://simpeg.papua.go.id/kotak9/events' },
      },
      {
        eventTypes: ['retirement.effected.v1'],
        purpose: 'Pemutakhiran data kependudukan',
        legalGround: 'PKS 415.4/31/PKS/2026 Pasal 3',
        delivery: { kind: 'polling' },
      },
    ],
  });

/** A merge patch: what is left out stays, null takes a part of the filter away. */
export const SubscriptionPatch = z
  .strictObject({
    status: z.enum(SUBSCRIPTION_STATUSES).optional().meta({
      description: '`active` goes on from where it stands, and tries at once',
    }),
    eventTypes: eventTypes.optional(),
    filter: z
      .strictObject({
        unitIds: SubscriptionFilter.shape.unitIds.nullable(),
        levels: SubscriptionFilter.shape.levels.nullable(),
        boxChange: SubscriptionFilter.shape.boxChange.nullable(),
      })
      .optional(),
    purpose: Line.optional(),
    legalGround: Line.optional(),
    delivery: z
      .strictObject({ url: z.url().max(500) })
      .optional()
      .meta({
        description: 'Another URL for the webhooks; the way of delivery itself does not change',
      }),
  })
  .meta({
    id: 'SubscriptionPatch',
    examples: [
      { status: 'paused' },
      { filter: { levels: null } },
      { delivery: { url: 'https://baru.papua.go.id/events' } },
    ],
  });

/** The longest that two secrets sign side by side. */
const LONGEST_OVERLAP_HOURS = 7 * 24;

export const SecretRotationBody = z
  .strictObject({
    overlapHours: z.number().int().min(0).max(LONGEST_OVERLAP_HOURS).default(24).meta({
      description: 'How long the old secret signs beside the new one; 0 where somebody else may know it',
    }),
  })
  .meta({ id: 'SecretRotationInput', examples: [{ overlapHours: 24 }] });

export const FeedReplayBody = z
  .strictObject({
    from: z.union([z.number().int().positive(), z.iso.datetime()]).meta({
      description: 'First position to be delivered (again), or the time from which events are',
    }),
  })
  .meta({ id: 'FeedReplayInput', examples: [{ from: 1201 }, { from: '2026-03-01T00:00:00Z' }] });
