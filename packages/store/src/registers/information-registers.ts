import { schemas } from '@kotak9/contracts';
import type * as z from 'zod';
import { defineRegister } from '../register.ts';

export type IntegrationData = z.infer<typeof schemas.Integration>;
export type SyncDifferenceData = z.infer<typeof schemas.SyncDifference>;

/** The one owner of things of which an agency has a few dozen. */
export const ALL = 'all';

export const integrationRegister = defineRegister<IntegrationData>({
  kind: 'integration',
  schema: schemas.Integration,
  place: 'agency',
  ownerOf: () => ALL,
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
