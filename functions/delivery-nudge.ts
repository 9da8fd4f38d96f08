import { schemas } from '@kotak9/contracts';
import * as z from 'zod';

/** What the queue of deliveries holds: that a subscription may have something to be told. */
export const DeliveryNudge = z.object({
  agency: schemas.AgencySlug,
  subscriptionId: z.uuid(),
  /** The time of the next attempt that it was sent for, where the last one failed. */
  retryAt: z.iso.datetime().optional(),
});
export type DeliveryNudge = z.infer<typeof DeliveryNudge>;

/** SQS delays a message by no more than 15 minutes. */
export const LONGEST_DELAY_SECONDS = 900;

/** Sends nudges, each to be received after some seconds at the earliest. @throws Error where the queue refused one */
export type SendNudges = (nudges: readonly DeliveryNudge[], delaySeconds?: number) => Promise<void>;

export interface NudgeDeps {
  readonly sendNudges: SendNudges;
}
