import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../person.ts';
import { buildCareerEntry, buildPerson } from '../testing/build-person.ts';
import { proposals, rated, steps, without } from '../testing/try-proposals.ts';
import { agency, day, unit } from '../testing/values.ts';
import { nextLevel } from './component-of.ts';
import { tryMoves } from './try-moves.ts';

describe('the next degree', () => {
  const degree = (level: 's3' | 's2' | 's1' | 'd3' | 'slta') => ({
    education: [{ id: 'x', level, major: 'x', fieldMatch: 'tidak-sesuai' as const, graduatedIn: 2000 }],
  });
  it.each([
    ['slta', [['slta', 'd3', '2028-08-03']]],
    ['d3', [['d3', 's1', '2028-08-03']]],
    ['s1', [['s1', 's2', '2028-08-03']]],
    ['s2', [['s2', 's3', '2028-08-03']]],
    ['s3', []],
  ] as const)('above %s', (level, expected) => {
    expect(steps('pendidikan', degree(level))).toEqual(expected);
  });

  it('is in a field of the post', () => {
    expect(proposals('pendidikan', degree('s1'))[0]?.tried.education.at(-1)).toMatchObject({
      level: 's2',
      fieldMatch: 'sesuai',
      graduatedIn: 2026,
    });
  });

  it('is not offered without a first one', () => {
    expect(steps('pendidikan', { education: [] })).toEqual([]);
  });
});

describe('postings', () => {
  const kabid = buildCareerEntry();
  const acting = (
    holding: 'plh' | 'plt-setara' | 'plt-lebih-tinggi' | 'pj-kepala-daerah',
    since = '2024-01-01',
  ) => buildCareerEntry({ id: holding, holding, since: day(since), until: null });

  it.each([
    [[kabid], [['tidak-ada', 'plh', '2026-09-03']]],
    [[acting('plh')], [['plh', 'plt-setara', '2026-09-03']]],
    [[acting('plt-setara'), acting('plh')], [['plt-setara', 'plt-lebih-tinggi', '2026-09-03']]],
    [[acting('plt-lebih-tinggi')], []],
    [[acting('pj-kepala-daerah')], []],
    [[acting('plt-lebih-tinggi', '2026-08-04')], [['tidak-ada', 'plh', '2026-09-03']]],
  ])('acting %#', (career, expected) => {
    expect(steps('penugasan-pelaksana', { career })).toEqual(expected);
  });

  it('acting is added to the career from the day looked at', () => {
    expect(proposals('penugasan-pelaksana')[0]?.tried.career.at(-1)).toMatchObject({
      holding: 'plt-lebih-tinggi',
      since: '2026-08-03',
      until: null,
      unitId: 'dinas-pendidikan',
      agency: 'kota-jayapura',
    });
  });

  it('to another unit keep level and agency', () => {
    const [move] = proposals('pindah-unit', { career: [buildCareerEntry({ agency: agency('prov-papua') })] });
    expect(move).toMatchObject({ from: 'satu-unit', to: 'lintas-unit', earliest: '2026-11-03' });
    expect(move?.tried.career.at(-1)).toMatchObject({
      holding: 'definitif',
      level: 'administrator',
      agency: 'prov-papua',
    });
    expect(move?.tried.career.at(-1)?.unitId).not.toBe(unit('dinas-pendidikan'));
    expect(proposals('pindah-unit', { career: [] })).toHaveLength(1);
  });

  it('to another unit wait for the two years in the present post', () => {
    expect(
      proposals('pindah-unit', { post: { ...buildPost(), since: day('2025-02-01') } })[0]?.earliest,
    ).toBe('2027-02-01');
  });

  it('are not offered without a post, nor a transfer to levels that are not moved like this', () => {
    expect(steps('penugasan-pelaksana', { post: null })).toEqual([]);
    expect(steps('pindah-unit', { post: null })).toEqual([]);
    expect(steps('pindah-unit', { post: { ...buildPost(), level: 'pelaksana' } })).toEqual([]);
    expect(steps('penugasan-pelaksana', {}, '2026-08-03', without('post-experience'))).toEqual([]);
  });

  function buildPost() {
    const { post } = buildPerson();
    if (!post) throw new Error('person P holds a post');
    return post;
  }
});

describe('waiting', () => {
  it('is for each day on which time alone changes something, up to the last that is looked at', () => {
    const days = proposals('waktu').map(({ to }) => to);
    expect(days).toContain('2027-01-01');
    expect(days).toContain('2028-06-01');
    expect(days).toEqual([...days].sort());
    expect(days.every((on) => on > '2026-08-03' && on <= '2028-08-03')).toBe(true);
  });

  it('renews for its year what is renewed yearly, as it is now, and the assessment', () => {
    const inputs = buildPerson();
    const [wait] = proposals('waktu').filter(({ to }) => to === '2028-06-01');
    if (!wait) throw new Error('five years in post are a turning day');
    const { inputs: tried, day: on } = tryMoves(inputs, [wait], day('2026-08-03'));
    expect(on).toBe('2028-06-01');
    expect(tried.performance.at(-1)).toMatchObject({ year: 2028, predikat: 'baik' });
    expect(tried.feedback.at(-1)).toEqual({ year: 2028, category: 'baik' });
    expect(tried.training.at(-1)).toMatchObject({ year: 2028, hours: 12 });
    expect(tried.assessments.at(-1)).toMatchObject({ date: '2028-06-01', competencies: { itg: 3 } });
    expect(tried.assignments).toEqual(inputs.assignments);
  });

  it('within the year changes nothing, and never lowers what is on record for the year', () => {
    const inputs = buildPerson({
      assessments: [],
      feedback: [],
      training: [
        { id: 'a', name: 'x', year: 2025, hours: 4 },
        { id: 'b', name: 'x', year: 2026, hours: 6 },
        { id: 'c', name: 'x', year: 2027, hours: 9 },
      ],
      performance: [rated(2024, 'baik'), rated(2026, 'kurang'), rated(2025, 'baik')],
    });
    const wait = (to: string) => ({ apply: (person: PersonInputs) => person, waitsFor: day(to) });
    const after = (to: string) => tryMoves(inputs, [wait(to)], day('2026-08-03')).inputs;
    expect(after('2026-12-01')).toEqual(inputs);
    expect(after('2027-03-01').training).toEqual(inputs.training);
    expect(after('2027-03-01').performance.at(-1)).toEqual(rated(2027, 'kurang'));
    expect(after('2027-03-01').feedback).toEqual([]);
    expect(after('2027-03-01').assessments).toEqual([]);
    expect(after('2028-03-01').training.at(-1)).toMatchObject({ year: 2028, hours: 6 });
  });

  it('never turns the day back', () => {
    const still = { apply: (person: PersonInputs) => person, waitsFor: null };
    const later = { ...still, waitsFor: day('2026-09-01') };
    expect(tryMoves(buildPerson(), [still], day('2026-08-03')).day).toBe('2026-08-03');
    expect(tryMoves(buildPerson(), [later, still], day('2026-08-03')).day).toBe('2026-09-01');
  });
});

describe('nextLevel', () => {
  const scale = { a: 50, b: 70, c: 70, d: 100 };
  it.each([
    [0, 'a'],
    [49, 'a'],
    [50, 'b'],
    [70, 'd'],
    [100, null],
  ])('above %d: %s', (value, expected) => {
    expect(nextLevel(['d', 'a', 'b', 'c'], scale, value)).toBe(expected);
  });
});
