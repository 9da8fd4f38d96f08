import { describe, expect, it } from 'vitest';
import type { Predikat } from '../terms.ts';
import { buildPerson, levels, potentialItems } from '../testing/build-person.ts';
import { proposals, rated, steps, without } from '../testing/try-proposals.ts';
import { day } from '../testing/values.ts';
import { tryMoves } from './try-moves.ts';

describe('the next predikat', () => {
  it.each<[Predikat, unknown[]]>([
    ['baik', [['baik', 'sangat-baik', '2027-02-01']]],
    ['butuh-perbaikan', [['butuh-perbaikan', 'baik', '2027-02-01']]],
    ['sangat-kurang', [['sangat-kurang', 'kurang', '2027-02-01']]],
    ['sangat-baik', []],
  ])('above %s', (predikat, expected) => {
    expect(steps('predikat', { performance: [rated(2025, predikat)] })).toEqual(expected);
  });

  it('is that of the year after the last one rated', () => {
    expect(steps('predikat', { performance: [rated(2026, 'baik')] })).toEqual([
      ['baik', 'sangat-baik', '2028-02-01'],
    ]);
    expect(steps('predikat', { performance: [rated(2025, 'baik')] }, '2027-01-05')).toEqual([
      ['baik', 'sangat-baik', '2028-02-01'],
    ]);
  });

  it('stands in for the rating of the running year, with a work result and behaviour that make it', () => {
    const [move] = proposals('predikat', { performance: [rated(2025, 'baik'), rated(2026, 'baik')] });
    expect(move?.tried.performance).toEqual([
      rated(2025, 'baik'),
      {
        year: 2026,
        workResult: 'di-atas-ekspektasi',
        behaviour: 'di-atas-ekspektasi',
        predikat: 'sangat-baik',
        rater: null,
      },
    ]);
  });

  it('is not offered without a rating, or by a policy that does not count it', () => {
    expect(steps('predikat', { performance: [] })).toEqual([]);
    expect(steps('predikat', {}, '2026-08-03', without('predikat'))).toEqual([]);
  });
});

describe('the next feedback', () => {
  it.each([
    [[{ year: 2025, category: 'baik' as const }], [['baik', 'sangat-baik', '2026-11-03']]],
    [[{ year: 2025, category: 'kurang' as const }], [['kurang', 'cukup', '2026-11-03']]],
    [[{ year: 2026, category: 'cukup' as const }], [['cukup', 'baik', '2027-04-01']]],
    [[{ year: 2025, category: 'sangat-baik' as const }], []],
    [[], []],
  ])('%#', (feedback, expected) => {
    expect(steps('umpan-balik', { feedback })).toEqual(expected);
  });

  it('replaces that of the running year in the trial', () => {
    const [move] = proposals('umpan-balik', {
      feedback: [
        { year: 2025, category: 'kurang' },
        { year: 2026, category: 'cukup' },
      ],
    });
    expect(move?.tried.feedback).toEqual([
      { year: 2025, category: 'kurang' },
      { year: 2026, category: 'baik' },
    ]);
  });
});

describe('the next award and task team', () => {
  const award = (level: 'internal' | 'satyalancana' | 'nasional') => ({
    awards: [{ id: 'x', name: 'x', level, date: day('2024-08-17') }],
  });
  it.each([
    [{ awards: [] }, [['tidak-ada', 'internal', '2027-02-03']]],
    [award('internal'), [['internal', 'satyalancana', '2027-02-03']]],
    [award('satyalancana'), [['satyalancana', 'nasional', '2027-02-03']]],
    [award('nasional'), []],
  ])('award %#', (changes, expected) => {
    expect(steps('penghargaan', changes)).toEqual(expected);
  });

  const team = (level: 'unit' | 'nasional') => ({
    assignments: [{ id: 'x', name: 'x', level, date: day('2026-01-17') }],
  });
  it.each([
    [{ assignments: [] }, [['tidak-ada', 'unit', '2026-09-03']]],
    [team('unit'), [['unit', 'instansi', '2026-09-03']]],
    [team('nasional'), []],
  ])('team %#', (changes, expected) => {
    expect(steps('tim-kerja', changes)).toEqual(expected);
  });

  it('are added to those on record, dated the day looked at', () => {
    expect(proposals('penghargaan')[0]?.tried.awards).toMatchObject([
      { id: 'slks' },
      { level: 'nasional', date: '2026-08-03' },
    ]);
    expect(proposals('tim-kerja')[0]?.tried.assignments).toMatchObject([
      { id: 'tim' },
      { level: 'nasional', date: '2026-08-03' },
    ]);
  });

  it('are not offered by a policy that does not count them', () => {
    expect(steps('penghargaan', {}, '2026-08-03', without('awards'))).toEqual([]);
    expect(steps('tim-kerja', {}, '2026-08-03', without('assignments'))).toEqual([]);
  });
});

