import type { Role } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import { asnAggregate, listEvents, type Table } from '@kotak9/store';

const PAGE = 1000;

/** What was decided in this role stands in the record, too: that is no recording of inputs. */
const DECIDES: Role = 'appointing-official';

/**
 * Whether somebody recorded anything of a person. The roles keep apart who records and who decides; this holds also for
 * an official who had the other role before.
 */
export const hasRecorded = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  sub: string,
): Promise<boolean> => {
  let cursor: string | undefined;
  do {
    const page = await listEvents(table, asnAggregate(agency, nip), {
      limit: PAGE,
      ...(cursor !== undefined && { cursor }),
    });
    if (page?.items.some(({ actor }) => actor.sub === sub && actor.role !== DECIDES)) return true;
    cursor = page?.next ?? undefined;
  } while (cursor !== undefined);
  return false;
};
