import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears, dayAfter } from '../calendar.ts';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { Leave } from '../services/leave/leave.ts';
import { buildPerson, day, nip } from '../testing/index.ts';
import { type AwardProposal, medalOf } from './medal.ts';
import { medalDeadlines } from './medal-deadlines.ts';
import { medalOutlook } from './medal-outlook.ts';

const NIP = nip('198003152006031001');
const person = (changes: Parameters<typeof buildPerson>[0] = {}) =>
  buildPerson({ nip: NIP, birthDate: day('1980-03-15'), awards: [], ...changes });
const proposal = (changes: Partial<AwardProposal> = {}): AwardProposal => ({
  id: 'slks-20-2026-03-01',
  nip: NIP,
  years: 20,
  proposedOn: day('2026-03-01'),
  status: 'diusulkan',
  decidedOn: null,
  decreeNumber: null,
  ...changes,
});
const cltn = (status: Leave['status'], kind: Leave['kind'] = 'cltn'): Leave => ({
  id: 'cltn',
  nip: NIP,
  kind,
  from: day('2010-01-01'),
  until: day('2011-12-31'),
  status,
  requestedOn: day('2009-12-01'),
  letterNumber: null,
  childOrder: null,
  extends: null,
  superior: null,
  decidedOn: null,
  decreeNumber: null,
  refusalReason: null,
  effect: 'selesai',
});
const sanction = (level: 'ringan' | 'sedang' | 'berat', until: string) => ({
  id: level,
  level,
  from: day('2012-01-01'),
  until: day(until),
});
const outlook = (
  who = person(),
  dossier: Partial<typeof EMPTY_DOSSIER> = {},
  today = '2026-08-03',
  ruleSet = defaultRuleSet,
) => medalOutlook(who, { ...EMPTY_DOSSIER, ...dossier }, day(today), ruleSet);
const states = (result: ReturnType<typeof outlook>) => result.medals.map(({ state }) => state);

