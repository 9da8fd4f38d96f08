import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { headKey, OAP_HEADS, oapAggregate, protectedPartition } from './keys.ts';
import { Head } from './stored-event.ts';
import { itemsOf, type Table } from './table.ts';

/**
 * Whether somebody is Orang Asli Papua, on a legal basis and with consent. It lies in a partition of its own, which
 * nothing reads but the fairness panel; its events say that something was recorded, and neither what nor which.
 */
const Oap = z.object({
  nip: schemas.NipText,
  /** Null once removed. */
  held: z.object({ oap: z.boolean(), legalBasis: z.string(), consent: z.string() }).nullable(),
  /** Why it was removed. */
  removedBecause: z.string().nullable(),
});
export type Oap = z.infer<typeof Oap>;
export interface OapState {
  readonly head: Head;
  readonly data: Oap;
}

const Stored = z.object({ data: Oap });

export const loadOap = async (table: Table, agency: AgencyId, nip: Nip): Promise<OapState | null> => {
  const item = await table.get(headKey(oapAggregate(agency, nip)));
  return item === undefined ? null : { head: Head.parse(item), data: Stored.parse(item).data };
};

/** Of whom it is held, and what: for figures of large groups, never for an answer about one person. */
export const oapOfAgency = async (table: Table, agency: AgencyId): Promise<ReadonlyMap<Nip, boolean>> => {
  const pk = protectedPartition(agency);
  const items = await itemsOf(table, pk, OAP_HEADS);
  return new Map(
    items.flatMap((item) => {
      const { nip, held } = Stored.parse(item).data;
      return held === null ? [] : [[nip, held.oap] as const];
    }),
  );
};

export const changeOap = (agency: AgencyId, before: OapState | null, data: Oap): Change => ({
  aggregate: oapAggregate(agency, data.nip),
  before: before?.head ?? null,
  head: { data },
  fact: {
    type: data.held === null ? 'protected-datum.removed.v1' : 'protected-datum.recorded.v1',
    data: { nip: data.nip },
  },
});
