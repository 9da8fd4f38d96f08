import type { ReactNode } from 'react';
import { Cells, ColumnHeads } from './table-row.tsx';
import './data-table.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  readonly isNumber?: boolean;
}

export interface DataTableProps<Row> {
  /** What is listed. Shown to who does not see the page around it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** Rows to read: up to some hundreds, unsorted. The first column names the row. Wide tables scroll in themselves. */
export const DataTable = <Row,>({ caption, columns, rows, rowKey }: DataTableProps<Row>) => (
  // a part that scrolls must be reachable by keyboard; not a second landmark beside that of its panel
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
  // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
  <div className="data-table" role="group" aria-label={caption} tabIndex={0}>
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <ColumnHeads columns={columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <Cells columns={columns} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
