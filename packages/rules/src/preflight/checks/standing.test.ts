import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../../person.ts';
import type { FindingCode } from '../../policy/preflight-rules.ts';
import { buildPerson } from '../../testing/build-person.ts';
import { run, TODAY } from '../../testing/run-check.ts';
import { day } from '../../testing/values.ts';

const post = buildPerson().post ?? expect.unreachable();
const [assessment] = buildPerson().assessments;

describe('the assessment', () => {
  const of = (date: string): Partial<PersonInputs> => ({
    assessments: assessment ? [{ ...assessment, id: 'a', date: day(date) }] : [],
  });

  it('assessment-missing: none made by the day', () => {
    expect(run('assessment-missing', { assessments: [] })).toEqual([
      ['assessments', 'hasil asesmen', 'tidak-ada'],
    ]);
    expect(run('assessment-missing', of('2026-08-04'))).toHaveLength(1);
    expect(run('assessment-missing', of('2026-08-03'))).toEqual([]);
    expect(run('assessment-missing', { assessments: [], status: 'mpp' })).toEqual([]);
  });

  it('assessment-expired: from the third anniversary on', () => {
    expect(run('assessment-expired', of('2023-08-03'))).toEqual([
      ['assessments/a', '2026-08-03', '2026-08-02'],
    ]);
    expect(run('assessment-expired', of('2023-08-04'))).toEqual([]);
    expect(run('assessment-expired', { assessments: [] })).toEqual([]);
    expect(run('assessment-expired', { ...of('2020-01-01'), status: 'mpp' })).toEqual([]);
  });

  it('assessment-expires-soon: within 90 days, and not yet', () => {
    expect(run('assessment-expires-soon', of('2023-08-03'))).toEqual([]);
    expect(run('assessment-expires-soon', of('2023-08-04'))).toEqual([
      ['assessments/a', '2026-11-01', '2026-08-03'],
    ]);
    expect(run('assessment-expires-soon', of('2023-11-01'))).toHaveLength(1);
    expect(run('assessment-expires-soon', of('2023-11-02'))).toEqual([]);
    expect(run('assessment-expires-soon', { assessments: [] })).toEqual([]);
  });
});

describe('performance, discipline and status', () => {
  it('predikat-not-by-matrix: 3e is kurang, whatever is recorded', () => {
    const rating = {
      ...(buildPerson().performance[0] ?? expect.unreachable()),
      year: 2025,
      workResult: 'di-atas-ekspektasi',
      behaviour: 'di-bawah-ekspektasi',
    } as const;
    expect(run('predikat-not-by-matrix', { performance: [{ ...rating, predikat: 'baik' }] })).toEqual([
      ['performance/2025.predikat', 'kurang', 'baik'],
    ]);
    expect(run('predikat-not-by-matrix', { performance: [{ ...rating, predikat: 'kurang' }] })).toEqual([]);
  });

  it('sanction-running: on its first and on its last day', () => {
    const served = (from: string, until: string) => ({
      discipline: [{ id: 's', level: 'sedang' as const, from: day(from), until: day(until) }],
    });
    expect(run('sanction-running', served('2026-08-03', '2026-08-03'))).toEqual([
      ['discipline/s', 'tidak-ada', '2026-08-03'],
    ]);
    expect(run('sanction-running', served('2026-08-04', '2026-12-31'))).toEqual([]);
    expect(run('sanction-running', served('2026-01-01', '2026-08-02'))).toEqual([]);
  });

  it('bup-passed: from the TMT pensiun on, of whoever is still in service', () => {
    const born = { birthDate: day('1971-05-10') }; // administrator: 58, TMT 2029-06-01
    const found = [['status', 'pensiun', 'aktif (TMT pensiun 2029-06-01)']];
    expect(run('bup-passed', born, '2029-05-31')).toEqual([]);
    expect(run('bup-passed', born, '2029-06-01')).toEqual(found);
    expect(run('bup-passed', { ...born, status: 'pensiun' }, '2029-06-01')).toEqual([]);
    expect(run('bup-passed', { ...born, post: null }, '2029-06-01')).toEqual([]);
  });

  it('mpp-too-early: more than a year before the TMT pensiun', () => {
    expect(run('mpp-too-early', { status: 'mpp' }, '2028-06-01')).toEqual([]);
    expect(run('mpp-too-early', { status: 'mpp' }, '2028-05-31')).toEqual([
      ['status', '≥ 2028-06-01', '2028-05-31'],
    ]);
    expect(run('mpp-too-early', { status: 'aktif' }, '2028-05-31')).toEqual([]);
    expect(run('mpp-too-early', { status: 'mpp', post: null }, '2028-05-31')).toEqual([]);
  });

  it.each([
    ['cltn', 1],
    ['pensiun', 1],
    ['berhenti', 1],
    ['aktif', 0],
    ['mpp', 0],
  ] as const)('post-held-out-of-service: %s with a post: %i', (status, count) => {
    const found = [['post', 'tanpa jabatan', status]].slice(0, count);
    expect(run('post-held-out-of-service', { status })).toEqual(found);
    expect(run('post-held-out-of-service', { status, post: null })).toEqual([]);
  });
});

describe('a proposed move', () => {
  const moved = (code: FindingCode, on: string, changes: Partial<PersonInputs> = {}) => {
    const proposedMove = { effectiveDate: day(on) };
    return run(code, { post: { ...post, since: day('2024-09-01') }, ...changes }, TODAY, { proposedMove });
  };

  it('12a: may be from 2026-09-01 on, and is over five years from 2029-09-01', () => {
    expect(moved('move-too-early', '2026-08-31')).toEqual([['post.since', '≥ 2026-09-01', '2026-08-31']]);
    expect(moved('move-too-early', '2026-09-01')).toEqual([]);
    expect(moved('move-overdue', '2029-08-31')).toEqual([]);
    expect(moved('move-overdue', '2029-09-01')).toEqual([['post.since', '< 2029-09-01', '2029-09-01']]);
  });

  it('asks nothing without a move or without a post', () => {
    for (const code of ['move-too-early', 'move-overdue'] as const) {
      expect(run(code, { post: { ...post, since: day('2000-01-01') } })).toEqual([]);
      expect(run(code, { post: { ...post, since: day(TODAY) } })).toEqual([]);
      expect(moved(code, '2024-09-02', { post: null })).toEqual([]);
      expect(moved(code, '2044-09-02', { post: null })).toEqual([]);
    }
  });
});
