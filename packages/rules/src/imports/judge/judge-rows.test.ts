import { describe, expect, it } from 'vitest';
import { COMPETENCIES, type Competency, POTENTIAL_ITEMS, type PotentialItem } from '../../terms.ts';
import { day, nip, position, unit } from '../../testing/values.ts';
import type { PersonRow } from '../import-input.ts';
import { type CurrentPerson, judgePersonRow } from './judge-person-row.ts';
import { judgePositionRow, judgeStandardRow } from './judge-position-row.ts';
import { judgeAssessmentRow, judgePerformanceRow } from './judge-result-row.ts';
import { isSame } from './row-verdict.ts';

const context = {
  today: day('2026-08-03'),
  inService: ['aktif', 'mpp', 'cltn', 'cuti-panjang'],
} as const;

const ROW: PersonRow = {
  nip: nip('197105101996031002'),
  name: 'YOSINA WANGGAI',
  employmentType: 'pns',
  status: 'aktif',
  rank: { grade: 'IV/b', since: day('2021-04-01') },
  unitId: unit('dinas'),
  positionId: position('sekdis'),
  positionSince: day('2023-10-01'),
  birthDate: day('1971-05-10'),
  sex: 'pria',
  education: { level: 's2', major: 'ADMINISTRASI PUBLIK', graduatedIn: 2014 },
};

const CURRENT: CurrentPerson = {
  name: 'Yosina Wanggai',
  employmentType: 'pns',
  status: 'aktif',
  rank: { grade: 'IV/b', since: day('2021-04-01'), decreeNumber: '823/1/2021' },
  unitId: unit('dinas'),
  post: { positionId: position('sekdis'), since: day('2023-10-01') },
  education: [
    { id: 's2', level: 's2', major: 'Administrasi Publik', fieldMatch: 'sesuai', graduatedIn: 2014 },
  ],
};

const judge = (changes: Partial<PersonRow> = {}, current: CurrentPerson | null = CURRENT) =>
  judgePersonRow({ ...ROW, ...changes }, current, context);

