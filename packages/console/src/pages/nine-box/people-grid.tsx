import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useText } from '../../language/use-text.ts';
import '../../parts/data-table.css';
import { type GridColumn, useGridColumns } from './grid-columns.tsx';
import { nineBoxMessages } from './messages.ts';
import type { PeopleColumns } from './people-columns.ts';
import { type Sorting, type SortKey, sortPeople } from './sort-people.ts';
import type { Before } from './trails.ts';

const ROW_PX = 40;
/** Figures are looked at from the highest; names from the first. */
const FROM_THE_TOP: readonly SortKey[] = ['box', 'performance', 'potential', 'score', 'age', 'grade'];

export interface PeopleGridProps {
  readonly caption: string;
  readonly columns: PeopleColumns;
  readonly indexes: readonly number[];
  readonly before: Before | null;
  readonly nameOfUnit: (id: string) => string;
}

/** People row by row, however many: those in sight are drawn, in a table that can be sorted. */
export const PeopleGrid = ({ caption, columns, indexes, before, nameOfUnit }: PeopleGridProps) => {
  const host = useRef<HTMLElement>(null);
  const [sorting, setSorting] = useState<Sorting>({ by: 'score', descending: true });
  const grid = useGridColumns(columns, before, nameOfUnit);
  const sorted = useMemo(
    () => sortPeople(columns, indexes, sorting, nameOfUnit),
    [columns, indexes, sorting, nameOfUnit],
  );
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => host.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
  });
  const drawn = rows.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const sortBy = (by: SortKey): void =>
    setSorting((now) => ({ by, descending: now.by === by ? !now.descending : FROM_THE_TOP.includes(by) }));

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="data-table nine-box__grid" aria-label={caption} tabIndex={0} ref={host}>
      <table aria-rowcount={sorted.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {grid.map((column) => (
              <HeadCell key={column.id} column={column} sorting={sorting} sortBy={sortBy} />
            ))}
          </tr>
        </thead>
        <Gap height={above} />
        <tbody>
          {drawn.map(({ index: at }) => {
            const index = sorted[at] ?? 0;
            const person = columns.people[index];
            if (person === undefined) return null;
            const [first, ...others] = grid;
            return (
              <tr key={person.nip} aria-rowindex={at + 2} style={{ height: ROW_PX }}>
                <th scope="row">{first?.cell(person, index)}</th>
                {others.map(({ id, cell, isNumber }) => (
                  <td key={id} data-number={isNumber || undefined}>
                    {cell(person, index)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <Gap height={below} />
      </table>
    </section>
  );
};

/** The place of rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 && (
    <tbody aria-hidden="true">
      <tr>
        <td className="nine-box__gap" style={{ height }} />
      </tr>
    </tbody>
  );

interface HeadCellProps {
  readonly column: GridColumn;
  readonly sorting: Sorting;
  readonly sortBy: (by: SortKey) => void;
}

const HeadCell = ({ column: { title, sort, isNumber }, sorting, sortBy }: HeadCellProps) => {
  const text = useText(nineBoxMessages);
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      data-number={isNumber || undefined}
      {...(sort !== undefined && { 'aria-sort': sorting.by === sort ? direction : 'none' })}
    >
      {sort === undefined ? (
        title
      ) : (
        <Button
          className="nine-box__sort"
          aria-label={text('sortBy', { column: title })}
          onPress={() => sortBy(sort)}
        >
          {title}
          <span aria-hidden="true">{sorting.by === sort ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
        </Button>
      )}
    </th>
  );
};