describe('medalOutlook', () => {
  it('counts from TMT CPNS', () => {
    expect(outlook()).toEqual({
      since: '2006-03-01',
      bar: null,
      medals: [
        { years: 10, reachedOn: '2016-03-01', state: 'terlewati' },
        { years: 20, reachedOn: '2026-03-01', state: 'memenuhi' },
        { years: 30, reachedOn: '2036-03-01', state: 'belum' },
      ],
    });
  });

  it.each([
    ['2016-02-29', ['belum', 'belum', 'belum']],
    ['2016-03-01', ['memenuhi', 'belum', 'belum']],
    ['2026-02-28', ['memenuhi', 'belum', 'belum']],
    ['2026-03-01', ['terlewati', 'memenuhi', 'belum']],
    ['2036-03-01', ['terlewati', 'terlewati', 'memenuhi']],
  ])('on %s: %o', (today, expected) => {
    expect(states(outlook(person(), {}, today))).toEqual(expected);
  });

  it('knows what was conferred and what was proposed', () => {
    const medal = {
      id: 'a',
      name: 'Satyalancana Karya Satya XX Tahun',
      level: 'satyalancana' as const,
      date: day('2026-03-17'),
    };
    expect(states(outlook(person({ awards: [medal] })))).toEqual(['terlewati', 'dianugerahkan', 'belum']);
    expect(states(outlook(person(), { awardProposals: [proposal()] }))).toEqual([
      'terlewati',
      'diusulkan',
      'belum',
    ]);
    const conferred = proposal({ status: 'dianugerahkan' });
    expect(states(outlook(person(), { awardProposals: [conferred] }))).toEqual([
      'terlewati',
      'dianugerahkan',
      'belum',
    ]);
    expect(states(outlook(person(), { awardProposals: [proposal({ status: 'ditolak' })] }))).toEqual([
      'terlewati',
      'memenuhi',
      'belum',
    ]);
    const early = proposal({ years: 30, status: 'dianugerahkan' });
    expect(states(outlook(person(), { awardProposals: [early] }))).toEqual([
      'terlewati',
      'terlewati',
      'dianugerahkan',
    ]);
  });

  it('starts anew after a moderate or heavy sanction, not after a light one', () => {
    expect(outlook(person({ discipline: [sanction('ringan', '2012-01-01')] })).since).toBe('2006-03-01');
    expect(outlook(person({ discipline: [sanction('sedang', '2012-06-30')] })).since).toBe('2012-07-01');
    const twice = [sanction('berat', '2013-12-31'), sanction('sedang', '2012-06-30')];
    expect(outlook(person({ discipline: twice })).since).toBe('2014-01-01');
  });

  it('starts anew after leave outside of service that was granted', () => {
    expect(outlook(person(), { leaves: [cltn('disetujui')] }).since).toBe('2012-01-01');
    expect(outlook(person(), { leaves: [cltn('diajukan')] }).since).toBe('2006-03-01');
    expect(outlook(person(), { leaves: [cltn('disetujui', 'besar')] }).since).toBe('2006-03-01');
  });

  it('bars for good where the policy says so', () => {
    const strict = {
      ...defaultRuleSet,
      rewards: {
        ...defaultRuleSet.rewards,
        satyalancana: { afterSanction: 'never', afterCltn: 'never' } as const,
      },
    };
    const of = (who: ReturnType<typeof person>, leaves: readonly Leave[] = []) =>
      outlook(who, { leaves }, '2026-08-03', strict);
    expect(of(person({ discipline: [sanction('sedang', '2012-06-30')] }))).toEqual({
      since: null,
      bar: 'hukuman',
      medals: [],
    });
    expect(of(person(), [cltn('disetujui')])).toEqual({ since: null, bar: 'cltn', medals: [] });
    expect(of(person({ discipline: [sanction('ringan', '2012-01-01')] })).bar).toBeNull();
  });

  it('is for a PNS in service, until retirement', () => {
    expect(outlook(person({ nip: nip('199009132023211014'), employmentType: 'pppk' })).bar).toBe('bukan-pns');
    expect(outlook(person({ status: 'cltn' }))).toEqual({ since: null, bar: 'tidak-aktif', medals: [] });
    expect(outlook(person({ status: 'mpp' })).bar).toBeNull();
    expect(states(outlook(person({ birthDate: day('1978-02-01') })))[2]).toBe('pensiun');
    expect(states(outlook(person({ birthDate: day('1978-03-01') })))[2]).toBe('belum');
    expect(states(outlook(person({ birthDate: day('1960-03-01'), post: null })))[2]).toBe('belum');
  });

  it('never is eligible within ten years of the end of a sanction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2007, max: 2025 }), fc.constantFrom('sedang', 'berat'), (year, level) => {
        const until = day(`${year}-12-31`);
        const served = person({ discipline: [{ id: 's', level, from: day(`${year}-01-01`), until }] });
        const { medals } = outlook(served);
        for (const { state, years, reachedOn } of medals) {
          expect(reachedOn).toBe(addYears(dayAfter(until), years));
          if (state === 'memenuhi') expect(year).toBeLessThanOrEqual(2015);
        }
      }),
    );
  });
});

describe('medalOf', () => {
  it.each([
    ['Satyalancana Karya Satya X Tahun', 10],
    ['Satyalancana Karya Satya XX', 20],
    ['SLKS XXX Tahun', 30],
    ['Satyalancana Karya Satya 30 Tahun', 30],
    ['Satyalancana Karya Satya 10 Tahun', 10],
    ['Satyalancana Pembangunan', null],
    ['Satyalancana XXXX', null],
  ])('%s: %s', (name, years) => {
    expect(medalOf({ name, level: 'satyalancana' })).toBe(years);
  });

  it('is of that level alone', () => {
    expect(medalOf({ name: 'Penghargaan X', level: 'internal' })).toBeNull();
  });
});

describe('medalDeadlines', () => {
  it('is the next one to propose', () => {
    const of = (
      who: ReturnType<typeof person>,
      today: string,
      awardProposals: readonly AwardProposal[] = [],
    ) =>
      medalDeadlines(
        { person: who, dossier: { ...EMPTY_DOSSIER, awardProposals } },
        day(today),
        defaultRuleSet,
      );
    expect(of(person(), '2026-08-03')).toEqual([
      { kind: 'satyalancana', id: 'slks-20', dueOn: '2026-03-01' },
    ]);
    expect(of(person(), '2026-08-03', [proposal()])).toEqual([
      { kind: 'satyalancana', id: 'slks-30', dueOn: '2036-03-01' },
    ]);
    expect(of(person({ status: 'berhenti' }), '2026-08-03')).toEqual([]);
  });
});
