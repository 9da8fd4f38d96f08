import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress } from './cell.ts';
import { isFieldOf, isReadable, mapColumns, rememberMapping } from './column-mapping.ts';
import { findHeader, isNumberingRow } from './find-header.ts';
import { IMPORT_KINDS } from './import-design.ts';
import { IMPORT_DESIGNS } from './import-designs.ts';
import { cells, row } from './testing/cells.ts';

const RATINGS = IMPORT_DESIGNS['e-kinerja'];
const HEADER = ['NIP', 'TAHUN', 'HASIL KERJA', 'PERILAKU KERJA', 'PREDIKAT KINERJA'];
const fields = (...header: string[]) =>
  mapColumns(cells(...header), RATINGS).columns.map(({ field }) => field);

describe('mapColumns', () => {
  it('finds columns by header, whatever their case, dots, spaces and unseen marks', () => {
    expect(fields('\uFEFFNip', ' tahun. ', 'Hasil_Kerja', 'PERILAKU\nKERJA')).toEqual([
      'nip',
      'year',
      'workResult',
      'behaviour',
    ]);
    expect(fields('NIP Baru', 'Tahun Penilaian', 'Rating Hasil Kerja', 'Predikat')).toEqual([
      'nip',
      'year',
      'workResult',
      'predikat',
    ]);
  });

  it('tells what is missing, unknown and left alone', () => {
    expect(mapColumns(cells('No', 'Nama', null, 'HASIL KERJA', 'Foto'), RATINGS)).toEqual({
      columns: [{ field: 'workResult', header: 'HASIL KERJA', index: 3 }],
      values: {},
      missing: [
        { field: 'nip', header: 'NIP' },
        { field: 'year', header: 'TAHUN' },
      ],
      twice: [],
      unknown: ['Foto'],
      untaken: ['No', 'Nama'],
      declined: [],
    });
  });

  it('prefers the official header to another name of it, and what was given to both', () => {
    const both = mapColumns(cells('NIP BARU', 'NIP', 'TAHUN'), RATINGS);
    expect(both.columns[0]).toEqual({ field: 'nip', header: 'NIP', index: 1 });
    expect(both.untaken).toEqual(['NIP BARU']);
    const given = {
      columns: { 'nip baru': 'nip', 'Kolom X': 'year', TAHUN: null, Asing: 'gaji' },
      values: {},
    };
    const decided = mapColumns(cells('NIP BARU', 'NIP', 'KOLOM-X', 'TAHUN', 'Asing'), RATINGS, given);
    expect(decided.columns.map(({ field, index }) => [field, index])).toEqual([
      ['nip', 0],
      ['year', 2],
    ]);
    expect(decided.untaken).toEqual(['TAHUN', 'NIP']);
    expect(decided.unknown).toEqual(['Asing']);
  });

  it('does not choose between two columns of equal right', () => {
    const mapping = mapColumns(cells('NIP', 'Nip.', 'TAHUN', 'HASIL KERJA'), RATINGS);
    expect(mapping.twice).toEqual([{ field: 'nip', headers: ['NIP', 'Nip.'] }]);
    expect(mapping.missing).toEqual([]);
    expect(isReadable(mapping)).toBe(false);
  });

  it('lets a value for all rows stand in for a column', () => {
    const given = { columns: {}, values: { year: '2025', salary: '1' } };
    const mapping = mapColumns(cells('NIP', 'HASIL KERJA', 'PERILAKU'), RATINGS, given);
    expect(mapping.values).toEqual({ year: '2025' });
    expect(isReadable(mapping)).toBe(true);
  });

  it('takes any number of technical competencies by their codes', () => {
    const design = IMPORT_DESIGNS['assessment-centre'];
    const mapping = mapColumns(cells('TEKNIS perencanaan-pendidikan', 'Teknis: Hukum', 'TEKNIS'), design);
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'technical.perencanaan-pendidikan',
      'technical.hukum',
    ]);
    expect(mapping.unknown).toEqual(['TEKNIS']);
    expect(isFieldOf(design, 'technical.hukum')).toBe(true);
    expect(isFieldOf(design, 'technical.')).toBe(false);
    expect(isFieldOf(design, 'teknis')).toBe(false);
  });

  it('remembers what served, and then finds the same', () => {
    const header = cells('Pegawai', 'NIP', 'TAHUN', 'Nama', 'HASIL KERJA', 'PERILAKU', 'Predikat', 'Foto');
    const given = { columns: { Pegawai: 'nip', PREDIKAT: null }, values: { rater: '197005101995031001' } };
    const first = mapColumns(header, RATINGS, given);
    const remembered = rememberMapping(first);
    expect(remembered).toEqual({
      columns: {
        Predikat: null,
        Pegawai: 'nip',
        TAHUN: 'year',
        'HASIL KERJA': 'workResult',
        PERILAKU: 'behaviour',
      },
      values: given.values,
    });
    expect(mapColumns(header, RATINGS, remembered)).toEqual(first);
    // what only came second there may well come first in the next file
    expect(mapColumns(cells('NIP', 'TAHUN'), RATINGS, remembered).missing).toEqual([]);
  });

  it('finds every column wherever it stands', () => {
    const order = fc.shuffledSubarray([...HEADER, 'NIP PENILAI', 'Foto', ''], { minLength: 8 });
    fc.assert(
      fc.property(order, (header) => {
        const { columns, missing } = mapColumns(cells(...header), RATINGS);
        expect(missing).toEqual([]);
        expect(columns).toHaveLength(6);
        for (const one of columns) expect(header[one.index]).toBe(one.header);
        expect(columns.find(({ field }) => field === 'nip')?.header).toBe('NIP');
      }),
    );
  });
});