describe('a row of a person', () => {
  it('is unchanged where the record says the same in other capitals', () => {
    expect(judge()).toEqual({ verdict: 'unchanged', notes: [] });
  });

  it('of somebody new is the body of a new record, with education where its fit is said', () => {
    const { education, status, ...record } = ROW;
    expect(judge({}, null)).toEqual({
      verdict: 'new',
      write: {
        record: { ...record, rank: { ...ROW.rank, decreeNumber: null }, bupOverride: null },
        status: 'aktif',
        education: null,
      },
      notes: ['education-match-unsaid'],
    });
    const said = { level: 's2', major: 'X', graduatedIn: 2014, fieldMatch: 'serumpun' } as const;
    expect(judge({ education: said }, null)).toMatchObject({ write: { education: said }, notes: [] });
    expect(education?.level).toBe('s2');
    expect(status).toBe('aktif');
  });

  it('of somebody new need not say post and status', () => {
    const { positionId: _id, positionSince: _since, status: _status, ...row } = ROW;
    expect(judgePersonRow(row, null, context)).toMatchObject({
      verdict: 'new',
      write: { record: { positionId: null }, status: 'aktif' },
    });
  });

  it('of somebody who left before being known is refused', () => {
    expect(judge({ status: 'pensiun' }, null)).toMatchObject({
      verdict: 'refused',
      faults: [{ field: 'status', code: 'not-in-service' }],
    });
    expect(judge({ status: 'mpp' }, null)).toMatchObject({ verdict: 'new', write: { status: 'mpp' } });
  });

  it('changes what differs and nothing else', () => {
    const rank = { grade: 'IV/c', since: day('2025-04-01') } as const;
    expect(judge({ name: 'Yosina M. Wanggai', rank, unitId: unit('badan') })).toEqual({
      verdict: 'changed',
      before: { name: 'Yosina Wanggai', rank: CURRENT.rank, unitId: 'dinas' },
      after: { name: 'Yosina M. Wanggai', rank: { ...rank, decreeNumber: null }, unitId: 'badan' },
      write: {
        patch: { name: 'Yosina M. Wanggai', rank: { ...rank, decreeNumber: null }, unitId: 'badan' },
        education: null,
      },
      notes: [],
    });
  });

  it('moves to another post since the day it says', () => {
    const moved = { positionId: position('kabid'), positionSince: day('2026-02-01') };
    expect(judge(moved)).toMatchObject({
      before: { positionId: 'sekdis', positionSince: '2023-10-01' },
      after: moved,
      write: { patch: moved },
    });
    expect(judge({ positionSince: day('2023-11-01') })).toMatchObject({
      write: { patch: { positionSince: '2023-11-01' } },
    });
    expect(judge({}, { ...CURRENT, post: null })).toMatchObject({
      before: { positionId: null, positionSince: null },
      write: { patch: { positionId: 'sekdis', positionSince: '2023-10-01' } },
    });
  });

  it('never takes a post away by saying nothing', () => {
    const { positionId: _id, positionSince: _since, status: _status, education: _education, ...row } = ROW;
    expect(judgePersonRow(row, CURRENT, context)).toEqual({ verdict: 'unchanged', notes: [] });
  });

  it('of somebody who leaves changes the status and leaves the post to that', () => {
    expect(judge({ status: 'pensiun', positionId: position('kabid') })).toMatchObject({
      verdict: 'changed',
      write: { patch: { status: 'pensiun' } },
      after: { status: 'pensiun' },
    });
    expect(judge({ status: 'pensiun', positionId: position('kabid') })).not.toMatchObject({
      write: { patch: { positionId: expect.anything() } },
    });
  });

  it('keeps how the subject fits unless it says so itself', () => {
    const corrected = { level: 's2', major: 'Ilmu Hukum', graduatedIn: 2014 } as const;
    expect(judge({ education: corrected })).toMatchObject({
      before: { education: { major: 'Administrasi Publik', fieldMatch: 'sesuai' } },
      after: { education: { ...corrected, fieldMatch: 'sesuai' } },
      write: { patch: {}, education: { body: { ...corrected, fieldMatch: 'sesuai' }, replacing: 's2' } },
    });
    const another = { level: 's3', major: 'Ilmu Hukum', graduatedIn: 2020 } as const;
    expect(judge({ education: another })).toEqual({
      verdict: 'unchanged',
      notes: ['education-match-unsaid'],
    });
    expect(judge({ education: { ...another, fieldMatch: 'sesuai' } })).toMatchObject({
      before: { education: null },
      write: { education: { replacing: null } },
    });
    expect(judge({ education: { ...corrected, graduatedIn: 2015, fieldMatch: 'sesuai' } })).toMatchObject({
      write: { education: { replacing: null } },
    });
  });

  it('does not lie in the future', () => {
    expect(
      judge({
        rank: { grade: 'IV/c', since: day('2026-10-01') },
        positionSince: day('2026-08-04'),
        education: { level: 's3', major: 'X', graduatedIn: 2027 },
      }),
    ).toMatchObject({
      verdict: 'refused',
      faults: [{ field: 'rank.since' }, { field: 'positionSince' }, { field: 'education.graduatedIn' }],
    });
    expect(judge({ positionSince: day('2026-08-03') })).toMatchObject({ verdict: 'changed' });
  });

  it('once written is unchanged', () => {
    const rank = { grade: 'IV/c', since: day('2025-04-01'), decreeNumber: '823/2/2025' } as const;
    const row = { ...ROW, rank, name: 'Lain', positionId: position('kabid') };
    const verdict = judgePersonRow(row, CURRENT, context);
    if (verdict.verdict !== 'changed') throw new Error('changed was due');
    const { positionId, positionSince, ...fields } = verdict.write.patch;
    const after = {
      ...CURRENT,
      ...fields,
      post: { positionId: positionId ?? position('x'), since: positionSince ?? day('2023-10-01') },
    };
    expect(judgePersonRow(row, after, context)).toEqual({ verdict: 'unchanged', notes: [] });
  });
});

