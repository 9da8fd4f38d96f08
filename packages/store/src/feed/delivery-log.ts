import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import type * as z from 'zod';
import { DELIVERIES, deliveryKey } from '../keys.ts';
import { type ListPage, listPage, type PageRequest, partitionSource } from '../list-page.ts';
import type { Table, Write } from '../table.ts';

/** One attempt to deliver one event, as the API shows it. */
export const { DeliveryAttempt } = schemas;
export type DeliveryAttempt = z.infer<typeof DeliveryAttempt>;

const KEPT_SECONDS = 90 * 24 * 3600;

export const putAttempt = (agency: AgencyId, id: string, attempt: DeliveryAttempt): Write => ({
  put: {
    ...attempt,
    ...deliveryKey(agency, id, attempt.at, attempt.position),
    expiresAt: Math.floor(Date.parse(attempt.at) / 1000) + KEPT_SECONDS,
  },
});

/** Attempts of a subscription (that match), the latest first. @returns null if the cursor is not one of this list */
export const listAttempts = (
  table: Table,
  agency: AgencyId,
  id: string,
  page: PageRequest,
  matches?: (attempt: DeliveryAttempt) => boolean,
): Promise<ListPage<DeliveryAttempt> | null> => {
  const { pk } = deliveryKey(agency, id, '', 1);
  return listPage(
    partitionSource(table, pk, { beginsWith: DELIVERIES, descending: true }),
    page,
    (item) => DeliveryAttempt.parse(item),
    matches,
  );
};
