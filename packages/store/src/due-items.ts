import type { AgencyId } from '@kotak9/rules';
import { collect, eachItem, type Item, type Table } from './table.ts';

/** Whatever falls due under a kind from one day to another, both included, by day; reads that and nothing else. */
export const dueItems = (
  table: Table,
  agency: AgencyId,
  dueKind: string,
  from: string,
  to: string,
): Promise<Item[]> =>
  collect(
    eachItem((after) =>
      table.queryIndex({
        index: 'due',
        partition: { agency, dueKind },
        between: { attribute: 'dueOn', from, to },
        ...(after && { after }),
      }),
    ),
  );
