import type { AgencyId } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  type Change,
  type CommandRequest,
  changeEntry,
  decideAndCommit,
  type Entry,
  type Fact,
  loadEntry,
  type SubscriptionData,
  subscriptionRegister,
  type Table,
} from '@kotak9/store';

type PauseReason = NonNullable<SubscriptionData['paused']>['reason'];

export const subjectOf = ({ id, clientId }: SubscriptionData) => ({
  listId: AGENCY_WIDE,
  subscriptionId: id,
  clientId,
});

/** The subscription as it stands still, and as it goes on. */
export const paused = (data: SubscriptionData, reason: PauseReason, at: string): SubscriptionData => ({
  ...data,
  status: 'paused',
  paused: { reason, at },
});
export const resumed = (data: SubscriptionData): SubscriptionData => ({
  ...data,
  status: 'active',
  paused: null,
});

export const statusFact = (data: SubscriptionData): Fact =>
  data.paused === null
    ? { type: 'subscription.resumed.v1', data: subjectOf(data) }
    : { type: 'subscription.paused.v1', data: { ...subjectOf(data), reason: data.paused.reason } };

const changed = (agency: AgencyId, entry: Entry<SubscriptionData>, data: SubscriptionData): Change =>
  changeEntry(subscriptionRegister, agency, entry, data, statusFact(data));

/**
 * Sets the status of a subscription where `decide` gives another one, whatever else changes meanwhile.
 *
 * @returns the subscription as it is then; null if it is gone
 * @throws Error if others change it under every look
 */
export const setStatus = async (
  table: Table,
  command: CommandRequest,
  id: string,
  decide: (data: SubscriptionData) => SubscriptionData | null,
): Promise<Entry<SubscriptionData> | null> => {
  const { agency } = command;
  const outcome = await decideAndCommit(table, command, async () => {
    const entry = await loadEntry(table, agency, subscriptionRegister, AGENCY_WIDE, id);
    const data = entry === null ? null : decide(entry.data);
    if (entry === null || data === null) return { outcome: entry };
    const head = { ...entry.head, seq: entry.head.seq + 1 };
    return { outcome: { head, data }, changes: [changed(agency, entry, data)] };
  });
  if (outcome === 'contended') throw new Error('The subscription changed under every look');
  return outcome;
};
