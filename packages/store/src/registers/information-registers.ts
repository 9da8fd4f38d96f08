import { schemas } from '@kotak9/contracts';
import { missingNotices } from '@kotak9/rules';
import type * as z from 'zod';
import { AGENCY_WIDE, defineRegister } from '../register.ts';
import { localDate } from '../today.ts';

export type IntegrationData = z.infer<typeof schemas.Integration>;
export type SyncDifferenceData = z.infer<typeof schemas.SyncDifference>;
export type DataBreachData = z.infer<typeof schemas.DataBreach>;

export const integrationRegister = defineRegister<IntegrationData>({
  kind: 'integration',
  schema: schemas.Integration,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});

/** Index of what waits to be decided, by the day on which it was found. */
export const WAITING_DIFFERENCES = 'sync-difference-waiting';

export const differenceRegister = defineRegister<SyncDifferenceData>({
  kind: 'sync-difference',
  schema: schemas.SyncDifference,
  place: 'agency',
  ownerOf: ({ integrationId }) => integrationId,
  dueOf: ({ status, foundOn }) =>
    status === 'menunggu' ? { dueKind: WAITING_DIFFERENCES, dueOn: foundOn } : null,
});

/** Index of breaches of which somebody has still to be told, by the local day on which the notices are due. */
export const BREACH_NOTICE_DUE = 'data-breach-notice';

/** The id begins with the year, by which breaches are listed. */
export const breachYearOf = (id: string): string => id.slice(0, 4);

export const dataBreachRegister = defineRegister<DataBreachData>({
  kind: 'personal-data-breach',
  schema: schemas.DataBreach,
  place: 'agency',
  ownerOf: ({ id }) => breachYearOf(id),
  dueOf: ({ noticeDueAt, notices, overdueNotedOn }) =>
    overdueNotedOn === null && missingNotices(notices).length > 0
      ? { dueKind: BREACH_NOTICE_DUE, dueOn: localDate(noticeDueAt) }
      : null,
});
