import { type PositionId, toPositionId } from '../../brands.ts';
import { ok } from '../../result.ts';
import type { FilledCell } from '../cell.ts';
import type { ReadCell } from '../import-design.ts';
import { unreadable } from '../import-fault.ts';
import { compactName } from '../plain-name.ts';

const LONGEST = 200;
const SPACES = /[\s\u00A0\u200B\uFEFF]+/g;
const ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const FIELD_CODE = /^[a-z0-9-]{2,40}$/;

export const spaced = (text: string): string => text.replace(SPACES, ' ').trim();

/** A text of one line. A number is none: a name that is one is a column that slipped. */
export const readLine: ReadCell<string> = (cell) => {
  if (cell.kind !== 'text') return unreadable('not-text');
  const text = spaced(cell.text);
  return text.length > LONGEST ? unreadable('too-long', { max: LONGEST }) : ok(text);
};

/** A number of a decree or the like: digits alone are text here. */
export const readReference: ReadCell<string> = (cell) => readLine(asText(cell), 1900);

const asText = (cell: FilledCell): FilledCell =>
  cell.kind === 'number' ? { kind: 'text', text: String(cell.value) } : cell;

const readShape =
  (shape: RegExp, code: 'id-form' | 'field-code-form'): ReadCell<string> =>
  (given) => {
    const cell = asText(given);
    if (cell.kind !== 'text') return unreadable('not-text');
    const text = spaced(cell.text).toLowerCase().replaceAll(' ', '-');
    return shape.test(text) ? ok(text) : unreadable(code);
  };

/** An id of ours; capitals and spaces are forgiven. */
export const readId: ReadCell<string> = readShape(ID, 'id-form');
export const readFieldCode: ReadCell<string> = readShape(FIELD_CODE, 'field-code-form');

export const readPositionId: ReadCell<PositionId> = (cell, dateSystem) => {
  const id = readId(cell, dateSystem);
  const positionId = id.ok ? toPositionId(id.value) : null;
  return positionId === null ? unreadable('id-form') : ok(positionId);
};

/** Several codes in one cell, with commas or semicolons between them. */
export const readFieldCodes: ReadCell<readonly string[]> = (cell, dateSystem) => {
  if (cell.kind !== 'text') return unreadable('not-text');
  const codes = cell.text.split(/[,;]/).filter((part) => part.trim() !== '');
  const read = codes.map((text) => readFieldCode({ kind: 'text', text }, dateSystem));
  const faulty = read.find((one) => !one.ok);
  if (faulty && !faulty.ok) return faulty;
  return ok([...new Set(read.flatMap((one) => (one.ok ? [one.value] : [])))]);
};

const YES: readonly string[] = ['YA', 'Y', 'YES', 'TRUE', 'BENAR', '1', 'KRITIKAL'];
const NO: readonly string[] = ['TIDAK', 'N', 'NO', 'FALSE', 'SALAH', '0', 'TIDAKKRITIKAL', 'BUKAN'];

export const readYesOrNo: ReadCell<boolean> = (given) => {
  if (given.kind === 'boolean') return ok(given.value);
  const cell = asText(given);
  const text = cell.kind === 'text' ? compactName(cell.text) : '';
  if (YES.includes(text)) return ok(true);
  return NO.includes(text) ? ok(false) : unreadable('not-yes-or-no');
};
