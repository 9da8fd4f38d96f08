import { describe, expect, it } from 'vitest';
import type { FilledCell } from '../cell.ts';
import type { ReadCell } from '../import-design.ts';
import { readGrade } from './read-grade.ts';
import { readNip } from './read-nip.ts';
import { readWhole, readYear } from './read-number.ts';
import {
  readEducationLevel,
  readEmploymentType,
  readEselon,
  readExpectation,
  readFunctionalLevel,
  readPredikat,
  readServiceStatus,
  readSex,
  readTier,
} from './read-term.ts';
import {
  readFieldCode,
  readFieldCodes,
  readId,
  readLine,
  readPositionId,
  readReference,
  readYesOrNo,
} from './read-text.ts';

const asCell = (value: string | number | boolean): FilledCell => {
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'boolean', value };
};
const reading =
  <T>(read: ReadCell<T>) =>
  (value: string | number | boolean): T | string => {
    const result = read(asCell(value), 1900);
    return result.ok ? result.value : result.error.code;
  };

describe('readNip', () => {
  const nip = reading(readNip);

  it.each([
    '196803151993031004',
    "'196803151993031004",
    '’196803151993031004',
    '19680315 199303 1 004',
    '\uFEFF196803151993031004\u00A0',
    "' 19680315 199303 1 004 ",
  ])('reads %j', (text) => {
    expect(nip(text)).toBe('196803151993031004');
  });

  it.each([
    [196803151993031000, 'nip-is-number'],
    [123, 'nip-is-number'],
    ['1,96803E+17', 'nip-lost-digits'],
    ['1.96803151993031E+17', 'nip-lost-digits'],
    ['196803151993031000', 'nip-lost-digits'],
    ['19680315199303100', 'nip-length'],
    ['1968031519930310044', 'nip-length'],
    ['19680315199303100A', 'nip-length'],
    ['196803151993031004.0', 'nip-length'],
    ['196813151993031004', 'nip-impossible'],
    [true, 'not-text'],
  ])('refuses %j: %s', (value, code) => {
    expect(nip(value)).toBe(code);
  });

  it('never says the number itself', () => {
    const result = readNip(asCell('196813151993031004'), 1900);
    expect(result.ok ? null : result.error.params).toEqual({ parts: ['birth-date'] });
  });
});

