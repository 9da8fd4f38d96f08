/** Why a delivery failed. The code is shown to the subscriber; it says nothing of who else was behind the answer. */
export const DELIVERY_FAULTS = [
  /** No answer within the time limit. */
  'timed-out',
  /** The name of the host resolves to nothing. */
  'not-resolved',
  /** It resolves to an address that is not on the internet. */
  'address-not-public',
  /** The URL is not one that this stage sends to. */
  'url-not-allowed',
  'connection-failed',
  /** Redirects are not followed. */
  'redirected',
  /** 410: nothing is to be sent any more. */
  'gone',
  /** 429 or 503. */
  'asked-to-wait',
  /** Another answer than 2xx. */
  'not-accepted',
  /** Our own bus for other accounts refused it. */
  'bus-refused',
] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

/** What a subscriber said to one event. */
export type Answered =
  | { readonly ok: true; readonly status: number | null }
  | {
      readonly ok: false;
      readonly fault: DeliveryFault;
      readonly status: number | null;
      /** `Retry-After` of the answer. */
      readonly askedSeconds: number | null;
    };

export const failed = (fault: DeliveryFault): Answered => ({
  ok: false,
  fault,
  status: null,
  askedSeconds: null,
});
