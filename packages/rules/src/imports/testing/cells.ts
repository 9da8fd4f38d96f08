import type { Cell, SheetRow } from '../cell.ts';

/** Cells of a test by what they hold; anything but text and numbers is given as a cell. */
export const cellOf = (value: string | number | Cell | null): Cell => {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', value } : value;
};

export const cells = (...values: readonly (string | number | Cell | null)[]): readonly Cell[] =>
  values.map(cellOf);

export const row = (number: number, ...values: readonly (string | number | Cell | null)[]): SheetRow => ({
  number,
  cells: cells(...values),
});
