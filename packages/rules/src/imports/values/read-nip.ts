import type { Nip } from '../../brands.ts';
import { parseNip } from '../../identity/nip.ts';
import { ok } from '../../result.ts';
import type { ReadCell } from '../import-design.ts';
import { unreadable } from '../import-fault.ts';

/** Apostrophes by which a spreadsheet is told that digits are text, and spaces by which people group them. */
const DECORATION = /^['’‘`]|[\s\u00A0\u200B\uFEFF]+/g;
const SCIENTIFIC = /^\d+([.,]\d+)?E\+?\d+$/i;
const DIGITS = /^\d+$/;
const LENGTH = 18;
/** A spreadsheet keeps 15 digits of a number and writes zeros for the rest; no NIP ends in sequence 000. */
const LOST = /000$/;

/**
 * A NIP as text. As a number it is refused even where it seems whole: 18 digits do not fit, the last ones are not
 * those that were typed, and nobody can tell them again.
 */
export const readNip: ReadCell<Nip> = (cell) => {
  if (cell.kind === 'number' || cell.kind === 'date') return unreadable('nip-is-number');
  if (cell.kind === 'boolean') return unreadable('not-text');
  const digits = cell.text.trim().replace(DECORATION, '');
  if (SCIENTIFIC.test(digits)) return unreadable('nip-lost-digits');
  if (digits.length !== LENGTH || !DIGITS.test(digits)) return unreadable('nip-length', { length: LENGTH });
  if (LOST.test(digits)) return unreadable('nip-lost-digits');
  const parsed = parseNip(digits);
  return parsed.ok ? ok(parsed.value.nip) : unreadable('nip-impossible', { parts: parsed.error });
};
