import { type publicEventOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Principal } from '@kotak9/http';
import { type AgencyId, type Nip, sharedEvent } from '@kotak9/rules';
import {
  type AgencyClientData,
  eachAtOnce,
  type FeedEntry,
  feedHead,
  localDate,
  readFeed,
  type SubscriptionData,
  type Table,
} from '@kotak9/store';
import { clientOf } from './client-of.ts';
import { findAgreement, findSubscription, subscriptionsOf } from './own-subscription.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

/** Entries that are read at once. */
const READ_AT_ONCE = 500;
/** Reads of one call: where little is covered the client asks again, from where this call got to. */
const MOST_READS = 10;
/** How often a call that waits looks again. */
const LOOK_EVERY_MS = 500;

interface Asked {
  readonly agency: AgencyId;
  readonly agreement: AgencyClientData;
  readonly subscription: SubscriptionData;
  readonly types: readonly string[] | null;
  readonly limit: number;
  readonly now: string;
}

interface Told {
  readonly items: readonly { readonly position: number; readonly event: object }[];
  readonly people: ReadonlySet<Nip>;
  readonly next: number;
}

const findPolled = async (
  table: Table,
  principal: Principal,
  id: string | undefined,
): Promise<SubscriptionData | Refusal> => {
  if (id !== undefined) {
    const found = await findSubscription(table, principal, id);
    if ('refused' in found) return found;
    const isPolled = found.data.delivery.kind === 'polling';
    return isPolled ? found.data : refuse('events/subscription-unclear', { count: 0 });
  }
  const own = await subscriptionsOf(table, principal, clientOf(principal).id);
  const [only, ...others] = own.filter(({ data }) => data.delivery.kind === 'polling');
  return only === undefined || others.length > 0
    ? refuse('events/subscription-unclear', { count: only === undefined ? 0 : others.length + 1 })
    : only.data;
};

const share = ({ agreement, subscription, types, now }: Asked, { event, facts }: FeedEntry) =>
  types === null || types.includes(event.type)
    ? sharedEvent(agreement, subscription, event, facts, localDate(now))
    : null;

/** Nothing is passed over: where a position is missing, what lies before it is told, and then it is refused. */
const isGap = (entry: FeedEntry, after: number): boolean => entry.position !== after + 1;

const gone = (after: number, oldest: number): Refusal =>
  refuse('events/no-longer-kept', { after, oldest, before: oldest - 1 });

/** Reads on from a position until enough is covered, or there is nothing more. */
const tell = async (table: Table, asked: Asked, after: number): Promise<Told | Refusal> => {
  const items: { position: number; event: object }[] = [];
  const people = new Set<Nip>();
  let next = after;
  for (let reads = 0; reads < MOST_READS; reads++) {
    const entries = await readFeed(table, asked.agency, next, READ_AT_ONCE);
    for (const entry of entries) {
      if (isGap(entry, next)) {
        return next === after ? gone(after, entry.position) : { items, people, next };
      }
      next = entry.position;
      const event = share(asked, entry);
      if (event === null) continue;
      items.push({ position: entry.position, event });
      if (entry.facts.nip !== undefined) people.add(entry.facts.nip);
      if (items.length === asked.limit) return { items, people, next };
    }
    if (entries.length === 0) break;
  }
  return { items, people, next };
};

/**
 * Public events after a position, without a gap and in order per subject. Where there is nothing to tell, `next`
 * still moves on over what is not covered, and a call that waits looks again until something happens.
 */
export const listPublicEvents = (
  deps: SubscriptionDeps,
): Act<typeof publicEventOperations.listPublicEvents> => {
  const { table, recordAccess, clock, sleep } = deps;

  const noteAccess = async (principal: Principal, people: ReadonlySet<Nip>, correlationId: string) => {
    const at = clock().toISOString();
    const by = { sub: clientOf(principal).id, role: principal.actingAs };
    // before the answer: what nobody can look up afterwards is not told
    await eachAtOnce([...people], async (nip) =>
      recordAccess?.({ agency: principal.agency, nip, by, operation: 'listPublicEvents', at, correlationId }),
    );
  };

  return async ({ principal, query, now, correlationId }) => {
    const { agency } = principal;
    const agreement = await findAgreement(table, principal, clientOf(principal).id, now);
    if ('refused' in agreement) return agreement;
    const subscription = await findPolled(table, principal, query.subscriptionId);
    if ('refused' in subscription) return subscription;
    if (subscription.paused !== null) {
      return refuse('subscription/paused', { reason: subscription.paused.reason });
    }
    const { after, limit, wait } = query;
    const types = query.types?.split(',').map((type) => type.trim()) ?? null;
    const asked = { agency, agreement, subscription, types, limit, now };
    const until = clock().getTime() + wait * 1000;
    let from = after;
    for (;;) {
      const head = await feedHead(table, agency);
      if (from > head) return refuse('events/ahead-of-head', { position: from, head });
      const told = await tell(table, asked, from);
      if ('refused' in told) return told;
      const { items, people, next } = told;
      // all that lies before the head has expired
      if (next === from && from < head) return gone(from, head + 1);
      if (items.length > 0 || clock().getTime() >= until) {
        await noteAccess(principal, people, correlationId);
        return { status: 200, body: { items, next, head: Math.max(head, next) } };
      }
      from = next;
      await sleep(LOOK_EVERY_MS);
    }
  };
};
