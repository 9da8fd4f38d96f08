/** Which events of the agreed types a subscriber wants; what is left out does not narrow. */
export interface EventFilter {
  /** Units that the event is about. */
  readonly unitIds?: readonly string[] | undefined;
  /** Tiers of the post that it is about. */
  readonly levels?: readonly string[] | undefined;
  /** Of changed placements only those by which the box changed. */
  readonly boxChange?: true | undefined;
}

export interface WantedEvents {
  readonly eventTypes: readonly string[];
  readonly filter: EventFilter;
}

export interface SharableEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an event is about, beside what it says: looked up when it happened. */
export interface EventFacts {
  readonly nip?: string | undefined;
  readonly unitId?: string | undefined;
  readonly level?: string | undefined;
}

const PLACEMENT_CHANGED = 'placement.changed.v1';

/** An event about no unit, or no post, is none of a named unit or tier. */
const isAmong = (wanted: readonly string[] | undefined, is: string | undefined): boolean =>
  wanted === undefined || (is !== undefined && wanted.includes(is));

const changesBox = ({ type, data }: SharableEvent): boolean =>
  type !== PLACEMENT_CHANGED || data['box'] !== data['previousBox'];

/** Whether a subscriber asked for this event: by its type, and by every filter that was named. */
export const coversEvent = (
  { eventTypes, filter }: WantedEvents,
  event: SharableEvent,
  { unitId, level }: EventFacts,
): boolean =>
  eventTypes.includes(event.type) &&
  isAmong(filter.unitIds, unitId) &&
  isAmong(filter.levels, level) &&
  (filter.boxChange === undefined || changesBox(event));
