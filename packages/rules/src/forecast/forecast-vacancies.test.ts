import { describe, expect, it } from 'vitest';
import { toVacancyId } from '../brands.ts';
import { addDays, addYears, dayAfter } from '../calendar.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { CandidateProfile } from '../succession.ts';
import type { PostLevel } from '../terms.ts';
import { buildForecastPost, buildNth } from '../testing/build-forecast.ts';
import { day, nip, position } from '../testing/values.ts';
import type { KnownMoves } from './departure.ts';
import type { ForecastPost } from './forecast-post.ts';
import { type Forecast, forecastVacancies } from './forecast-vacancies.ts';

const NOTHING: KnownMoves = { vacancies: [], appointments: [] };
const from = day('2026-01-15');

/** A post and its holder. */
function held(level: PostLevel, birthDate: string, changes: Partial<CandidateProfile> = {}) {
  const holder = buildNth(1, { level, birthDate: day(birthDate), ...changes });
  const post = buildForecastPost({
    level,
    holder: holder.nip,
    holderSince: day('2024-01-01'),
    positionId: position('post-1'),
  });
  return { post, holder };
}

interface Given {
  readonly posts: readonly ForecastPost[];
  readonly holders?: readonly CandidateProfile[];
  readonly known?: Partial<KnownMoves>;
  readonly on?: string;
  readonly years?: number;
  readonly rules?: Partial<typeof defaultRuleSet.forecast>;
}

function forecast({ posts, holders = [], known = {}, on = from, years = 1, rules = {} }: Given): Forecast {
  const ruleSet = { ...defaultRuleSet, forecast: { ...defaultRuleSet.forecast, ...rules } };
  return forecastVacancies(posts, holders, day(on), years, ruleSet, { ...NOTHING, ...known });
}

const reasons = (given: Given) =>
  forecast(given).entries.map(({ positionId, cause, date }) => [positionId, cause, date]);

describe('retirement by the BUP of the post (10.5)', () => {
  it.each([
    ['5a', '1966-03-15', 'administrator', '2024-04-01'],
    ['5c', '1968-02-29', 'pelaksana', '2026-03-01'],
    ['5f', '1966-09-17', 'jpt-pratama', '2026-10-01'],
    ['5g', '1968-12-01', 'pengawas', '2027-01-01'],
  ] as const)('%s: born %s, %s: vacant on %s', (_case, birthDate, level, tmt) => {
    const { post, holder } = held(level, birthDate);
    const seen = (on: string) =>
      reasons({ posts: [post], holders: [holder], on, rules: { terms: [] } }).map(([, , date]) => date);

    expect(seen(addYears(day(tmt), -1))).toEqual([]);
    expect(seen(dayAfter(addYears(day(tmt), -1)))).toEqual([tmt]);
    expect(seen(addDays(day(tmt), -1))).toEqual([tmt]);
    expect(seen(tmt)).toEqual([tmt]);
    expect(seen(addDays(day(tmt), 30))).toEqual([addDays(day(tmt), 30)]);
  });

  it('says what it rests on: the BUP of the post, or the person’s own', () => {
    const bupOverride = { age: 60, legalBasis: 'UU 14/2005' };
    const { post, holder } = held('administrator', '1968-05-10');
    expect(forecast({ posts: [post], holders: [holder] }).entries).toMatchObject([
      {
        cause: 'pensiun',
        date: '2026-06-01',
        legalBasis: defaultRuleSet.retirement.legalBasis,
        extendable: false,
        holder: holder.nip,
        vacancyId: null,
        others: [],
      },
    ]);
    const later = { posts: [post], holders: [{ ...holder, bupOverride }], years: 3 };
    expect(forecast(later).entries).toMatchObject([{ date: '2028-06-01', legalBasis: 'UU 14/2005' }]);
    expect(reasons({ ...later, years: 2 })).toEqual([]);
  });

  it.each([
    ['aktif', 1],
    ['cltn', 1],
    ['pensiun', 0],
    ['berhenti', 0],
  ] as const)('status %s: %i', (status, count) => {
    const { post, holder } = held('administrator', '1968-05-10', { status });
    expect(reasons({ posts: [post], holders: [holder] })).toHaveLength(count);
  });
});

