import { describe, expect, it } from 'vitest';
import { collectPosts, hasEmptyBench, type PostSources } from './posts.ts';

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
      bench: { ready: 0 },
      vacancy: null,
      acting: null,
    });
    expect(teacher).toMatchObject({
      level: 'ahli-madya',
      holder: null,
      monthsToRetirement: null,
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

  it('calls a bench empty only where one is expected', () => {
    expect(collectPosts(SOURCES).map(hasEmptyBench)).toEqual([true, false]);
  });
});
