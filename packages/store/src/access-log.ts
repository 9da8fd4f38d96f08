import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import type * as z from 'zod';
import { accessKey, accessPartition } from './keys.ts';
import type { ListPage, PageRequest } from './list-page.ts';
import { listPage, partitionSource } from './list-page.ts';
import type { Table, Write } from './table.ts';

export type AccessEntry = z.infer<typeof schemas.AccessEntry>;

/** Five years, the least for which personnel matters are kept as a rule (JRA; UU 43/2009). */
const KEPT_SECONDS = 5 * 366 * 24 * 3600;

export interface AccessToRecord extends Omit<AccessEntry, 'sub' | 'role'> {
  readonly agency: AgencyId;
  /** Whose data were read. */
  readonly nip: Nip;
  readonly by: Pick<AccessEntry, 'sub' | 'role'>;
}

/** The entry that says that somebody read what is held on a person, for a transaction of its reader. */
export const putAccess = ({
  agency,
  nip,
  by,
  ...entry
}: AccessToRecord): Extract<Write, { readonly put: unknown }> => ({
  put: {
    ...accessKey(agency, nip, entry.at, entry.correlationId),
    ...schemas.AccessEntry.parse({ ...entry, ...by }),
    expiresAt: Math.floor(Date.parse(entry.at) / 1000) + KEPT_SECONDS,
  },
});

/** Notes that somebody read what is held on a person. The same call noted twice is one entry. */
export const recordAccess = async (table: Table, access: AccessToRecord): Promise<void> => {
  await table.write(putAccess(access));
};

/** Who read what is held on a person, the latest first. @returns null if the cursor is not one of this list */
export const listAccesses = (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  page: PageRequest,
): Promise<ListPage<AccessEntry> | null> =>
  listPage(partitionSource(table, accessPartition(agency, nip), { descending: true }), page, (item) =>
    schemas.AccessEntry.parse(item),
  );
