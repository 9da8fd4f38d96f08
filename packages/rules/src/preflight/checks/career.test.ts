import { describe, expect, it } from 'vitest';
import { buildCareerEntry, buildPerson } from '../../testing/build-person.ts';
import { run } from '../../testing/run-check.ts';
import { day, position } from '../../testing/values.ts';

const post = buildPerson().post ?? expect.unreachable();
const [assessment] = buildPerson().assessments;

describe('dates', () => {
  it('career-before-service: acting posts as well', () => {
    const career = [
      buildCareerEntry({ id: 'a', since: day('1995-03-01') }),
      buildCareerEntry({ id: 'b', holding: 'plh', since: day('1995-02-01') }),
    ];
    expect(run('career-before-service', { career })).toEqual([
      ['career/b.since', '≥ 1995-03-01', '1995-02-01'],
    ]);
  });

  it('date-in-future: of rank, post, career and assessments', () => {
    const late = day('2026-08-04');
    const all = {
      rank: { ...buildPerson().rank, since: late },
      post: { ...post, since: late },
      career: [buildCareerEntry({ id: 'c', since: late })],
      assessments: assessment ? [{ ...assessment, id: 'a', date: late }] : [],
    };
    expect(run('date-in-future', all)).toEqual(
      ['rank.since', 'post.since', 'career/c.since', 'assessments/a.date'].map((path) => [
        path,
        '≤ 2026-08-03',
        '2026-08-04',
      ]),
    );
    expect(run('date-in-future', all, '2026-08-04')).toEqual([]);
    expect(run('date-in-future', { post: null })).toEqual([]);
  });

  it.each([
    [1991, false],
    [1992, true], // 21, the youngest for an S2
    [2026, true],
    [2027, false],
  ])('education-year-doubtful: S2 in %i of somebody born in 1971: %s', (graduatedIn, passes) => {
    const education = buildPerson().education.map((one) => ({ ...one, graduatedIn }));
    const found = passes ? [] : [['education/s2.graduatedIn', '1992–2026', String(graduatedIn)]];
    expect(run('education-year-doubtful', { education })).toEqual(found);
  });
});

describe('the career', () => {
  const held = (id: string, since: string, until: string | null) =>
    buildCareerEntry({ id, since: day(since), until: until === null ? null : day(until) });

  it('posts-overlap: a day in two definitive posts', () => {
    const next = held('b', '2020-02-01', null);
    expect(run('posts-overlap', { career: [next, held('a', '2018-01-01', '2020-01-31')] })).toEqual([]);
    expect(run('posts-overlap', { career: [next, held('a', '2018-01-01', '2020-02-01')] })).toEqual([
      ['career/b.since', '> 2020-02-01', '2020-02-01'],
    ]);
    expect(run('posts-overlap', { career: [next, held('a', '2018-01-01', null)] })).toEqual([
      ['career/b.since', '> 2018-01-01', '2020-02-01'],
    ]);
    const overlapping = [next, held('c', '2019-01-01', '2020-01-31'), held('a', '2018-01-01', '2019-06-30')];
    for (const career of [overlapping, overlapping.toReversed()]) {
      expect(run('posts-overlap', { career }).map(([path]) => path)).toEqual(['career/c.since']);
    }
    const acting = { ...held('a', '2018-01-01', null), holding: 'plh' as const };
    expect(run('posts-overlap', { career: [next, acting] })).toEqual([]);
    const together = [held('y', '2020-02-01', null), held('x', '2020-02-01', null)];
    expect(run('posts-overlap', { career: together }).map(([path]) => path)).toEqual(['career/y.since']);
    expect(run('posts-overlap', { career: together.reverse() }).map(([path]) => path)).toEqual([
      'career/y.since',
    ]);
  });

  it('posts-gap: more than 31 days in none', () => {
    const before = held('a', '2018-01-01', '2020-01-31');
    expect(run('posts-gap', { career: [before, held('b', '2020-03-03', null)] })).toEqual([]); // 31 days
    expect(run('posts-gap', { career: [before, held('b', '2020-03-04', null)] })).toEqual([
      ['career/b.since', '≤ 2020-03-03', '2020-03-04'],
    ]);
    const between = { ...held('c', '2020-02-01', '2020-05-31'), holding: 'plh' as const };
    expect(run('posts-gap', { career: [before, between, held('b', '2020-06-01', null)] })).toHaveLength(1);
    expect(run('posts-gap', { career: [before] })).toEqual([]);
    expect(run('posts-gap', { career: [] })).toEqual([]);
  });

  it('post-not-in-career: no open entry for the post held', () => {
    const found = [['career', 'kabid-sd', 'tidak-ada']];
    const entry = (changes: Partial<ReturnType<typeof buildCareerEntry>>) => ({
      career: [buildCareerEntry(changes)],
    });
    expect(run('post-not-in-career', {})).toEqual([]);
    expect(run('post-not-in-career', entry({ until: day('2026-08-02') }))).toEqual(found);
    expect(run('post-not-in-career', entry({ title: 'Camat' }))).toEqual(found);
    expect(run('post-not-in-career', entry({ level: 'pengawas' }))).toEqual(found);
    expect(run('post-not-in-career', entry({ positionId: position('kabid-smp') }))).toEqual(found);
    expect(run('post-not-in-career', entry({ positionId: position('kabid-sd'), title: 'Lain' }))).toEqual([]);
    expect(run('post-not-in-career', { ...entry({ title: 'Camat' }), post: null })).toEqual([]);
    expect(run('post-not-in-career', { career: [] })).toEqual([]);
    expect(run('post-not-in-career', entry({ holding: 'plt-setara' }))).toEqual([]);
  });

  it('post-since-differs: the entry begins on another day', () => {
    expect(run('post-since-differs', {})).toEqual([]);
    const career = [buildCareerEntry({ since: day('2023-06-02') })];
    expect(run('post-since-differs', { career })).toEqual([
      ['career/kabid.since', '2023-06-01', '2023-06-02'],
    ]);
    expect(run('post-since-differs', { career, post: null })).toEqual([]);
    expect(run('post-since-differs', { career: [] })).toEqual([]);
  });
});
