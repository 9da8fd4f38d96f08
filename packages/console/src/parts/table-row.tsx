import type { Column } from './data-table.tsx';

/** What stands over the columns. */
export const ColumnHeads = <Row,>({ columns }: { readonly columns: readonly Column<Row>[] }) =>
  columns.map(({ id, title, isNumber }) => (
    <th key={id} scope="col" data-number={isNumber || undefined}>
      {title}
    </th>
  ));

interface CellsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
}

/** A row, cell by cell. The first names it. */
export const Cells = <Row,>({ columns, row }: CellsProps<Row>) => {
  const [first, ...others] = columns;
  return (
    <>
      {first !== undefined && <th scope="row">{first.cell(row)}</th>}
      {others.map(({ id, cell, isNumber }) => (
        <td key={id} data-number={isNumber || undefined}>
          {cell(row)}
        </td>
      ))}
    </>
  );
};
