import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { deliveryStateKey } from '../keys.ts';
import type { Table, Write } from '../table.ts';

/**
 * How far a subscription has been delivered, and who delivers at the moment. One at a time has the turn; each turn
 * has its number, and whoever writes names the number of its own: one that was taken away writes nothing any more.
 */
const StoredDelivery = z.object({
  /** Everything up to this position of the feed was delivered, or is not covered. */
  position: z.number().int().nonnegative(),
  /** Positions beyond it that were delivered before one that failed. */
  ahead: z.array(z.number().int().positive()),
  /** Up to this position the people concerned have an entry of what was sent. */
  noted: z.number().int().nonnegative(),
  turn: z.number().int().nonnegative(),
  /** Who has the turn; empty: nobody. */
  holder: z.string(),
  /** When a holder that says no more is taken for dead; empty: nobody holds it. */
  heldUntil: z.union([z.iso.datetime(), z.literal('')]),
  /** Somebody asked while another one held the turn: until when it was held then. Empty: nobody asked. */
  wanted: z.union([z.iso.datetime(), z.literal('')]),
  /** Since when nothing could be delivered, how often it was tried, and when it is tried again. */
  failingSince: z.iso.datetime().nullable(),
  attempts: z.number().int().nonnegative(),
  nextAttemptAt: z.iso.datetime().nullable(),
  /** Code of the last failure; null once something was delivered after it. */
  lastError: z.string().nullable(),
  lastDeliveredAt: z.iso.datetime().nullable(),
});
export type DeliveryState = z.infer<typeof StoredDelivery>;

const NOBODY = { holder: '', heldUntil: '', wanted: '' } as const;
export const NOT_FAILING = { failingSince: null, attempts: 0, nextAttemptAt: null, lastError: null } as const;

/** Of a new subscription: goes with it in one transaction. It is told what comes after a position. */
export const newDelivery = (agency: AgencyId, id: string, position: number): Write => ({
  put: {
    ...deliveryStateKey(agency, id),
    position,
    ahead: [],
    noted: position,
    turn: 0,
    lastDeliveredAt: null,
    ...NOBODY,
    ...NOT_FAILING,
  },
  when: { is: 'absent' },
});

export const loadDelivery = async (
  table: Table,
  agency: AgencyId,
  id: string,
): Promise<DeliveryState | null> => {
  const item = await table.get(deliveryStateKey(agency, id));
  return item === undefined ? null : StoredDelivery.parse(item);
};

interface Turn {
  readonly holder: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly until: string;
}

/** What came of asking for the turn. */
export type TurnAsked =
  | { readonly is: 'taken'; readonly state: DeliveryState }
  /** Another one has it until then, and will look again before letting go. Told once for each time it is held. */
  | { readonly is: 'held'; readonly until: string; readonly isFirstToAsk: boolean }
  /** The last delivery failed; it is not yet time to try again. */
  | { readonly is: 'waiting'; readonly until: string }
  /** There is no such subscription (any more). */
  | { readonly is: 'unknown' };

const isHeldByOther = ({ holder, heldUntil }: DeliveryState, by: Turn): boolean =>
  holder !== '' && holder !== by.holder && heldUntil > by.now;

/** Each round that fails means that somebody else got on. */
const ROUNDS = 20;

/**
 * Asks for the turn to deliver. A holder may take its own turn again: it is named by the message that it works on,
 * which comes back only when the invocation that had it is over.
 *
 * @throws Error if the state changes under every look
 */
export const takeTurn = async (table: Table, agency: AgencyId, id: string, by: Turn): Promise<TurnAsked> => {
  const key = deliveryStateKey(agency, id);
  for (let round = 0; round < ROUNDS; round++) {
    const state = await loadDelivery(table, agency, id);
    if (state === null) return { is: 'unknown' };
    const { turn, holder, heldUntil, wanted, nextAttemptAt } = state;
    if (isHeldByOther(state, by)) {
      // on the holder as it was read: one that let go meanwhile does not look again
      const when = { is: 'equal', attributes: { turn, holder } } as const;
      if ((await table.write({ update: key, set: { wanted: heldUntil }, when })).done) {
        return { is: 'held', until: heldUntil, isFirstToAsk: wanted !== heldUntil };
      }
      continue;
    }
    if (nextAttemptAt !== null && nextAttemptAt > by.now) return { is: 'waiting', until: nextAttemptAt };
    const set = { turn: turn + 1, holder: by.holder, heldUntil: by.until, wanted: '' } as const;
    const when = { is: 'equal', attributes: { turn, holder } } as const;
    if ((await table.write({ update: key, set, when })).done) {
      return { is: 'taken', state: { ...state, ...set } };
    }
  }
  throw new Error('The turn to deliver changed under every look');
};

/** What a holder may change. */
export type DeliveryProgress = Partial<Omit<DeliveryState, 'turn' | 'holder' | 'wanted'>>;

/**
 * Writes how far a holder got, with what goes beside it.
 *
 * @returns false if the turn was taken away. Nothing was written
 */
export const keepTurn = async (
  table: Table,
  agency: AgencyId,
  id: string,
  turn: number,
  progress: DeliveryProgress,
  beside: readonly Write[] = [],
): Promise<boolean> => {
  const when = { is: 'equal', attributes: { turn } } as const;
  const update: Write = { update: deliveryStateKey(agency, id), set: progress, when };
  return (await table.transact([update, ...beside])).done;
};

/**
 * Lets the turn go, unless somebody asked meanwhile: then the asking is taken back, and the holder has to look again.
 *
 * @returns `lost` if the turn was taken away
 */
export const endTurn = async (
  table: Table,
  agency: AgencyId,
  id: string,
  turn: number,
): Promise<'ended' | 'wanted' | 'lost'> => {
  const update = deliveryStateKey(agency, id);
  const unasked = { is: 'equal', attributes: { turn, wanted: '' } } as const;
  if ((await table.write({ update, set: NOBODY, when: unasked })).done) return 'ended';
  const own = { is: 'equal', attributes: { turn } } as const;
  return (await table.write({ update, set: { wanted: '' }, when: own })).done ? 'wanted' : 'lost';
};

/** Lets the turn go whoever asked: what comes next is known, or somebody else is told to go on. */
export const leaveTurn = async (
  table: Table,
  agency: AgencyId,
  id: string,
  turn: number,
  progress: DeliveryProgress,
  beside: readonly Write[] = [],
): Promise<boolean> => {
  const when = { is: 'equal', attributes: { turn } } as const;
  const set = { ...progress, ...NOBODY };
  return (await table.transact([{ update: deliveryStateKey(agency, id), set, when }, ...beside])).done;
};

/**
 * Starts deliveries anew from outside: from a position, where one is given, and as if none had failed. Whoever has
 * the turn loses it, so that it cannot write its old position over the new one.
 *
 * @returns the state as it is then, null if there is no such subscription
 * @throws Error if the state changes under every look
 */
export const restartDelivery = async (
  table: Table,
  agency: AgencyId,
  id: string,
  position?: number,
): Promise<DeliveryState | null> => {
  for (let round = 0; round < ROUNDS; round++) {
    const state = await loadDelivery(table, agency, id);
    if (state === null) return null;
    const { turn } = state;
    const set = {
      ...NOBODY,
      ...NOT_FAILING,
      ...(position !== undefined && { position, ahead: [], noted: position }),
      turn: turn + 1,
    };
    const when = { is: 'equal', attributes: { turn } } as const;
    const written = await table.write({ update: deliveryStateKey(agency, id), set, when });
    if (written.done) return { ...state, ...set };
  }
  throw new Error('The state of deliveries changed under every look');
};
