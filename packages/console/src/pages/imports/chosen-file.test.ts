import { expect, it } from 'vitest';
import { describeFile } from './chosen-file.ts';

it.each([
  ['data-utama.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['data.2026.csv', 'text/csv'],
])('takes %s', (name, contentType) => {
  expect(describeFile({ name, size: 10 })).toEqual({ fault: null, fileName: name, contentType });
});

it.each([
  ['foto.png', 10, 'not-a-table'],
  ['tanpa-akhiran', 10, 'not-a-table'],
  ['data.xls', 10, 'not-a-table'],
  ['kosong.csv', 0, 'empty'],
  ['besar.csv', 48 * 1024 * 1024 + 1, 'too-large'],
])('refuses %s of %i bytes as %s', (name, size, fault) => {
  expect(describeFile({ name, size })).toEqual({ fault });
});

it('shortens a name that is too long, and keeps what it ends in', () => {
  const described = describeFile({ name: `${'x'.repeat(200)}.csv`, size: 1 });
  expect(described).toMatchObject({ fault: null, fileName: `${'x'.repeat(116)}.csv` });
});
