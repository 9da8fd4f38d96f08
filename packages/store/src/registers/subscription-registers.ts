import { schemas } from '@kotak9/contracts';
import type * as z from 'zod';
import { AGENCY_WIDE, defineRegister } from '../register.ts';

export type AgencyClientData = z.infer<typeof schemas.AgencyClient>;
export const agencyClientRegister = defineRegister<AgencyClientData>({
  kind: 'agency-client',
  schema: schemas.AgencyClient,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});

export type SubscriptionData = z.infer<typeof schemas.Subscription>;
/** Of all clients together: some dozens, and whoever delivers an event needs them all. */
export const subscriptionRegister = defineRegister<SubscriptionData>({
  kind: 'subscription',
  schema: schemas.Subscription,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});
