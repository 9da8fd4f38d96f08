import { EVENT_DATA, type FieldError, isEventType, type schemas } from '@kotak9/contracts';
import type * as z from 'zod';
import { isPublic } from '../feed-events/is-public.ts';

type Agreed = z.output<typeof schemas.AgreedEvent>;

const PUBLIC_TYPES = Object.keys(EVENT_DATA).filter(isPublic).sort();

const notPublic = (field: string): FieldError => ({
  field,
  code: 'event-not-public',
  message: {
    id: `Bukan peristiwa publik. Yang publik: ${PUBLIC_TYPES.join(', ')}.`,
    en: `Not a public event. Public are: ${PUBLIC_TYPES.join(', ')}.`,
  },
});
const noSuchField = (field: string, known: readonly string[]): FieldError => ({
  field,
  code: 'event-field',
  message: {
    id: `Peristiwa itu tidak mempunyai isian ini; yang ada: ${known.join(', ')}.`,
    en: `The event has no such field; it has: ${known.join(', ')}.`,
  },
});
const twice = (field: string): FieldError => ({
  field,
  code: 'twice',
  message: {
    id: 'Jenis ini sudah disebut; satukan isiannya.',
    en: 'This type is named already; put the fields together.',
  },
});

/** What is wrong with the events of an agreement: types that are not public, fields that they have not, repetitions. */
export const agreedEventFaults = (events: readonly Agreed[]): readonly FieldError[] =>
  events.flatMap(({ type, fields }, at) => {
    const path = `events[${at}]`;
    if (!isEventType(type) || !isPublic(type)) return [notPublic(`${path}.type`)];
    if (events.findIndex((other) => other.type === type) < at) return [twice(`${path}.type`)];
    const known = Object.keys(EVENT_DATA[type].shape);
    return fields.flatMap((name, index) =>
      known.includes(name) ? [] : [noSuchField(`${path}.fields[${index}]`, known)],
    );
  });