describe('designs', () => {
  it.each(IMPORT_KINDS)('%s: every header means one thing', (kind) => {
    const design = IMPORT_DESIGNS[kind];
    expect(design.kind).toBe(kind);
    const taken = design.columns.flatMap(({ header, aliases }) => [header, ...aliases]);
    const mapped = taken.map((header) => mapColumns(cells(header), design).columns[0]?.field);
    expect(mapped).toEqual(
      design.columns.flatMap(({ field, aliases }) => [field, ...aliases.map(() => field)]),
    );
    for (const header of design.untaken) {
      expect(mapColumns(cells(header), design)).toMatchObject({
        columns: [],
        unknown: [],
        untaken: [header],
      });
    }
  });
});

describe('findHeader', () => {
  const title = row(1, 'Daftar nilai NIP tahun 2025');

  it('finds it below titles', () => {
    const found = findHeader([title, row(3, 'Dicetak', '2026'), row(5, ...HEADER), row(6, 'x')], RATINGS);
    expect(found?.index).toBe(2);
    expect(found?.mapping.columns).toHaveLength(5);
  });

  it('takes the row that says most where none says all', () => {
    const found = findHeader([row(1, 'NIP', 'PREDIKAT'), row(2, 'NIP', 'HASIL KERJA', 'PREDIKAT')], RATINGS);
    expect(found?.index).toBe(1);
    expect(found && isReadable(found.mapping)).toBe(false);
  });

  it('prefers a row that says all there has to be, and of several the fullest', () => {
    const partly = row(1, 'HASIL KERJA', 'PERILAKU', 'PREDIKAT');
    expect(findHeader([partly, row(2, 'NIP', 'TAHUN')], RATINGS)?.index).toBe(1);
    expect(findHeader([row(1, 'NIP', 'TAHUN'), row(2, 'NIP', 'TAHUN', 'PREDIKAT')], RATINGS)?.index).toBe(1);
    expect(findHeader([row(1, 'NIP', 'TAHUN'), row(2, 'NIP', 'TAHUN')], RATINGS)?.index).toBe(0);
  });

  it('does not take one word for a header, nor look further than ten rows', () => {
    expect(findHeader([row(1, 'NIP'), row(2, 'a', 'b')], RATINGS)).toBeNull();
    const below = Array.from({ length: 10 }, (_, index) => row(index + 1, 'x'));
    expect(findHeader([...below, row(11, ...HEADER)], RATINGS)).toBeNull();
  });

  it('knows a row that numbers the columns', () => {
    expect(isNumberingRow(cells(1, 2, 3))).toBe(true);
    expect(isNumberingRow(cells('(1)', '(2)', null, '(3)'))).toBe(true);
    expect(isNumberingRow(cells(1, 3))).toBe(false);
    expect(isNumberingRow(cells(1))).toBe(false);
    expect(isNumberingRow(cells(1, 'Yosina'))).toBe(false);
    expect(isNumberingRow(cells(1, { kind: 'boolean', value: true }))).toBe(false);
  });
});

describe('cellAddress', () => {
  it.each([
    [0, 'A1'],
    [25, 'Z1'],
    [26, 'AA1'],
    [701, 'ZZ1'],
    [702, 'AAA1'],
  ])('column %d is %s', (index, address) => {
    expect(cellAddress(index, 1)).toBe(address);
  });
});
