import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import type { DataTableProps } from './data-table.tsx';
import { Cells, ColumnHeads } from './table-row.tsx';
import './data-table.css';
import './long-table.css';

/** What a row of one line takes; each is measured once it is drawn. */
const ROW_PX = 41;

/** Rows to read, however many: only those in sight are drawn. The first column names the row. */
export const LongTable = <Row,>({ caption, columns, rows, rowKey }: DataTableProps<Row>) => {
  const host = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => host.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
  });
  const drawn = virtual.getVirtualItems();
  // the browser's own End leads to where the table ended before the rows there were measured
  const goToEnd = (event: KeyboardEvent) => {
    if (event.key !== 'End' || event.target !== event.currentTarget) return;
    event.preventDefault();
    virtual.scrollToIndex(rows.length - 1);
  };
  return (
    // a part that scrolls must be reachable by keyboard; not a second landmark beside that of its panel
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      className="data-table long-table"
      role="group"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
      tabIndex={0}
      ref={host}
      onKeyDown={goToEnd}
    >
      <table aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <ColumnHeads columns={columns} />
          </tr>
        </thead>
        <Gap height={drawn[0]?.start ?? 0} />
        <tbody>
          {drawn.map(({ index }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <tr
                  key={rowKey(row)}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                >
                  <Cells columns={columns} row={row} />
                </tr>
              )
            );
          })}
        </tbody>
        <Gap height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
      </table>
    </div>
  );
};

/** The place of rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 && (
    <tbody aria-hidden="true">
      <tr>
        <td className="long-table__gap" style={{ height }} />
      </tr>
    </tbody>
  );
