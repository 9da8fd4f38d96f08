import type { AgencyId } from '@kotak9/rules';
import type { DeliveryState } from '@kotak9/store';

/** The turn to deliver to one subscription, and its state as the holder last wrote it. */
export interface Turn {
  readonly agency: AgencyId;
  readonly subscriptionId: string;
  readonly state: DeliveryState;
}

/** Longer than a window takes: who has said nothing for so long is dead. */
const HELD_MS = 30_000;

/** Until when somebody who takes or keeps a turn now has it. */
export const heldUntil = (now: Date): string => new Date(now.getTime() + HELD_MS).toISOString();
