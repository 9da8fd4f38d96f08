import type { IsoDate } from '../brands.ts';
import { type AgreedEvent, agreedEvent } from './agreed-data.ts';
import { agreementState, type SharingAgreement } from './agreement-state.ts';
import { coversEvent, type EventFacts, type SharableEvent, type WantedEvents } from './covers-event.ts';

export interface AgreedEvents extends SharingAgreement {
  readonly events: readonly { readonly type: string; readonly fields: readonly string[] }[];
}

/**
 * What a subscriber is told of an event: null where the agreement is not in force, does not name the type, or the
 * subscription does not cover it; else the event with the agreed fields alone.
 */
export const sharedEvent = <E extends SharableEvent & { readonly subject: string }>(
  agreement: AgreedEvents,
  subscription: WantedEvents,
  event: E,
  facts: EventFacts,
  day: IsoDate,
): AgreedEvent<E> | null => {
  if (agreementState(agreement, day) !== 'in-force') return null;
  const agreed = agreement.events.find(({ type }) => type === event.type);
  if (agreed === undefined || !coversEvent(subscription, event, facts)) return null;
  return agreedEvent(agreed.fields, event);
};
