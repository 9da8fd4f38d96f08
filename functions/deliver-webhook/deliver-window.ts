import type { AgencyId } from '@kotak9/rules';
import {
  type DeliveryAttempt,
  type DeliveryProgress,
  type DeliveryState,
  NOT_FAILING,
  putAccess,
} from '@kotak9/store';
import type { Answered } from './answered.ts';
import type { Channel } from './channel.ts';
import type { Outgoing, Window } from './choose-window.ts';
import type { DeliverDeps } from './deps.ts';
import type { Subscriber } from './load-subscriber.ts';

type Refused = Extract<Answered, { ok: false }>;

/** What came of delivering a window. */
export interface Delivered {
  /** The first event that was not taken, if one was not. */
  readonly refused: (Refused & { readonly outgoing: Outgoing }) | null;
  readonly attempts: readonly DeliveryAttempt[];
  readonly progress: DeliveryProgress;
}

interface Tried {
  readonly outgoing: Outgoing;
  readonly answered: Answered;
  readonly attempt: DeliveryAttempt;
}

/**
 * Notes for each person concerned that their data leave, before they do: an answer that is no success, or none, does
 * not mean that nothing was read. What is tried again was noted the first time.
 */
const noteAccess = async (
  { table, clock }: DeliverDeps,
  agency: AgencyId,
  { subscription, client }: Subscriber,
  outgoing: readonly Outgoing[],
  noted: number,
): Promise<void> => {
  const at = clock().toISOString();
  const by = { sub: client.id, role: 'agency-client' };
  const entries = outgoing.flatMap(({ position, shared, facts: { nip } }) =>
    nip === undefined || position <= noted
      ? []
      : [
          putAccess({
            agency,
            nip,
            by,
            at,
            operation: 'deliverEvent',
            correlationId: `${subscription.id}/${shared.id}`,
          }),
        ],
  );
  if (entries.length > 0) await table.transact(entries);
};

const tryOne = async (
  { clock }: DeliverDeps,
  channel: Channel,
  outgoing: Outgoing,
  attempt: number,
): Promise<Tried> => {
  const at = clock();
  const answered = await channel(outgoing.shared);
  return {
    outgoing,
    answered,
    attempt: {
      at: at.toISOString(),
      position: outgoing.position,
      eventId: outgoing.shared.id,
      eventType: outgoing.shared.type,
      attempt,
      outcome: answered.ok ? 'delivered' : 'failed',
      status: answered.status,
      error: answered.ok ? null : answered.fault,
      durationMs: clock().getTime() - at.getTime(),
    },
  };
};

/** Everything before the first event that was not taken is done; of what lies beyond it, what was taken is remembered. */
const progressTo = (
  { ahead, noted }: DeliveryState,
  tried: readonly Tried[],
  through: number,
  now: string,
): DeliveryProgress => {
  const taken = tried.filter(({ answered }) => answered.ok).map(({ outgoing }) => outgoing.position);
  const position = tried.reduce(
    (reached, { outgoing, answered }) => (answered.ok ? reached : Math.min(reached, outgoing.position - 1)),
    through,
  );
  return {
    position,
    ahead: [...ahead, ...taken].filter((at) => at > position),
    noted: Math.max(noted, ...tried.map(({ outgoing }) => outgoing.position)),
    ...(taken.length > 0 && { lastDeliveredAt: now, ...NOT_FAILING }),
  };
};

/** Sends the events of a window, all at the same time, and says how far that leads. */
export const deliverWindow = async (
  deps: DeliverDeps,
  agency: AgencyId,
  subscriber: Subscriber,
  channel: Channel,
  state: DeliveryState,
  { outgoing, through }: Window,
): Promise<Delivered> => {
  const { observer, clock } = deps;
  await noteAccess(deps, agency, subscriber, outgoing, state.noted);
  const tried = await Promise.all(outgoing.map((one) => tryOne(deps, channel, one, state.attempts + 1)));
  const now = clock();
  for (const { outgoing: one, answered } of tried) {
    if (answered.ok) observer.count('delivery-lag', Math.max(0, now.getTime() - Date.parse(one.shared.time)));
  }
  const taken = tried.filter(({ answered }) => answered.ok).length;
  observer.count('deliveries', taken);
  observer.count('deliveries-failed', tried.length - taken);
  const [refused = null] = tried.flatMap(({ outgoing: one, answered }) =>
    answered.ok ? [] : [{ ...answered, outgoing: one }],
  );
  return {
    refused,
    attempts: tried.map(({ attempt }) => attempt),
    progress: progressTo(state, tried, through, now.toISOString()),
  };
};
