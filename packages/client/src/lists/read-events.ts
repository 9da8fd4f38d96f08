import type { ApiCall } from '../api-call.ts';
import { readJson } from '../read-answer.ts';
import type { AnswerOf } from '../types.ts';

/** The longest that the service waits for something to tell. */
const LONGEST_WAIT_SECONDS = 20;

export interface EventsOptions {
  /** The position of the last event that you have dealt with; 0, or left out, starts with the oldest one kept. */
  readonly after?: number;
  /** The polling subscription; may be left out while there is only one. */
  readonly subscriptionId?: string;
  /** Of the types that the subscription covers, these alone. */
  readonly types?: readonly string[];
  /** Events a call. */
  readonly limit?: number;
  /** Wait for what happens next, until the signal ends it, instead of ending at the last event. */
  readonly follow?: boolean;
  readonly signal?: AbortSignal;
}

/** Some of the feed. `next` is where to go on: it also passes over what the subscription does not cover. */
export type EventsPage = AnswerOf<'/v1/events', 'get'>;
export type FeedEvent = EventsPage['items'][number];

/**
 * The feed page by page, in its order. The next page is asked for by the `next` of this one, and only when this one
 * has been taken: whoever keeps `next` once a page is dealt with, goes on from there without a gap.
 */
export async function* readEventPages(
  call: ApiCall,
  options: EventsOptions = {},
): AsyncGenerator<EventsPage, void> {
  const { after = 0, subscriptionId, types, limit, follow = false, signal } = options;
  const wanted = {
    ...(subscriptionId !== undefined && { subscriptionId }),
    ...(types !== undefined && { types: types.join(',') }),
    ...(limit !== undefined && { limit }),
    ...(follow && { wait: LONGEST_WAIT_SECONDS }),
  };
  for (let from = after; ; ) {
    const query = { ...wanted, after: from };
    const page: EventsPage = readJson(
      await call('GET', '/v1/events', { query, ...(signal !== undefined && { signal }) }),
    );
    const isEnd = page.next >= page.head || page.next === from;
    from = page.next;
    yield page;
    if (isEnd && !follow) return;
  }
}

/** The events one by one, each with its position. Keep it once the event is dealt with: that is `after` next time. */
export async function* readEvents(call: ApiCall, options?: EventsOptions): AsyncGenerator<FeedEvent, void> {
  for await (const { items } of readEventPages(call, options)) yield* items;
}
