import { refuse, type subscriptionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { commandOf, endSubscription, runCommand } from '@kotak9/store';
import { removeRule } from './bus-rule.ts';
import { findSubscription } from './own-subscription.ts';
import { paused, setStatus } from './set-status.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

/**
 * Ends a subscription. One to a bus stands still before its rule goes, and is there until that is gone: whatever
 * fails in between is seen, and calling again goes on.
 */
export const deleteSubscription =
  (deps: SubscriptionDeps): Act<typeof subscriptionOperations.deleteSubscription> =>
  async ({ principal, params: { id }, ...request }) => {
    const { table } = deps;
    const { agency } = principal;
    const found = await findSubscription(table, principal, id);
    if ('refused' in found) return found;
    const command = commandOf({ principal, ...request });
    if (found.data.delivery.kind === 'event-bus') {
      await setStatus(table, command, id, (data) =>
        data.status === 'active' ? paused(data, 'bus-not-ready', request.now) : null,
      );
      if (!(await removeRule(deps, found.data))) return refuse('subscription/bus-not-ready', { id });
    }
    return runCommand(table, command, async () => {
      const entry = await findSubscription(table, principal, id);
      if ('refused' in entry) return entry;
      return {
        changes: [endSubscription(agency, entry)],
        outcome: { status: 200, body: { id, deleted: true } },
      };
    });
  };
