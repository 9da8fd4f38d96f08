import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../calendar.ts';
import { day } from '../../testing/values.ts';
import type { FilledCell } from '../cell.ts';
import months from '../tables/month-names.json' with { type: 'json' };
import { dateOfSerial } from './date-of-serial.ts';
import { readDate } from './read-date.ts';

const read = (cell: FilledCell | string, system: 1900 | 1904 = 1900) => {
  const value = readDate(typeof cell === 'string' ? { kind: 'text', text: cell } : cell, system);
  return value.ok ? value.value : value.error.code;
};

describe('dateOfSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [46_054, '2026-02-01'],
    [46_054.75, '2026-02-01'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
  ])('1900: %d is %s', (serial, date) => {
    expect(dateOfSerial(serial, 1900)).toBe(date);
  });

  it.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [44_592, '2026-02-01'],
    [2_957_003, '9999-12-31'],
    [2_957_004, null],
    [-1, null],
  ])('1904: %d is %s', (serial, date) => {
    expect(dateOfSerial(serial, 1904)).toBe(date);
  });
});

describe('readDate', () => {
  it.each([
    ['01-02-2026', '2026-02-01'],
    ['1-2-2026', '2026-02-01'],
    ['01/02/2026', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    ['13/02/2026', '2026-02-13'],
    ['2026-02-01', '2026-02-01'],
    ['2026/02/01', '2026-02-01'],
    ['1 Februari 2026', '2026-02-01'],
    ['1 Pebruari 2026', '2026-02-01'],
    ['1 Feb 2026', '2026-02-01'],
    ['01-Feb-2026', '2026-02-01'],
    ['1 Agt. 2026', '2026-08-01'],
    ['17 AGUSTUS 1945', '1945-08-17'],
    ['29 Februari 2024', '2024-02-29'],
    [" '01-02-2026", '2026-02-01'],
    ['01-02-2026\u00A000:00:00', '2026-02-01'],
    ['2026-02-01T00:00:00', '2026-02-01'],
    ['2026-02-01 23:59:59.999', '2026-02-01'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    ['02/13/2026', 'date-impossible'],
    ['31-04-2026', 'date-impossible'],
    ['29-02-2025', 'date-impossible'],
    ['2026-00-10', 'date-impossible'],
    ['30 Februari 2024', 'date-impossible'],
    ['01-02-26', 'date-two-digit-year'],
    ['1 Februari 26', 'date-two-digit-year'],
    ['1 Febuari 2026', 'date-unreadable'],
    ['Februari 2026', 'date-unreadable'],
    ['2026', 'date-unreadable'],
    ['45000', 'date-unreadable'],
    ['01-02-2026 s.d. 03-02-2026', 'date-unreadable'],
    ['2026-01-31T15:00:00Z', 'date-with-zone'],
    ['2026-01-31T15:00:00.000+00:00', 'date-with-zone'],
    ['01-02-1899', 'date-out-of-range'],
    ['01-02-2101', 'date-out-of-range'],
  ])('%s is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('reads date cells and bare serials by the date system of the workbook', () => {
    expect(read({ kind: 'date', serial: 46_054 })).toBe('2026-02-01');
    expect(read({ kind: 'date', serial: 44_592 }, 1904)).toBe('2026-02-01');
    expect(read({ kind: 'number', value: 46_054 })).toBe('2026-02-01');
    // a year typed where a date is due
    expect(read({ kind: 'number', value: 2026 })).toBe('date-unreadable');
    expect(read({ kind: 'date', serial: 60 })).toBe('date-impossible');
    expect(read({ kind: 'number', value: 20_260_201 })).toBe('date-impossible');
    expect(read({ kind: 'boolean', value: true })).toBe('date-unreadable');
  });

  it('reads any day back from any form in which it is written', () => {
    const start = day('1900-03-01');
    const anyDay = fc
      .integer({ min: 0, max: daysBetween(start, day('2100-12-31')) })
      .map((after) => addDays(start, after));
    fc.assert(
      fc.property(anyDay, fc.nat(), fc.boolean(), (date, pick, isPadded) => {
        const [year = '', month = '', padded = ''] = date.split('-');
        const short = isPadded ? padded : String(Number(padded));
        const names = months.months[Number(month) - 1] ?? [];
        const name = names[pick % names.length] ?? '';
        for (const separator of ['-', '/', '.']) {
          expect(read([short, isPadded ? month : Number(month), year].join(separator))).toBe(date);
          expect(read([short, name, year].join(separator))).toBe(date);
        }
        expect(read(date)).toBe(date);
        expect(read(`${short} ${name.toLowerCase()} ${year}`)).toBe(date);
        const serial = daysBetween(day('1899-12-30'), date);
        expect(read({ kind: 'date', serial: serial + (pick % 100) / 100 })).toBe(date);
        if (date >= '1904-01-01') {
          expect(read({ kind: 'date', serial: daysBetween(day('1904-01-01'), date) }, 1904)).toBe(date);
        }
      }),
    );
  });
});
