import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { nip, unit } from '../testing/values.ts';
import { jabatanIdOf } from './jabatan.ts';
import { groupPosts, type PlannedPost } from './jabatan-posts.ts';
import { type AnalysedJabatan, mapJabatan } from './map-jabatan.ts';

const DINAS = unit('dinas-pendidikan');
const FIRST = nip('197105101996031002');
const SECOND = nip('197205101997031002');
const { planning } = defaultRuleSet;

const post = (changes: Partial<PlannedPost> = {}): PlannedPost => ({
  unitId: DINAS,
  title: 'Analis SDM Aparatur',
  level: 'ahli-pertama',
  kelas: 8,
  holder: null,
  ...changes,
});

const analysis = (changes: Partial<AnalysedJabatan> = {}): AnalysedJabatan => ({
  unitId: DINAS,
  id: 'analis-sdm-aparatur.ahli-pertama',
  title: 'Analis SDM Aparatur',
  level: 'ahli-pertama',
  tasks: [{ volume: 1200, minutes: 125 }],
  evaluationScore: null,
  ...changes,
});

const rowsOf = (posts: readonly PlannedPost[], analyses: readonly AnalysedJabatan[] = []) =>
  mapJabatan(posts, analyses, planning).map(({ row }) => row);

describe('jabatanIdOf', () => {
  it.each([
    ['Guru', 'ahli-muda', 'guru.ahli-muda'],
    ['  Analis, SDM  Aparatur ', 'ahli-pertama', 'analis-sdm-aparatur.ahli-pertama'],
    ['Pengelola Data—Café', 'pelaksana', 'pengelola-data-cafe.pelaksana'],
    ['— —', 'pelaksana', null],
  ] as const)('%s', (title, level, id) => {
    expect(jabatanIdOf({ title, level })).toBe(id);
  });
});

describe('groupPosts', () => {
  it('puts posts of one title and level in a unit together, whatever the punctuation', () => {
    const groups = groupPosts([
      post({ holder: FIRST }),
      post({ title: 'ANALIS SDM APARATUR', holder: SECOND }),
      post(),
    ]);
    expect(groups).toMatchObject([{ posts: 3, holders: [FIRST, SECOND], kelas: 8, kelasDiffers: false }]);
  });

  it('keeps levels and units apart, highest kelas first within a unit', () => {
    const groups = groupPosts([
      post({ kelas: null, title: 'Z' }),
      post({ kelas: 5, title: 'B' }),
      post({ kelas: 5, title: 'A' }),
      post({ kelas: 9, level: 'ahli-muda' }),
      post({ unitId: unit('bkpsdm') }),
    ]);
    expect(groups.map(({ unitId, title, level }) => [unitId, title, level])).toEqual([
      ['bkpsdm', 'Analis SDM Aparatur', 'ahli-pertama'],
      ['dinas-pendidikan', 'Analis SDM Aparatur', 'ahli-muda'],
      ['dinas-pendidikan', 'A', 'ahli-pertama'],
      ['dinas-pendidikan', 'B', 'ahli-pertama'],
      ['dinas-pendidikan', 'Z', 'ahli-pertama'],
    ]);
  });

  it('has one order, whatever the order of the posts', () => {
    const posts = [
      post({ title: 'B' }),
      post({ title: 'A' }),
      post({ unitId: unit('bkpsdm') }),
      post({ title: 'C', kelas: 9 }),
    ];
    const expected = ['Analis SDM Aparatur', 'C', 'A', 'B'];
    expect(groupPosts(posts).map(({ title }) => title)).toEqual(expected);
    expect(groupPosts(posts.toReversed()).map(({ title }) => title)).toEqual(expected);
  });

  it.each([
    [[8, 8, 9], 8],
    [[8, 9], 9],
    [[9, 8], 9],
    [[9, null, null], 9],
  ] as const)('kelas %j: %i', (kelas, expected) => {
    const [group] = groupPosts(kelas.map((one) => post({ kelas: one })));
    expect(group).toMatchObject({
      kelas: expected,
      kelasDiffers: new Set(kelas.filter((one) => one !== null)).size > 1,
      withKelas: kelas.filter((one) => one !== null).length,
    });
  });

  it('has one jabatan for titles without a letter', () => {
    expect(groupPosts([post({ title: '—' })])[0]?.jabatanId).toBe('tanpa-nama.ahli-pertama');
  });
});

