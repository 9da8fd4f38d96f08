import { schemas } from '@kotak9/contracts';
import type * as z from 'zod';
import { AGENCY_WIDE, defineRegister } from '../register.ts';

export type IntegrationData = z.infer<typeof schemas.Integration>;
export type SyncDifferenceData = z.infer<typeof schemas.SyncDifference>;

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
