import { schemas } from '@kotak9/contracts';
import type { AgencyId, PersonReplay } from '@kotak9/rules';
import * as z from 'zod';
import { MOVERS, moverKey, runAggregate } from './keys.ts';
import { type ListPage, listPage, type PageRequest, partitionSource } from './list-page.ts';
import type { Table, Write } from './table.ts';

/** Somebody whom a replay moves, stored beside the replay and nowhere near the person. */
export const putMover = (agency: AgencyId, runId: string, mover: PersonReplay): Write => ({
  put: { ...moverKey(agency, runId, mover.unitId, mover.nip), data: mover },
});

const StoredMover = z.object({ data: schemas.Mover });

/** By unit and NIP; null if the cursor is not one that this list gave. */
export const listMovers = (
  table: Table,
  agency: AgencyId,
  runId: string,
  page: PageRequest,
): Promise<ListPage<z.infer<typeof schemas.Mover>> | null> =>
  listPage(
    partitionSource(table, runAggregate(agency, runId).pk, { beginsWith: MOVERS }),
    page,
    (item) => StoredMover.parse(item).data,
  );
