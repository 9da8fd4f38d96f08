import type { ReactNode } from 'react';
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
export const DataTable = <Row,>({ caption, columns, rows, rowKey }: DataTableProps<Row>) => {
  const [first, ...others] = columns;
  return (
    // a part that scrolls must be reachable by keyboard; not a second landmark beside that of its panel
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
    <div className="data-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, isNumber }) => (
              <th key={id} scope="col" data-number={isNumber || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {first !== undefined && <th scope="row">{first.cell(row)}</th>}
              {others.map(({ id, cell, isNumber }) => (
                <td key={id} data-number={isNumber || undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