describe('masa persiapan pensiun', () => {
  const { post, holder } = held('administrator', '1968-05-10', { status: 'mpp' });

  it('opens the post at once, with the retirement to come', () => {
    expect(forecast({ posts: [post], holders: [holder] }).entries).toMatchObject([
      {
        cause: 'mpp',
        date: from,
        legalBasis: 'PP 11/2017 Ps 350; Per BKN 2/2019',
        extendable: false,
        others: [{ cause: 'pensiun', date: '2026-06-01' }],
      },
    ]);
  });

  it('opens it at TMT pensiun where the policy says so', () => {
    const rules = { mpp: { vacates: false, legalBasis: '-' } };
    expect(reasons({ posts: [post], holders: [holder], rules })).toEqual([
      ['post-1', 'pensiun', '2026-06-01'],
    ]);
  });
});

describe('the end of a term (PP 11/2017 Ps 133)', () => {
  const ends = (holderSince: string | null, level: PostLevel = 'jpt-pratama') => {
    const { post, holder } = held(level, '1975-05-10');
    const since = holderSince === null ? null : day(holderSince);
    return forecast({ posts: [{ ...post, holderSince: since }], holders: [holder] }).entries;
  };

  it('comes five years after a JPT was taken, and may be put off', () => {
    expect(ends('2021-06-01')).toMatchObject([
      {
        cause: 'akhir-masa-jabatan',
        date: '2026-06-01',
        legalBasis: 'PP 11/2017 Ps 133',
        extendable: true,
      },
    ]);
  });

  it.each([
    ['2021-01-14', 0],
    ['2021-01-15', 1],
    ['2022-01-14', 1],
    ['2022-01-15', 0],
    [null, 0],
  ])('of a post taken on %s: %i', (since, count) => {
    expect(ends(since)).toHaveLength(count);
  });

  it('concerns no post below', () => {
    expect(ends('2021-06-01', 'administrator')).toEqual([]);
  });
});

describe('what is known', () => {
  const { post, holder } = held('jpt-pratama', '1966-09-17');
  const id = toVacancyId('vac-post-1-1');
  if (id === null) throw new Error('not an id');
  const vacancy = {
    id,
    positionId: post.positionId,
    cause: 'mutasi',
    effectiveDate: day('2026-05-01'),
  } as const;
  const two = buildForecastPost({ positionId: position('post-2'), holder: nip('197105101995031002') });
  const second = buildNth(2, { birthDate: day('1980-01-01'), level: 'jpt-pratama' });

  it('counts a recorded vacancy by its cause, before the retirement', () => {
    const given = { posts: [post], holders: [holder], known: { vacancies: [vacancy] } };
    expect(forecast(given).entries).toMatchObject([
      {
        cause: 'mutasi',
        date: '2026-05-01',
        legalBasis: null,
        extendable: false,
        vacancyId: 'vac-post-1-1',
        others: [{ cause: 'pensiun', date: '2026-10-01' }],
      },
    ]);
    expect(reasons({ ...given, on: '2026-05-02' })).toEqual([['post-1', 'mutasi', '2026-05-02']]);
  });

  it('computes retirement itself, and points to the vacancy that is recorded', () => {
    const known = {
      vacancies: [{ ...vacancy, cause: 'pensiun' as const, effectiveDate: day('2026-09-01') }],
    };
    expect(forecast({ posts: [post], holders: [holder], known }).entries).toMatchObject([
      { cause: 'pensiun', date: '2026-10-01', vacancyId: 'vac-post-1-1', others: [] },
    ]);
  });

  it('takes a recorded vacancy for that post alone', () => {
    const known = { vacancies: [vacancy] };
    expect(reasons({ posts: [two], holders: [second], known })).toEqual([]);
  });

  it('opens the post that somebody leaves for another, which is then provided for', () => {
    const given = {
      posts: [post, two],
      holders: [holder, second],
      known: {
        vacancies: [vacancy],
        appointments: [{ nip: second.nip, positionId: post.positionId, effectiveDate: day('2026-05-01') }],
      },
    };
    expect(reasons(given)).toEqual([['post-2', 'pengangkatan', '2026-05-01']]);
    expect(reasons({ ...given, on: '2026-06-01' })).toEqual([['post-2', 'pengangkatan', '2026-06-01']]);
    // the successor's own term and retirement, by the new post
    expect(forecast({ ...given, on: '2030-06-01', years: 5 }).entries).toMatchObject([
      { positionId: 'post-2', date: '2030-06-01' },
      { positionId: 'post-1', cause: 'akhir-masa-jabatan', date: '2031-05-01' },
    ]);
  });

  it('leaves the posts and holders alone of which nothing is known', () => {
    const third = buildNth(3, { birthDate: day('1966-08-10'), level: 'jpt-pratama' });
    const own = buildForecastPost({ positionId: position('post-3'), holder: third.nip });
    const known = {
      vacancies: [vacancy],
      appointments: [{ nip: second.nip, positionId: post.positionId, effectiveDate: day('2026-05-01') }],
    };
    expect(forecast({ posts: [own], holders: [third], known }).entries).toMatchObject([
      { positionId: 'post-3', cause: 'pensiun', date: '2026-09-01', vacancyId: null, others: [] },
    ]);
  });

  it('counts the appointment first where one was recorded for the same day', () => {
    const known = {
      vacancies: [{ ...vacancy, positionId: two.positionId }],
      appointments: [{ nip: second.nip, positionId: post.positionId, effectiveDate: day('2026-05-01') }],
    };
    expect(forecast({ posts: [two], holders: [second], known }).entries).toMatchObject([
      { cause: 'pengangkatan', vacancyId: 'vac-post-1-1', others: [{ cause: 'mutasi' }] },
    ]);
  });

  it('retires a successor by the BUP of the post to come', () => {
    const rising = buildNth(2, { birthDate: day('1968-05-10'), level: 'administrator' });
    const appointments = [{ nip: rising.nip, positionId: post.positionId, effectiveDate: day('2026-05-01') }];
    const given = { posts: [post], holders: [rising], known: { appointments }, rules: { terms: [] } };
    expect(reasons({ ...given, years: 2 })).toEqual([]);
    expect(reasons({ ...given, years: 3 })).toEqual([['post-1', 'pensiun', '2028-06-01']]);
  });
});