describe('the next hours of training', () => {
  const course = (year: number, hours: number) => ({ id: `${year}`, name: 'x', year, hours });

  it.each([
    [[], ['1', '5', '10', '20'], '0'],
    [[course(2025, 4)], ['5', '10', '20'], '4'],
    [[course(2025, 9), course(2026, 10)], ['20'], '10'],
    [[course(2025, 20)], [], '20'],
  ])('%#', (training, to, from) => {
    const offered = proposals('jam-pelatihan', { training });
    expect(offered.map((move) => move.to)).toEqual(to);
    expect(offered.every((move) => move.from === from)).toBe(true);
    expect(offered.map(({ effort }) => effort)).toEqual(to.map((_, index) => index + 1));
  });

  it('count those already done in the year', () => {
    const [move] = proposals('jam-pelatihan', { training: [course(2025, 12), course(2026, 7)] });
    expect(move?.tried.training.at(-1)).toMatchObject({ year: 2026, hours: 13 });
  });
});

describe('the next assessment', () => {
  const assessed = (date: string, potential = potentialItems(5, 5, 5, 5, 5, 5, 4, 5)) => ({
    assessments: [
      {
        id: 'a',
        date: day(date),
        competencies: levels(5, 4, 5, 5, 5, 5, 5, 5, 1),
        technical: { gis: 2, survei: 5 },
        potential,
        assessor: null,
      },
    ],
    standard: {
      competencies: levels(3, 3, 3, 3, 3, 3, 3, 3, 3),
      technical: { gis: 4, survei: 4, drone: 1 },
    },
  });

  it('raises one competency by a level, the widest gap first and none above the highest', () => {
    const offered = proposals('asesmen-kompetensi', assessed('2025-01-10'));
    expect(offered.map(({ subject, from, to }) => [subject, from, to])).toEqual([
      ['prb', '1', '2'],
      ['gis', '2', '3'],
      ['kjs', '4', '5'],
    ]);
    expect(offered[0]?.tried.assessments).toMatchObject([
      { id: 'a' },
      { date: '2026-08-03', competencies: { itg: 5, prb: 2 }, technical: { gis: 2 } },
    ]);
    expect(offered[1]?.tried.assessments.at(-1)).toMatchObject({
      competencies: { prb: 1 },
      technical: { gis: 3, survei: 5 },
    });
  });

  it('raises one item of potential', () => {
    const [only, ...rest] = proposals('asesmen-potensi', assessed('2025-01-10'));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ subject: 'growth-mindset', from: '4', to: '5' });
    expect(only?.tried.assessments.at(-1)?.potential).toMatchObject({ 'growth-mindset': 5 });
  });

  it('raises several at once where several are tried', () => {
    const inputs = buildPerson(assessed('2025-01-10'));
    const two = [
      ...proposals('asesmen-kompetensi', inputs).slice(0, 2),
      ...proposals('asesmen-potensi', inputs),
    ];
    expect(tryMoves(inputs, two, day('2026-08-03')).inputs.assessments).toMatchObject([
      { id: 'a' },
      { competencies: { prb: 2 }, technical: { gis: 3 }, potential: { 'growth-mindset': 5 } },
    ]);
  });

  it.each([
    ['2025-01-10', '2026-11-03'],
    ['2025-11-03', '2026-11-03'],
    ['2025-11-04', '2026-11-04'],
  ])('after that of %s is held on %s at the earliest', (last, earliest) => {
    expect(proposals('asesmen-kompetensi', assessed(last))[0]?.earliest).toBe(earliest);
  });

  it('is not offered to somebody never assessed or without a post', () => {
    expect(steps('asesmen-kompetensi', { assessments: [] })).toEqual([]);
    expect(steps('asesmen-potensi', { assessments: [] })).toEqual([]);
    expect(steps('asesmen-kompetensi', { post: null })).toEqual([]);
    expect(steps('asesmen-potensi', {}, '2026-08-03', without('potential-items'))).toEqual([]);
  });
});