describe('numbers', () => {
  it.each([
    [4, 4],
    ['4', 4],
    [' 4,0 ', 4],
    ['4.00', 4],
    ["'4", 4],
    ['3,5', 'not-whole'],
    [3.5, 'not-whole'],
    ['6', 'out-of-range'],
    [-1, 'out-of-range'],
    ['empat', 'not-a-number'],
    ['4 5', 'not-a-number'],
    ['4e0', 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    [true, 'not-a-number'],
  ])('a level: %j is %s', (value, level) => {
    expect(reading(readWhole(0, 5))(value)).toBe(level);
  });

  it.each([
    [2014, 2014],
    ['2014', 2014],
    ['2.014', 'not-whole'],
    ['14', 'out-of-range'],
  ])('a year: %j is %s', (value, year) => {
    expect(reading(readYear)(value)).toBe(year);
  });
});

describe('texts', () => {
  it('are of one line', () => {
    expect(reading(readLine)('  Yosina\n\u00A0 Wanggai ')).toBe('Yosina Wanggai');
    expect(reading(readLine)('x'.repeat(200))).toHaveLength(200);
    expect(reading(readLine)('x'.repeat(201))).toBe('too-long');
    expect(reading(readLine)(12)).toBe('not-text');
    expect(reading(readReference)(823)).toBe('823');
    expect(reading(readReference)(true)).toBe('not-text');
  });

  it('that are codes forgive capitals and spaces', () => {
    expect(reading(readId)('Kabid SMP_1')).toBe('kabid-smp_1');
    expect(reading(readPositionId)(17)).toBe('17');
    expect(reading(readPositionId)('kabid/smp')).toBe('id-form');
    expect(reading(readPositionId)('x'.repeat(65))).toBe('id-form');
    expect(reading(readFieldCode)('Pekerjaan Umum')).toBe('pekerjaan-umum');
    expect(reading(readFieldCode)('a_b')).toBe('field-code-form');
    expect(reading(readFieldCodes)('hukum; Organisasi, hukum,')).toEqual(['hukum', 'organisasi']);
    expect(reading(readFieldCodes)('hukum, a_b')).toBe('field-code-form');
    expect(reading(readFieldCodes)(3)).toBe('not-text');
  });

  it.each([
    ['Ya', true],
    ['TRUE', true],
    [1, true],
    [true, true],
    ['tidak', false],
    [0, false],
    [false, false],
    ['T', 'not-yes-or-no'],
    ['mungkin', 'not-yes-or-no'],
  ])('%j is %s', (value, answer) => {
    expect(reading(readYesOrNo)(value)).toBe(answer);
  });
});

describe('readGrade', () => {
  it.each([
    ['III/a', 'III/a'],
    ['III/A', 'III/a'],
    ['iii/a', 'III/a'],
    ['IIIa', 'III/a'],
    ['III.a', 'III/a'],
    ['III - a', 'III/a'],
    ['3a', 'III/a'],
    ['3/A', 'III/a'],
    ['4e', 'IV/e'],
    ['Penata Muda (III/a)', 'III/a'],
    ['Penata Muda, III/a', 'III/a'],
    ['III/a - Penata Muda', 'III/a'],
    ['Pembina Tk. I - IV/b', 'IV/b'],
    ['Juru Muda (I/a)', 'I/a'],
    ['IX', 'III/a'],
    ['Golongan VII', 'II/c'],
    ['V', 'II/a'],
    ['X', 'grade-without-equivalent'],
    ['III', 'grade-without-equivalent'],
    ['III/e', 'term-unknown'],
    ['V/a', 'term-unknown'],
    ['III/a atau III/b', 'term-unknown'],
    ['Penata Muda', 'term-unknown'],
    [3, 'term-unknown'],
  ])('%j is %s', (value, grade) => {
    expect(reading(readGrade)(value)).toBe(grade);
  });
});

describe('terms', () => {
  it.each([
    [readSex, 'M', 'pria'],
    [readSex, 'F', 'wanita'],
    [readSex, 'Laki - Laki', 'pria'],
    [readSex, 'Perempuan', 'wanita'],
    [readSex, 'L', 'pria'],
    [readSex, 'W', 'wanita'],
    [readSex, 'P', null],
    [readSex, 'X', 'term-unknown'],
    [readEmploymentType, 'PNS', 'pns'],
    [readEmploymentType, 'CPNS', 'pns'],
    [readEmploymentType, 'PNS Daerah Kab/Kota yang bekerja pada Kab/Kota', 'pns'],
    [readEmploymentType, 'P3K', 'pppk'],
    [readEmploymentType, 'PPPK Paruh Waktu', 'pppk'],
    [readEmploymentType, 'Pegawai Non ASN', 'term-unknown'],
    [readEmploymentType, 'Honorer', 'term-unknown'],
    [readServiceStatus, 'Aktif', 'aktif'],
    [readServiceStatus, 'Tugas Belajar', 'aktif'],
    [readServiceStatus, 'Masa Persiapan Pensiun', 'mpp'],
    [readServiceStatus, 'Cuti diluar tanggungan negara', 'cltn'],
    [readServiceStatus, 'Meninggal Dunia', 'berhenti'],
    [readServiceStatus, 'Pemberhentian Sementara', 'status-without-equivalent'],
    [readServiceStatus, 'entah', 'term-unknown'],
    [readExpectation, 'DIATAS EKSPEKTASI', 'di-atas-ekspektasi'],
    [readExpectation, 'Di bawah ekspektasi', 'di-bawah-ekspektasi'],
    [readExpectation, 'Baik', 'term-unknown'],
    [readPredikat, 'SANGAT BAIK', 'sangat-baik'],
    [readPredikat, 'Butuh Perbaikan/Cukup', 'butuh-perbaikan'],
    [readPredikat, 'Cukup', 'butuh-perbaikan'],
    [readPredikat, 'sangat_kurang', 'sangat-kurang'],
    [readEducationLevel, 'S-1/Sarjana', 's1'],
    [readEducationLevel, 'S1', 's1'],
    [readEducationLevel, 'Diploma III/Sarjana Muda', 'd3'],
    [readEducationLevel, 'SLTA Kejuruan', 'slta'],
    [readEducationLevel, 'Sekolah Dasar', 'sd'],
    [readEducationLevel, 'Sarjanaa', 'term-unknown'],
    [readTier, 'Fungsional Umum', 'pelaksana'],
    [readTier, 'Jabatan Pimpinan Tinggi Pratama', 'jpt-pratama'],
    [readTier, 'Struktural', 'term-unknown'],
    [readFunctionalLevel, 'Ahli Muda', 'ahli-muda'],
    [readEselon, 'III/A', 'III.a'],
    [readEselon, 'Eselon 2b', 'II.b'],
    [readEselon, 'IIIc', 'term-unknown'],
    [readEselon, 'Va', 'V.a'],
  ] as const)('%o: %s is %s', (read, text, term) => {
    expect(reading<string | null>(read)(text)).toBe(term);
  });

  it('names what it knows instead', () => {
    const result = readPredikat(asCell('luar biasa'), 1900);
    expect(result.ok ? null : result.error.params['expected']).toContain('butuh-perbaikan');
  });
});