describe('a rating', () => {
  const row = { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' } as const;
  const recorded = { ...row, predikat: 'baik', rater: nip('197005101995031001') } as const;

  it.each([
    [row, null, 'new'],
    [row, recorded, 'unchanged'],
    [{ ...row, rater: nip('197005101995031001') }, recorded, 'unchanged'],
    [{ ...row, workResult: 'di-atas-ekspektasi' as const }, recorded, 'changed'],
    [{ ...row, rater: nip('197105101996031002') }, recorded, 'changed'],
    [{ ...row, year: 2027 }, null, 'refused'],
  ])('%#: is judged by that of the same year', (said, current, verdict) => {
    expect(judgePerformanceRow(said, { isKnown: true, recorded: current }, context).verdict).toBe(verdict);
  });

  it('is written as the act takes it', () => {
    const worse = { ...row, behaviour: 'di-bawah-ekspektasi' } as const;
    expect(judgePerformanceRow(worse, { isKnown: true, recorded }, context)).toEqual({
      verdict: 'changed',
      before: { behaviour: 'sesuai-ekspektasi' },
      after: { behaviour: 'di-bawah-ekspektasi' },
      write: { body: { ...worse, rater: recorded.rater }, replacing: '2025' },
      notes: [],
    });
  });

  it('of somebody unknown is refused', () => {
    expect(judgePerformanceRow(row, { isKnown: false, recorded: null }, context)).toMatchObject({
      verdict: 'refused',
      faults: [{ code: 'person-unknown', field: 'nip' }],
    });
  });
});

describe('an assessment', () => {
  const all = <C extends string>(codes: readonly C[], level: number) =>
    Object.fromEntries(codes.map((code) => [code, level])) as Record<C, number>;
  const row = {
    date: day('2025-06-17'),
    competencies: all<Competency>(COMPETENCIES, 4),
    potential: all<PotentialItem>(POTENTIAL_ITEMS, 4),
  };
  const recorded = { ...row, id: '2025-1', technical: { hukum: 3 }, assessor: 'asesor-1' };

  it('keeps what the row does not say', () => {
    expect(judgeAssessmentRow(row, { isKnown: true, recorded }, context)).toEqual({
      verdict: 'unchanged',
      notes: [],
    });
    const better = { ...row, competencies: { ...row.competencies, itg: 5 } };
    expect(judgeAssessmentRow(better, { isKnown: true, recorded }, context)).toMatchObject({
      verdict: 'changed',
      write: { replacing: '2025-1', body: { technical: { hukum: 3 }, assessor: 'asesor-1' } },
    });
  });

  it('is new, unknown or too early', () => {
    expect(judgeAssessmentRow(row, { isKnown: true, recorded: null }, context)).toMatchObject({
      verdict: 'new',
      write: { replacing: null, body: { technical: {}, assessor: null } },
    });
    expect(judgeAssessmentRow(row, { isKnown: false, recorded: null }, context).verdict).toBe('refused');
    const tomorrow = { ...row, date: day('2026-08-04') };
    expect(judgeAssessmentRow(tomorrow, { isKnown: true, recorded: null }, context).verdict).toBe('refused');
  });

  it('is a standard where it is of a post', () => {
    const { competencies } = row;
    expect(judgeStandardRow({ competencies }, null)).toMatchObject({
      verdict: 'new',
      write: { technical: {} },
    });
    const current = { competencies, technical: { hukum: 2 } };
    expect(judgeStandardRow({ competencies }, current).verdict).toBe('unchanged');
    expect(judgeStandardRow({ competencies, technical: { hukum: 3 } }, current)).toMatchObject({
      before: { technical: { hukum: 2 } },
      after: { technical: { hukum: 3 } },
    });
  });
});

describe('a post', () => {
  const row = {
    id: position('kabid'),
    title: 'Kepala Bidang',
    unitId: unit('dinas'),
    tier: 'administrator',
    functionalLevel: null,
  } as const;
  const body = {
    ...row,
    eselon: 'III.b',
    kelas: 11,
    critical: true,
    field: 'pendidikan',
    relatedFields: ['pemuda'],
    superiorId: null,
  } as const;

  it('is new with defaults, and afterwards keeps what the row does not say', () => {
    expect(judgePositionRow(row, null)).toMatchObject({
      verdict: 'new',
      write: { ...row, eselon: null, kelas: null, critical: false, relatedFields: [], superiorId: null },
    });
    expect(judgePositionRow(row, body).verdict).toBe('unchanged');
    expect(judgePositionRow({ ...row, relatedFields: ['pemuda'], kelas: 12 }, body)).toMatchObject({
      before: { kelas: 11 },
      after: { kelas: 12 },
      write: { kelas: 12 },
    });
  });
});

describe('isSame', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [2, 1], false],
    [null, {}, false],
    ['1', 1, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});