describe('forecastVacancies', () => {
  it('counts a post that nobody holds at once', () => {
    const post = buildForecastPost({ vacantSince: day('2025-01-01') });
    expect(forecast({ posts: [post] }).entries).toMatchObject([
      { cause: 'lowong', date: from, holder: null, legalBasis: null, extendable: false, others: [] },
    ]);
  });

  it('lists each post once, earliest first, of one day by id', () => {
    const posts = ['c', 'a', 'b'].map((id) => buildForecastPost({ positionId: position(id) }));
    const { post, holder } = held('administrator', '1968-05-10');
    expect(reasons({ posts: [post, ...posts], holders: [holder] })).toEqual([
      ['a', 'lowong', from],
      ['b', 'lowong', from],
      ['c', 'lowong', from],
      ['post-1', 'pensiun', '2026-06-01'],
    ]);
  });

  it('prefers what is certain where two reasons fall on one day', () => {
    const { post, holder } = held('jpt-pratama', '1966-09-17');
    const since = { ...post, holderSince: day('2021-10-01') };
    expect(forecast({ posts: [since], holders: [holder] }).entries).toMatchObject([
      { cause: 'pensiun', date: '2026-10-01', others: [{ cause: 'akhir-masa-jabatan', date: '2026-10-01' }] },
    ]);
  });

  it('names every month that it touches, with counts by cause', () => {
    const { post, holder } = held('administrator', '1968-05-10');
    const empty = ['a', 'b'].map((id) => buildForecastPost({ positionId: position(id) }));
    const { months, until } = forecast({ posts: [post, ...empty], holders: [holder] });
    expect(until).toBe('2027-01-15');
    expect(months.map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
    expect(months.filter(({ total }) => total > 0)).toEqual([
      { month: '2026-01', total: 2, causes: { lowong: 2 } },
      { month: '2026-06', total: 1, causes: { pensiun: 1 } },
    ]);
    expect(forecast({ posts: [], on: '2026-01-01' }).months).toHaveLength(12);
    expect(forecast({ posts: [], on: '2026-01-01', years: 5 }).months).toHaveLength(60);
  });

  it('names posts whose holder it does not know', () => {
    const { post, holder } = held('administrator', '1968-05-10');
    const other = { ...post, positionId: position('a') };
    expect(forecast({ posts: [post, other, buildForecastPost()] }).holderUnknown).toEqual(['a', 'post-1']);
    expect(forecast({ posts: [post], holders: [holder] }).holderUnknown).toEqual([]);
  });

  it.each([0, 0.5, 5.5, 6, Number.NaN])('refuses %d years', (years) => {
    expect(() => forecast({ posts: [], years })).toThrow('a forecast reaches 1 to 5 years');
  });

  it('does not depend on the order of posts and people', () => {
    const pairs = [1, 2, 3].map((n) => {
      const { post, holder } = held('administrator', `1968-0${n}-10`);
      const person = buildNth(n, { birthDate: holder.birthDate, level: 'administrator' });
      return { post: { ...post, positionId: position(`p${n}`), holder: person.nip }, person };
    });
    const ask = (list: typeof pairs) =>
      forecast({ posts: list.map(({ post }) => post), holders: list.map(({ person }) => person) });
    expect(ask(pairs.toReversed())).toEqual(ask(pairs));
  });
});
