import type { AgencyId, IsoDate } from '@kotak9/rules';
import { collect, eachItem, type Item, type Table } from './table.ts';

/** Days, both included; left out: from the first one, to the last one. */
export interface Span {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** What the index lists under a kind, by day. */
export const spanQuery = (agency: AgencyId, dueKind: string, { from, to }: Span) => ({
  index: 'due' as const,
  partition: { agency, dueKind },
  between: { attribute: 'dueOn', from: from ?? '0000', to: to ?? '9999' },
});

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
