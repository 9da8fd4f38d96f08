import { isGivenUp, retryDelaySeconds } from '@kotak9/rules';
import { leaveTurn, putAttempt } from '@kotak9/store';
import { LONGEST_DELAY_SECONDS } from '../delivery-nudge.ts';
import type { Delivered } from './deliver-window.ts';
import type { DeliverDeps } from './deps.ts';
import { pauseSubscription } from './pause-subscription.ts';
import type { Turn } from './turn.ts';

type Nudged = Pick<Turn, 'agency' | 'subscriptionId'>;

const delayUntil = ({ clock }: DeliverDeps, until: string): number =>
  Math.min(LONGEST_DELAY_SECONDS, Math.max(0, Math.ceil((Date.parse(until) - clock().getTime()) / 1000)));

/** Sends the nudge of the next attempt; one that is further off than a message can wait is sent on when it comes. */
export const nudgeAt = (
  deps: DeliverDeps,
  { agency, subscriptionId }: Nudged,
  until: string,
): Promise<void> => deps.sendNudges([{ agency, subscriptionId, retryAt: until }], delayUntil(deps, until));

/** Sends a nudge like any other, to be received when a turn has run out. */
export const nudgeAfter = (
  deps: DeliverDeps,
  { agency, subscriptionId }: Nudged,
  until: string,
): Promise<void> => deps.sendNudges([{ agency, subscriptionId }], delayUntil(deps, until));

/** Leaves a subscriber that did not take an event until it is tried again, or for good. */
export const putOff = async (
  deps: DeliverDeps,
  turn: Turn,
  { refused, attempts, progress }: Delivered & { readonly refused: NonNullable<Delivered['refused']> },
): Promise<void> => {
  const { table, observer, clock, random } = deps;
  const { agency, subscriptionId, state } = turn;
  const now = clock();
  // where others of the same window were taken, progress says that the subscriber was not failing until now
  const before = { ...state, ...progress };
  const tried = before.attempts + 1;
  const failingSince = before.failingSince ?? now.toISOString();
  const isOver = refused.fault === 'gone' || isGivenUp(failingSince, now.toISOString());
  const seconds = retryDelaySeconds({
    attempts: tried,
    chance: random(),
    askedSeconds: refused.askedSeconds,
  });
  const until = new Date(now.getTime() + seconds * 1000).toISOString();
  const failing = { failingSince, attempts: tried, lastError: refused.fault };
  const left = await leaveTurn(
    table,
    agency,
    subscriptionId,
    state.turn,
    { ...progress, ...failing, nextAttemptAt: isOver ? null : until },
    attempts.map((attempt) => putAttempt(agency, subscriptionId, attempt)),
  );
  const { id: eventId } = refused.outgoing.shared;
  const fields = { agency, subscriptionId, eventId, reason: refused.fault, attempt: tried };
  if (!left) return observer.info('delivery/lost', fields);
  observer.info('delivery/refused', fields);
  if (isOver) await pauseSubscription(deps, { agency, subscriptionId, reason: 'delivery-failing' });
  else await nudgeAt(deps, turn, until);
};
