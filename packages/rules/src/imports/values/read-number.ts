import { ok } from '../../result.ts';
import type { FilledCell } from '../cell.ts';
import type { ReadCell } from '../import-design.ts';
import { unreadable } from '../import-fault.ts';

/** Whole or with a decimal comma or point; a point never groups thousands here: no figure of ours has any. */
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

const numberIn = (cell: FilledCell): number | null => {
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text') return null;
  const text = cell.text.trim().replace(/^['’]/, '');
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
};

/** A whole number between two others; `3`, `3,0` and `3.0` are one. */
export const readWhole =
  (min: number, max: number): ReadCell<number> =>
  (cell) => {
    const value = numberIn(cell);
    if (value === null || !Number.isFinite(value)) return unreadable('not-a-number');
    if (!Number.isInteger(value)) return unreadable('not-whole');
    return value < min || value > max ? unreadable('out-of-range', { min, max }) : ok(value);
  };

/** As the contract bounds a year. */
export const readYear: ReadCell<number> = readWhole(1950, 2100);