describe('mapJabatan', () => {
  it('compares the holders with the need of the workload', () => {
    const [row] = rowsOf([post({ holder: FIRST }), post()], [analysis()]);
    expect(row).toEqual({
      unitId: DINAS,
      jabatanId: 'analis-sdm-aparatur.ahli-pertama',
      title: 'Analis SDM Aparatur',
      level: 'ahli-pertama',
      kelas: 8,
      kelasSource: 'jabatan',
      posts: 2,
      needSource: 'abk',
      unroundedNeed: 2,
      need: 2,
      bezetting: 1,
      selisih: -1,
      notes: ['kurang-pegawai'],
    });
  });

  it.each([
    [75, ['lebih-pegawai'], 1],
    [125, [], 0],
    [150, ['kurang-pegawai'], -1],
  ] as const)('two holders, %i minutes each: %j', (minutes, notes, selisih) => {
    const posts = [post({ holder: FIRST }), post({ holder: SECOND })];
    expect(
      rowsOf(posts, [analysis({ tasks: [{ volume: 1200, minutes: minutes === 150 ? 187.5 : minutes }] })]),
    ).toMatchObject([{ selisih, notes }]);
  });

  it('needs as many heads as the organisation has posts for them, without an analysis', () => {
    const posts = [post({ level: 'pengawas', holder: FIRST }), post({ level: 'pengawas' })];
    expect(rowsOf(posts)).toMatchObject([
      { needSource: 'struktur', need: 2, unroundedNeed: 2, selisih: -1, notes: ['kurang-pegawai'] },
    ]);
  });

  it('prefers the analysis also for a head', () => {
    const id = 'analis-sdm-aparatur.pengawas';
    const rows = rowsOf([post({ level: 'pengawas' })], [analysis({ id, level: 'pengawas' })]);
    expect(rows).toMatchObject([{ needSource: 'abk', need: 2 }]);
  });

  it('says what is not known', () => {
    expect(rowsOf([post({ kelas: null })])).toMatchObject([
      {
        needSource: null,
        need: null,
        unroundedNeed: null,
        selisih: null,
        kelas: null,
        kelasSource: null,
        notes: ['belum-abk', 'belum-ada-kelas'],
      },
    ]);
  });

  it('takes the kelas of the evaluation, and then no post contradicts', () => {
    const posts = [post({ kelas: 7 }), post({ kelas: 8 })];
    expect(rowsOf(posts, [analysis({ evaluationScore: 1355 })])).toMatchObject([
      { kelas: 9, kelasSource: 'evaluasi', notes: ['kurang-pegawai'] },
    ]);
    expect(rowsOf(posts, [analysis()])).toMatchObject([
      { kelas: 8, kelasSource: 'jabatan', notes: ['kelas-berbeda', 'kurang-pegawai'] },
    ]);
  });

  it('falls back on the posts where a score lies below the lowest class', () => {
    expect(rowsOf([post()], [analysis({ evaluationScore: 100 })])).toMatchObject([
      { kelas: 8, kelasSource: 'jabatan' },
    ]);
  });

  it('shows a jabatan that was analysed and has no post yet, after the others', () => {
    const id = 'arsiparis.terampil';
    const mapped = mapJabatan([post()], [analysis({ id, title: 'Arsiparis', level: 'terampil' })], planning);
    expect(
      mapped.map(({ row, analysed }) => [row.title, row.posts, row.bezetting, row.need, analysed]),
    ).toEqual([
      ['Analis SDM Aparatur', 1, 0, null, false],
      ['Arsiparis', 0, 0, 2, true],
    ]);
    expect(mapped[1]).toMatchObject({
      holders: [],
      row: { kelas: null, notes: ['belum-ada-kelas', 'kurang-pegawai'] },
    });
  });

  it('gives the analysis to its own unit only', () => {
    const rows = rowsOf([post(), post({ unitId: unit('bkpsdm') })], [analysis()]);
    expect(rows.map(({ unitId, need }) => [unitId, need])).toEqual([
      ['bkpsdm', null],
      ['dinas-pendidikan', 2],
    ]);
  });
});
