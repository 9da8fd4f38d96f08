import { isRefusal, type Refusal, refuse, type subscriptionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { AgencyId } from '@kotak9/rules';
import {
  changeEntry,
  commandOf,
  feedHead,
  oldestKept,
  positionAt,
  restartDelivery,
  runCommand,
  subscriptionRegister,
  type Table,
} from '@kotak9/store';
import * as z from 'zod';
import { findAgreement, findSubscription } from './own-subscription.ts';
import { subjectOf } from './set-status.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

interface Start {
  /** First position that is delivered again. */
  readonly from: number;
  readonly head: number;
}

/** Refuses what can no longer be told whole: nobody shall take a part for all of it. */
const findStart = async (table: Table, agency: AgencyId, from: number | string): Promise<Start | Refusal> => {
  const head = await feedHead(table, agency);
  const oldest = await oldestKept(table, agency, head);
  const gone = (after: number) => refuse('events/no-longer-kept', { after, oldest, before: oldest - 1 });
  if (typeof from === 'number') {
    if (from > head + 1) return refuse('events/ahead-of-head', { position: from, head });
    return from < oldest ? gone(from - 1) : { from, head };
  }
  const position = await positionAt(table, agency, from, { oldest, head });
  // whatever was fed before the oldest that is kept may be of after that time
  return position === oldest && oldest > 1 ? gone(0) : { from: position, head };
};

const Replayed = z.object({ from: z.number() });

/** Sets a subscription back: it is told again, in order, from a position or a time on. */
export const replaySubscription =
  (deps: SubscriptionDeps): Act<typeof subscriptionOperations.replaySubscription> =>
  async ({ principal, params: { id }, body, now, ...request }) => {
    const { table } = deps;
    const { agency } = principal;
    const outcome = await runCommand(table, commandOf({ principal, now, ...request }), async () => {
      const entry = await findSubscription(table, principal, id);
      if ('refused' in entry) return entry;
      const { data, head } = entry;
      if (data.delivery.kind === 'polling') return refuse('subscription/not-pushed');
      if (data.paused !== null) return refuse('subscription/paused', { reason: data.paused.reason });
      const agreement = await findAgreement(table, principal, data.clientId, now);
      if ('refused' in agreement) return agreement;
      const start = await findStart(table, agency, body.from);
      if ('refused' in start) return start;
      const fact = {
        type: 'subscription.replayed.v1' as const,
        data: { ...subjectOf(data), from: start.from },
      };
      return {
        changes: [changeEntry(subscriptionRegister, agency, entry, data, fact)],
        outcome: { status: 202, body: { id, ...start, version: head.seq + 1 } },
      };
    });
    if (isRefusal(outcome)) return outcome;
    const { from } = Replayed.parse(outcome.body);
    await restartDelivery(table, agency, id, from - 1);
    await deps.sendNudges([{ agency, subscriptionId: id }]);
    return outcome;
  };
