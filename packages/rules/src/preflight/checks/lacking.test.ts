import { describe, expect, it } from 'vitest';
import { buildCareerEntry, buildPerson } from '../../testing/build-person.ts';
import { run } from '../../testing/run-check.ts';
import { day, nip } from '../../testing/values.ts';

describe('what is lacking', () => {
  it('post-missing: of whoever is in active service', () => {
    expect(run('post-missing', { post: null })).toEqual([['post', 'jabatan definitif', 'tidak-ada']]);
    expect(run('post-missing', { post: null, status: 'cltn' })).toEqual([]);
    expect(run('post-missing', {})).toEqual([]);
  });

  it('education-missing and career-missing: without any; an acting post makes no career', () => {
    expect(run('education-missing', { education: [] })).toEqual([
      ['education', 'pendidikan terakhir', 'tidak-ada'],
    ]);
    expect(run('education-missing', {})).toEqual([]);
    const acting = [buildCareerEntry({ holding: 'plh' })];
    expect(run('career-missing', { career: acting })).toEqual([
      ['career', 'riwayat jabatan definitif', 'tidak-ada'],
    ]);
    expect(run('career-missing', {})).toEqual([]);
  });

  it('decrees: of the rank, of the present post, of all others', () => {
    expect(run('rank-decree-missing', { rank: { ...buildPerson().rank, decreeNumber: null } })).toEqual([
      ['rank.decreeNumber', 'nomor SK', 'tidak-ada'],
    ]);
    expect(run('rank-decree-missing', {})).toEqual([]);
    const career = buildPerson().career.map((entry) => ({ ...entry, decreeNumber: null }));
    expect(run('post-decree-missing', { career })).toEqual([
      ['career/kabid.decreeNumber', 'nomor SK', 'tidak-ada'],
    ]);
    expect(run('career-decree-missing', { career })).toEqual([
      ['career/kasi.decreeNumber', 'nomor SK', 'tidak-ada'],
      ['career/plt.decreeNumber', 'nomor SK', 'tidak-ada'],
    ]);
    expect(run('post-decree-missing', { career, post: null })).toEqual([]);
    expect(run('career-decree-missing', { career, post: null })).toHaveLength(3);
    expect(run('post-decree-missing', {})).toEqual([]);
    expect(run('career-decree-missing', {})).toEqual([]);
  });
});

describe('ratings', () => {
  const rated = (...years: number[]) => ({
    performance: buildPerson().performance.flatMap((one) =>
      one.year === 2025 ? years.map((year) => ({ ...one, year })) : [],
    ),
  });
  const missing = (years: readonly number[]) =>
    years.map((year) => [`performance/${year}`, 'predikat kinerja', 'tidak-ada']);

  it('performance-missing: each of the last two full years', () => {
    expect(run('performance-missing', rated(2025, 2024))).toEqual([]);
    expect(run('performance-missing', rated(2025))).toEqual(missing([2024]));
    expect(run('performance-missing', rated(2024))).toEqual(missing([2025]));
    expect(run('performance-missing', rated())).toEqual(missing([2025, 2024]));
    expect(run('performance-missing', { ...rated(), status: 'mpp' })).toEqual([]);
  });

  it('performance-missing: last year’s is due from April on', () => {
    expect(run('performance-missing', rated(2024, 2023), '2026-03-31')).toEqual([]);
    expect(run('performance-missing', rated(2024, 2023), '2026-04-01')).toEqual(missing([2025]));
  });

  it.each([
    ['199001012025061001', [2025]], // in service from June
    ['199001012025071001', []],
    ['199001012024061001', [2025, 2024]],
    ['199001012024071001', [2025]],
  ])('performance-missing: %s, of the years in service before July only', (number, years) => {
    expect(run('performance-missing', { ...rated(), nip: nip(number) })).toEqual(missing(years));
  });

  it('performance-missing: a PPPK by the first post, whose number names the year alone', () => {
    const pppk = { ...rated(), nip: nip('199001012025211001'), employmentType: 'pppk' } as const;
    const since = (date: string) => ({ career: [buildCareerEntry({ since: day(date) })] });
    expect(run('performance-missing', { ...pppk, ...since('2025-06-30') })).toEqual(missing([2025]));
    expect(run('performance-missing', { ...pppk, ...since('2025-07-01') })).toEqual([]);
    expect(run('performance-missing', { ...pppk, career: [] })).toEqual([]);
    const earlier = { ...pppk, nip: nip('199001012024211001'), career: [] };
    expect(run('performance-missing', earlier)).toEqual(missing([2025]));
  });

  it('feedback-missing: the last full year’s, or in its grace that before', () => {
    const round = (year: number) => ({ feedback: [{ year, category: 'baik' as const }] });
    const lacking = [['feedback/2025', 'umpan balik 360°', 'tidak-ada']];
    expect(run('feedback-missing', round(2025))).toEqual([]);
    expect(run('feedback-missing', round(2024))).toEqual(lacking);
    expect(run('feedback-missing', round(2024), '2026-03-31')).toEqual([]);
    expect(run('feedback-missing', round(2024), '2026-04-01')).toEqual(lacking);
    expect(run('feedback-missing', round(2023), '2026-03-31')).toEqual(lacking);
    expect(run('feedback-missing', { feedback: [] })).toEqual(lacking);
    expect(run('feedback-missing', { feedback: [], status: 'cltn' })).toEqual([]);
    expect(run('feedback-missing', { feedback: [], nip: nip('199001012025071001') })).toEqual([]);
    expect(run('feedback-missing', { feedback: [], nip: nip('199001012025061001') })).toEqual(lacking);
  });
});
