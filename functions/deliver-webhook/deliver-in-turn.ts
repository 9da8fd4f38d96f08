import { agreementState } from '@kotak9/rules';
import { endTurn, keepTurn, leaveTurn, localDate, putAttempt, readFeed } from '@kotak9/store';
import { openChannel } from './channel.ts';
import { chooseWindow } from './choose-window.ts';
import { deliverWindow } from './deliver-window.ts';
import type { DeliverDeps } from './deps.ts';
import { loadSubscriber } from './load-subscriber.ts';
import { pauseSubscription } from './pause-subscription.ts';
import { putOff } from './put-off.ts';
import { heldUntil, type Turn } from './turn.ts';

/** Entries of the feed that are read at once. */
const READ_AT_ONCE = 100;
/** A window takes up to ten seconds; it is not begun with less time than this. */
const ENOUGH_MS = 15_000;

/**
 * Delivers to one subscription, window by window, until the feed is at its end, the subscriber fails or time is
 * short. Subscription and agreement are read again for each window: what ended is not delivered.
 */
export const deliverInTurn = async (
  deps: DeliverDeps,
  turn: Turn,
  remainingMs: () => number,
): Promise<void> => {
  const { table, observer, clock, sendNudges } = deps;
  const { agency, subscriptionId } = turn;
  const ids = { agency, subscriptionId };
  let { state } = turn;
  for (;;) {
    if (remainingMs() < ENOUGH_MS) {
      // first the turn, then the nudge: it must not find the turn taken
      if (!(await leaveTurn(table, agency, subscriptionId, state.turn, {}))) break;
      observer.info('delivery/resumed', ids);
      return sendNudges([ids]);
    }
    const [subscriber, entries] = await Promise.all([
      loadSubscriber(table, agency, subscriptionId),
      readFeed(table, agency, state.position, READ_AT_ONCE),
    ]);
    if (subscriber === null) break;
    const today = localDate(clock().toISOString());
    const agreed = agreementState(subscriber.client, today);
    const channel =
      subscriber.subscription.status === 'active'
        ? await openChannel(deps, agency, subscriber.subscription)
        : null;
    if (channel === null || agreed === 'ended' || agreed === 'revoked') {
      if (!(await leaveTurn(table, agency, subscriptionId, state.turn, {}))) break;
      if (channel !== null) await pauseSubscription(deps, { ...ids, reason: 'agreement-ended' });
      return;
    }
    if (entries.length === 0) {
      const ended = await endTurn(table, agency, subscriptionId, state.turn);
      if (ended === 'wanted') continue;
      if (ended === 'ended') return;
      break;
    }
    const window = chooseWindow(entries, subscriber, state, today);
    const delivered = await deliverWindow(deps, agency, subscriber, channel, state, window);
    const { refused, attempts } = delivered;
    if (refused !== null) return putOff(deps, { ...ids, state }, { ...delivered, refused });
    const progress = { ...delivered.progress, heldUntil: heldUntil(clock()) };
    const logged = attempts.map((attempt) => putAttempt(agency, subscriptionId, attempt));
    if (!(await keepTurn(table, agency, subscriptionId, state.turn, progress, logged))) break;
    state = { ...state, ...progress };
    if (attempts.length > 0) observer.info('delivery/delivered', { ...ids, count: attempts.length });
  }
  observer.info('delivery/lost', ids);
};
