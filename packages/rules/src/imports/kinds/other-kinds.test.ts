import { describe, expect, it } from 'vitest';
import { predikatOf } from '../../performance/predikat-matrix.ts';
import { COMPETENCIES, EXPECTATIONS, POTENTIAL_ITEMS } from '../../terms.ts';
import { position, unit } from '../../testing/values.ts';
import { faultsOf, readTable } from '../testing/read-table.ts';

const NIP = '197105101996031002';
const units = [{ id: unit('dinas'), name: 'Dinas Pendidikan' }];
const positions = [
  { id: position('kadis'), title: 'Kepala Dinas', unitId: unit('dinas'), holder: null },
  { id: position('guru-1'), title: 'Guru', unitId: unit('dinas'), holder: null },
  { id: position('guru-2'), title: 'Guru', unitId: unit('dinas'), holder: null },
];
const known = { units, positions };

describe('e-Kinerja', () => {
  const header = ['NIP', 'TAHUN', 'HASIL KERJA', 'PERILAKU KERJA', 'PREDIKAT KINERJA', 'NIP PENILAI'];
  const read = (...line: readonly (string | number | null)[]) => readTable('e-kinerja', [header, line])[0];

  it('reads both ratings, with the rater', () => {
    expect(
      read(NIP, 2025, 'Diatas Ekspektasi', 'Sesuai Ekspektasi', 'BAIK', '197005101995031001'),
    ).toMatchObject({
      input: {
        kind: 'e-kinerja',
        nip: NIP,
        performance: {
          year: 2025,
          workResult: 'di-atas-ekspektasi',
          behaviour: 'sesuai-ekspektasi',
          rater: '197005101995031001',
        },
      },
    });
  });

  it('takes a predikat alone where it leaves no choice', () => {
    expect(read(NIP, '2025', null, null, 'Sangat Baik', null)).toMatchObject({
      input: { performance: { workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' } },
    });
    expect(read(NIP, '2025', null, null, 'Sangat Kurang', null)).toMatchObject({
      input: { performance: { workResult: 'di-bawah-ekspektasi', behaviour: 'di-bawah-ekspektasi' } },
    });
    for (const predikat of ['Baik', 'Cukup', 'Kurang', null]) {
      expect(faultsOf(read(NIP, 2025, null, 'Sesuai', predikat, null))).toEqual([
        'C2 workResult ratings-needed',
      ]);
    }
  });

  it('refuses a predikat that does not follow, and says what would', () => {
    for (const work of EXPECTATIONS) {
      for (const behaviour of EXPECTATIONS) {
        const follows = predikatOf(work, behaviour);
        expect(read(NIP, 2025, work, behaviour, follows, null)?.ok).toBe(true);
        const other = follows === 'kurang' ? 'baik' : 'kurang';
        expect(read(NIP, 2025, work, behaviour, other, null)).toMatchObject({
          faults: [{ code: 'predikat-differs', params: { expected: follows } }],
        });
      }
    }
  });

  it('does not ask for a rating that is there and cannot be read', () => {
    expect(faultsOf(read(NIP, 2025, 'bagus', 'Sesuai', null, null))).toEqual(['C2 workResult term-unknown']);
  });

  it('takes the year of the whole file from the mapping, and lets the row say another', () => {
    const mapping = { columns: {}, values: { year: '2025' } };
    const lines = [
      ['NIP', 'TAHUN', 'PREDIKAT'],
      [NIP, null, 'Sangat Baik'],
      [NIP, 2024, 'Sangat Baik'],
    ];
    expect(readTable('e-kinerja', lines, { mapping })).toMatchObject([
      { input: { performance: { year: 2025 } } },
      { input: { performance: { year: 2024 } } },
    ]);
  });
});

describe('assessment centre', () => {
  const levels = [...COMPETENCIES, ...POTENTIAL_ITEMS];
  const header = ['NIP', 'TANGGAL ASESMEN', ...levels, 'ASESOR', 'TEKNIS Perencanaan Pendidikan', 'JPM'];

  it('reads all levels, technical ones by their code', () => {
    const line = [NIP, '17 Juni 2025', ...levels.map(() => '4,0'), 'Asesor-12', 3, '87,5'];
    expect(readTable('assessment-centre', [header, line])).toMatchObject([
      {
        input: {
          nip: NIP,
          assessment: {
            date: '2025-06-17',
            assessor: 'asesor-12',
            competencies: Object.fromEntries(COMPETENCIES.map((code) => [code, 4])),
            potential: Object.fromEntries(POTENTIAL_ITEMS.map((code) => [code, 4])),
            technical: { 'perencanaan-pendidikan': 3 },
          },
        },
      },
    ]);
  });

  it('refuses half levels, levels above five and those that lack', () => {
    const line = [NIP, '17 Juni 2025', 3.5, 6, null, ...levels.slice(3).map(() => 4), null, 7, null];
    expect(faultsOf(readTable('assessment-centre', [header, line])[0])).toEqual([
      'C2 competencies.itg not-whole',
      'D2 competencies.kjs out-of-range',
      'E2 competencies.kom required',
      'U2 technical.perencanaan-pendidikan out-of-range',
    ]);
  });
});

describe('positions', () => {
  const header = [
    'KODE JABATAN',
    'NAMA JABATAN',
    'UNIT KERJA',
    'JENIS JABATAN',
    'JENJANG',
    'ESELON',
    'KELAS',
  ];
  const more = ['KRITIKAL', 'URUSAN', 'RUMPUN TERKAIT', 'ATASAN'];

  it('reads a post with all it says', () => {
    const line = ['Kabid SMP', 'Kepala Bidang SMP', 'dinas pendidikan', 'Administrator', null, 'III/b', '11'];
    const rest = ['ya', 'Pendidikan', 'kebudayaan; pemuda', 'Kepala Dinas'];
    expect(
      readTable(
        'positions',
        [
          [...header, ...more],
          [...line, ...rest],
        ],
        known,
      ),
    ).toMatchObject([
      {
        input: {
          kind: 'positions',
          position: {
            id: 'kabid-smp',
            title: 'Kepala Bidang SMP',
            unitId: 'dinas',
            tier: 'administrator',
            functionalLevel: null,
            eselon: 'III.b',
            kelas: 11,
            critical: true,
            field: 'pendidikan',
            relatedFields: ['kebudayaan', 'pemuda'],
            superiorId: 'kadis',
          },
        },
      },
    ]);
  });

  it('says no more than the row does', () => {
    const [one] = readTable(
      'positions',
      [header, ['guru-9', 'Guru', 'Dinas Pendidikan', 'JFT', 'Ahli Muda', null, null]],
      known,
    );
    expect(one?.ok && one.input).toEqual({
      kind: 'positions',
      position: {
        id: 'guru-9',
        title: 'Guru',
        unitId: 'dinas',
        tier: 'fungsional',
        functionalLevel: 'ahli-muda',
      },
    });
  });

  it('wants the level of a functional post, and a superior that exists', () => {
    const line = ['guru-9', 'Guru', 'Rumah Sakit', 'Fungsional', null, 'VI/a', 18];
    const read = readTable(
      'positions',
      [
        [...header, 'ATASAN'],
        [...line, 'nobody'],
      ],
      known,
    );
    expect(faultsOf(read[0])).toEqual([
      'C2 unit unit-unknown',
      'E2 functionalLevel functional-level',
      'F2 eselon term-unknown',
      'G2 kelas out-of-range',
      'H2 superiorId position-unknown',
    ]);
  });
});

describe('standards', () => {
  const header = ['KODE JABATAN', 'UNIT KERJA', ...COMPETENCIES, 'TEKNIS hukum'];
  const levels = COMPETENCIES.map(() => 3);

  it('are of a post by its code, or by a title that is its alone', () => {
    const lines = [
      header,
      ['KADIS', null, ...levels, 2],
      ['kepala dinas', 'Dinas Pendidikan', ...levels, null],
    ];
    const [byId, byTitle] = readTable('standards', lines, known);
    expect(byId).toMatchObject({
      input: { positionId: 'kadis', standard: { competencies: { itg: 3, prb: 3 }, technical: { hukum: 2 } } },
    });
    expect(byTitle).toMatchObject({ ok: false, faults: [{ code: 'row-twice' }] });
  });

  it('are refused where the post is not certain, or a level is zero', () => {
    const lines = [
      header,
      ['Guru', 'Dinas Pendidikan', ...levels, null],
      ['guru-1', 'Dinas Kesehatan', ...levels, null],
      ['guru-1', null, 0, ...levels.slice(1), null],
      ['guru', null, ...levels, null],
    ];
    expect(readTable('standards', lines, known).map(faultsOf)).toEqual([
      ['A2 position position-ambiguous'],
      ['B3 unit unit-unknown'],
      ['C4 competencies.itg out-of-range'],
      ['A5 position position-unknown'],
    ]);
  });
});
