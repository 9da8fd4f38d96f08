import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nip, position, unit } from '../../testing/values.ts';
import type { Cell } from '../cell.ts';
import { faultsOf, readTable } from '../testing/read-table.ts';

const NIP = '197105101996031002';
const units = [{ id: unit('dinas-pendidikan'), name: 'Dinas Pendidikan' }];
const positions = [
  { id: position('sekdis'), title: 'Sekretaris Dinas', unitId: unit('dinas-pendidikan'), holder: null },
];
const known = { units, positions };

/** A row of the export by its headers. */
const ROW = {
  'PNS ID': 'A8ACA7',
  'NIP BARU': NIP,
  NAMA: 'YOSINA WANGGAI',
  'GELAR DEPAN': 'Dr.',
  'TANGGAL LAHIR': '10-05-1971',
  'JENIS KELAMIN': 'M',
  NIK: '9171000000000001',
  'JENIS PEGAWAI NAMA': 'PNS Daerah Kab/Kota yang bekerja pada Kab/Kota',
  'KEDUDUKAN HUKUM NAMA': 'Aktif',
  'TMT CPNS': '01-03-1996',
  'GOL AKHIR NAMA': 'IV/b',
  'TMT GOLONGAN': '01-04-2021',
  'MK TAHUN': '25',
  'MK BULAN': '1',
  'JENIS JABATAN NAMA': 'Struktural',
  'JABATAN NAMA': 'SEKRETARIS DINAS',
  'TMT JABATAN': '2023-10-01',
  'TINGKAT PENDIDIKAN NAMA': 'S-2',
  'PENDIDIKAN NAMA': 'S-2 ADMINISTRASI PUBLIK',
  'TAHUN LULUS': '2014',
  'UNOR NAMA': 'Sekretariat',
  'UNOR INDUK NAMA': 'DINAS PENDIDIKAN',
} as const;

type Change = Readonly<Record<string, string | number | Cell | null>>;
const read = (changes: Change = {}, mapping?: Parameters<typeof readTable>[2]) => {
  const said: Change = { ...ROW, ...changes };
  const [one] = readTable('siasn-data-utama', [Object.keys(said), Object.values(said)], {
    ...known,
    ...mapping,
  });
  return one;
};

const WHOLE = {
  nip: NIP,
  name: 'YOSINA WANGGAI',
  employmentType: 'pns',
  status: 'aktif',
  rank: { grade: 'IV/b', since: '2021-04-01' },
  unitId: 'dinas-pendidikan',
  positionId: 'sekdis',
  positionSince: '2023-10-01',
  birthDate: '1971-05-10',
  sex: 'pria',
  education: { level: 's2', major: 'S-2 ADMINISTRASI PUBLIK', graduatedIn: 2014 },
};

describe('SIASN data utama', () => {
  it('is read whole, and what the record has no place for is left alone', () => {
    expect(read()).toEqual({
      ok: true,
      row: 2,
      input: { kind: 'siasn-data-utama', person: WHOLE },
      notes: ['unit-by-parent'],
    });
  });

  it('says nothing where a cell is empty', () => {
    const empty = ['TANGGAL LAHIR', 'JENIS KELAMIN', 'KEDUDUKAN HUKUM NAMA', 'JABATAN NAMA', 'TAHUN LULUS'];
    const one = read({ ...Object.fromEntries(empty.map((header) => [header, null])), 'TMT CPNS': '-' });
    expect(one?.ok && one.input.kind === 'siasn-data-utama' ? one.input.person : one).toEqual({
      nip: NIP,
      name: 'YOSINA WANGGAI',
      employmentType: 'pns',
      rank: WHOLE.rank,
      unitId: 'dinas-pendidikan',
    });
  });

  it('takes how the subject fits from a column, or from the mapping for all', () => {
    const ofColumn = read({ 'KESESUAIAN BIDANG ILMU': 'Serumpun' });
    expect(ofColumn).toMatchObject({ input: { person: { education: { fieldMatch: 'serumpun' } } } });
    const values = { 'education.fieldMatch': 'sesuai', 'rank.decreeNumber': '823/1/2021' };
    const ofMapping = read({}, { mapping: { columns: {}, values } });
    expect(ofMapping).toMatchObject({
      input: { person: { education: { fieldMatch: 'sesuai' }, rank: { decreeNumber: '823/1/2021' } } },
    });
  });

  it('names every fault of a row at once, each with its cell', () => {
    const one = read({
      'NIP BARU': Number(NIP),
      NAMA: '',
      'TANGGAL LAHIR': '31-02-1971',
      'GOL AKHIR NAMA': 'V/a',
      'TMT GOLONGAN': { kind: 'formula', formula: 'TODAY()' },
      'UNOR NAMA': 'Dinas Pendidkan',
      'UNOR INDUK NAMA': null,
    });
    expect(faultsOf(one)).toEqual([
      'B2 nip nip-is-number',
      'C2 name required',
      'K2 rank.grade term-unknown',
      'L2 rank.since formula',
      'E2 birthDate date-impossible',
      'U2 unit unit-unknown',
    ]);
    expect(JSON.stringify(one)).not.toMatch(/1971|TODAY|Pendidkan/);
  });

  it('refuses a formula or an error also where the column need not be there', () => {
    const formula = { kind: 'formula', formula: 'A1' } as const;
    expect(faultsOf(read({ 'JENIS KELAMIN': formula }))).toEqual(['F2 sex formula']);
    expect(faultsOf(read({ 'TAHUN LULUS': { kind: 'error', error: '#N/A' } }))).toEqual([
      'T2 education.graduatedIn cell-error',
    ]);
    expect(read({ 'GELAR DEPAN': formula })?.ok).toBe(true);
  });

  it('refuses a post that is not known in the unit', () => {
    expect(faultsOf(read({ 'JABATAN NAMA': 'Sekertaris Dinas' }))).toEqual(['P2 position position-unknown']);
  });

  it('notes what differs from the NIP and refuses nothing for it', () => {
    expect(
      read({ 'TANGGAL LAHIR': '10-06-1971', 'JENIS KELAMIN': 'F', 'TMT CPNS': '01-04-1996' }),
    ).toMatchObject({
      ok: true,
      notes: ['unit-by-parent', 'birth-date-differs', 'sex-differs', 'tmt-cpns-differs'],
    });
  });

  it('refuses the second row about one person', () => {
    const line = Object.values(ROW);
    const [first, second] = readTable('siasn-data-utama', [Object.keys(ROW), line, line], known);
    expect(first?.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, row: 3, faults: [{ code: 'row-twice', params: { row: 2 } }] });
  });

  it('is read the same in any order of its columns', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.entries(ROW), { minLength: Object.keys(ROW).length }),
        (entries) => {
          const [one] = readTable(
            'siasn-data-utama',
            [entries.map(([header]) => header), entries.map(([, value]) => value)],
            known,
          );
          expect(one).toMatchObject({ ok: true, input: { person: WHOLE } });
        },
      ),
    );
  });

  it('reads any NIP back as it was written as text', () => {
    const any = fc.constantFrom(NIP, '199009132023211014', '196802291993032001').map(nip);
    fc.assert(
      fc.property(any, fc.constantFrom('', ' ', "'"), (one, before) => {
        expect(read({ 'NIP BARU': `${before}${one}` })).toMatchObject({ input: { person: { nip: one } } });
      }),
    );
  });
});
