import { describe, expect, it } from 'vitest';
import {
  collectPosts,
  hasBareBench,
  hasEmptyBench,
  hasThinBench,
  isVacant,
  isVacantSoon,
  type PostSources,
} from './posts.ts';
import { testPost } from './test-posts.ts';

const HEAD = '196609171990031001';
const SOURCES: PostSources = {
  positions: [
    {
      id: 'kepala-dinas',
      title: 'Kepala Dinas',
      unitId: 'dinas',
      tier: 'jpt-pratama',
      functionalLevel: null,
      superiorId: 'sekda',
      critical: true,
      holder: HEAD,
    },
    {
      id: 'guru',
      title: 'Guru',
      unitId: 'sd',
      tier: 'fungsional',
      functionalLevel: 'ahli-madya',
      superiorId: null,
      critical: false,
      holder: null,
    },
  ],
  bench: [{ positionId: 'kepala-dinas', ready: 0, distinct: 0, thin: true }],
  vacancies: [
    { id: 'vac-1', positionId: 'kepala-dinas', status: 'filled', effectiveDate: '2020-01-01' },
    { id: 'vac-2', positionId: 'guru', status: 'open', effectiveDate: '2026-10-01' },
  ],
  acting: [
    { positionId: 'guru', kind: 'plt', nip: '1', until: '2026-12-31', endedOn: null },
    { positionId: 'kepala-dinas', kind: 'plh', nip: '2', until: '2026-12-31', endedOn: '2026-11-01' },
  ],
  people: [{ nip: HEAD, name: 'Kepala Lama', tmtPensiun: '2027-10-01' }],
  forecast: [],
  today: '2026-11-30',
};

describe('collectPosts', () => {
  it('puts holder, bench, vacancy and acting official together', () => {
    const [head, teacher] = collectPosts(SOURCES);
    expect(head).toMatchObject({
      level: 'jpt-pratama',
      holder: { nip: HEAD, name: 'Kepala Lama' },
      monthsToRetirement: 10,
      monthsToVacancy: 10,
      bench: { ready: 0 },
      vacancy: null,
      acting: null,
    });
    expect(teacher).toMatchObject({
      level: 'ahli-madya',
      holder: null,
      monthsToRetirement: null,
      monthsToVacancy: 0,
      bench: null,
      vacancy: { id: 'vac-2' },
      acting: { kind: 'plt' },
    });
  });

  it('takes the retirement from the forecast for who may not see people', () => {
    const forecast = [{ positionId: 'kepala-dinas', cause: 'pensiun', date: '2027-02-01' }];
    const [head] = collectPosts({ ...SOURCES, people: [], forecast });
    expect(head).toMatchObject({ holder: { nip: HEAD, name: null }, monthsToRetirement: 2 });
  });

  it('takes the first of what empties a post', () => {
    const forecast = [{ positionId: 'kepala-dinas', cause: 'akhir-masa-jabatan', date: '2027-01-01' }];
    const [head] = collectPosts({ ...SOURCES, forecast });
    expect(head).toMatchObject({ monthsToRetirement: 10, monthsToVacancy: 1 });
  });

  it('names a holder who leaves, also for who may not see people', () => {
    const leaving = { id: 'vac-3', positionId: 'kepala-dinas', status: 'forecast' } as const;
    const vacancy = { ...leaving, effectiveDate: '2027-02-01', holder: HEAD, holderName: 'Kepala Lama' };
    const [head] = collectPosts({ ...SOURCES, people: [], vacancies: [vacancy] });
    expect(head?.holder).toEqual({ nip: HEAD, name: 'Kepala Lama' });
    const [next] = collectPosts({ ...SOURCES, people: [], vacancies: [{ ...vacancy, holder: '1' }] });
    expect(next?.holder).toEqual({ nip: HEAD, name: null });
  });

  it('calls a bench empty only where one is expected', () => {
    expect(collectPosts(SOURCES).map(hasEmptyBench)).toEqual([true, false]);
  });
});

describe('what asks for attention', () => {
  const holder = { nip: HEAD, name: null };
  const vacancy = (status: 'open' | 'forecast' | 'decided') => ({
    id: 'v',
    status,
    effectiveDate: '2026-12-01',
  });

  it.each([
    ['held, nothing foreseen', { holder }, false, false],
    ['held, vacant in 11 months', { holder, monthsToVacancy: 11 }, false, true],
    ['held, vacant in a year', { holder, monthsToVacancy: 12 }, false, false],
    ['held, its vacancy open', { holder, vacancy: vacancy('open') }, true, true],
    ['held, its vacancy forecast', { holder, vacancy: vacancy('forecast') }, false, false],
    ['nobody in it', { holder: null }, true, true],
  ])('%s', (_, change, now, soon) => {
    const post = testPost('a', null, change);
    expect([isVacant(post), isVacantSoon(post)]).toEqual([now, soon]);
  });

  it.each([
    ['empty', { ready: 0, distinct: 0, isThin: true }, [true, false, false]],
    ['bare', { ready: 3, distinct: 0, isThin: true }, [false, true, false]],
    ['thin', { ready: 3, distinct: 1, isThin: true }, [false, false, true]],
    ['well filled', { ready: 4, distinct: 3, isThin: false }, [false, false, false]],
    ['not drawn up', null, [false, false, false]],
  ])('tells what kind of bench: %s', (_, bench, kinds) => {
    const post = testPost('a', null, { bench });
    expect([hasEmptyBench(post), hasBareBench(post), hasThinBench(post)]).toEqual(kinds);
  });
});
