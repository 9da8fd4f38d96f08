import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../calendar.ts';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerformance, day, nip } from '../testing/index.ts';
import { kgbDeadlines } from './kgb-deadlines.ts';
import { nextKgb } from './next-kgb.ts';
import { cltn, decree, person, records } from './pay-cases.ts';
import { serviceTime } from './pay-decree.ts';

const kgb = (
  who = person(),
  held: ReturnType<typeof records> = records(),
  today = '2026-01-15',
  ruleSet = defaultRuleSet,
) => nextKgb(who, held, day(today), ruleSet);

describe('nextKgb', () => {
  it('is due when service reaches the next step of the table', () => {
    expect(kgb()).toEqual({
      next: {
        dueOn: '2026-03-01',
        effectiveOn: '2026-03-01',
        years: 10,
        amount: 3390500,
        obstacles: [],
      },
    });
    expect(kgb(person(), records([decree({ service: { years: 9, months: 4 } })]))).toMatchObject({
      next: { dueOn: '2024-11-01', years: 10 },
    });
    expect(kgb(person(), records([decree({ service: { years: 10, months: 0 } })]))).toMatchObject({
      next: { dueOn: '2026-03-01', years: 12 },
    });
  });

  it('comes after one year for who begins in II/a', () => {
    const junior = person({ rank: { grade: 'II/a', since: day('2025-03-01'), decreeNumber: null } });
    const first = decree({
      kind: 'cpns',
      grade: 'II/a',
      tmt: day('2025-03-01'),
      service: { years: 0, months: 0 },
    });
    expect(kgb(junior, records([first]))).toMatchObject({ next: { dueOn: '2026-03-01', years: 1 } });
  });

  it('stands on the first of a month', () => {
    const raised = person({ rank: { grade: 'III/c', since: day('2025-03-16'), decreeNumber: null } });
    expect(kgb(raised)).toMatchObject({ next: { dueOn: '2026-04-01', years: 10 } });
  });

  it('is moved by leave outside of service', () => {
    const away = records([decree()], [cltn('2025-01-01', '2025-06-30')]);
    expect(kgb(person(), away)).toMatchObject({ next: { dueOn: '2026-09-01' } });
  });

  it('takes unrecorded steps as given, up to the day itself', () => {
    expect(kgb(person(), records([]), '2026-03-01')).toMatchObject({
      next: { dueOn: '2026-03-01', years: 10 },
    });
    expect(kgb(person(), records([]), '2026-03-02')).toMatchObject({
      next: { dueOn: '2028-03-01', years: 12 },
    });
  });

  it.each([
    ['sangat-baik', []],
    ['butuh-perbaikan', []],
    ['kurang', ['predikat-kurang']],
  ] as const)('looks at the last predikat before its year: %s', (predikat, obstacles) => {
    const rated = person({
      performance: [
        buildPerformance(2025, { predikat }),
        buildPerformance(2024),
        buildPerformance(2026, { predikat: 'sangat-kurang' }),
      ],
    });
    expect(kgb(rated)).toMatchObject({ next: { obstacles } });
  });

  it('is put off by a year at a time where the rating does not suffice', () => {
    const weak = person({ performance: [buildPerformance(2025, { predikat: 'kurang' })] });
    expect(kgb(weak)).toMatchObject({ next: { dueOn: '2026-03-01', effectiveOn: '2027-03-01' } });
    expect(kgb(weak, records(), '2027-02-28')).toMatchObject({ next: { effectiveOn: '2027-03-01' } });
    expect(kgb(weak, records(), '2027-03-01')).toMatchObject({ next: { effectiveOn: '2028-03-01' } });
  });

  it('says that a rating lacks', () => {
    expect(kgb(person({ performance: [buildPerformance(2026)] }))).toMatchObject({
      next: { effectiveOn: '2026-03-01', obstacles: ['predikat-belum-ada'] },
    });
  });

  it.each([
    ['sedang', '2025-09-01', '2026-03-01', '2026-04-01', true],
    ['sedang', '2026-03-01', '2026-08-31', '2026-09-01', true],
    ['berat', '2025-09-15', '2026-09-14', '2026-10-01', true],
    ['sedang', '2025-08-31', '2026-02-28', '2026-03-01', false],
    ['sedang', '2026-03-02', '2026-09-01', '2026-03-01', false],
    ['ringan', '2026-03-01', '2026-03-01', '2026-03-01', false],
  ] as const)(
    'waits for the end of a sanction: %s from %s to %s',
    (level, from, until, effectiveOn, isDelayed) => {
      const served = person({ discipline: [{ id: 's', level, from: day(from), until: day(until) }] });
      expect(kgb(served)).toMatchObject({
        next: { dueOn: '2026-03-01', effectiveOn, obstacles: isDelayed ? ['hukuman-berjalan'] : [] },
      });
    },
  );

  it('waits for whatever is later', () => {
    const both = person({
      performance: [buildPerformance(2025, { predikat: 'kurang' })],
      discipline: [{ id: 's', level: 'sedang', from: day('2026-01-01'), until: day('2026-06-30') }],
    });
    expect(kgb(both)).toMatchObject({
      next: { effectiveOn: '2027-03-01', obstacles: ['predikat-kurang', 'hukuman-berjalan'] },
    });
  });

  it.each([
    [person({ status: 'cltn' }), records(), '2026-01-15', 'tidak-aktif'],
    [person({ status: 'pensiun' }), records(), '2026-01-15', 'tidak-aktif'],
    [
      person({ nip: nip('199009132023211014'), employmentType: 'pppk' }),
      records([]),
      '2026-01-15',
      'tanpa-golongan',
    ],
    [person(), records([]), '2023-12-31', 'tabel-tidak-ada'],
    [person(), records([decree({ service: { years: 32, months: 0 } })]), '2026-01-15', 'puncak'],
    [person({ birthDate: day('1968-02-10') }), records(), '2026-01-15', 'pensiun'],
  ] as const)('says why there is none', (who, held, today, because) => {
    expect(kgb(who, held, today)).toEqual({ next: null, because });
  });

  it('goes on in MPP, without a post and up to the month before retirement', () => {
    expect(kgb(person({ status: 'mpp' }))).toMatchObject({ next: { years: 10 } });
    expect(kgb(person({ post: null }))).toMatchObject({ next: { years: 10 } });
    expect(kgb(person({ birthDate: day('1968-03-10') }))).toMatchObject({ next: { dueOn: '2026-03-01' } });
  });

  it('follows the policy', () => {
    const strict = {
      ...defaultRuleSet,
      rewards: { ...defaultRuleSet.rewards, kgb: { minimumPredikat: 'baik' as const, delayedBy: [] } },
    };
    const rated = person({
      performance: [buildPerformance(2025, { predikat: 'butuh-perbaikan' })],
      discipline: [{ id: 's', level: 'sedang', from: day('2026-01-01'), until: day('2026-06-30') }],
    });
    expect(kgb(rated, records(), '2026-01-15', strict)).toMatchObject({
      next: { obstacles: ['predikat-kurang'] },
    });
  });

  it('is always on a first, after the decree before it, and within two years and the months of leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 12 }), fc.integer({ min: 0, max: 120 }), (months, later) => {
        const tmt = addMonths(day('2024-01-01'), later);
        const held = records([decree({ tmt, service: serviceTime(months) })]);
        const { next } = nextKgb(person({ birthDate: day('2000-01-01') }), held, tmt, defaultRuleSet);
        if (next === null) throw new Error('none');
        expect(next.dueOn.endsWith('-01')).toBe(true);
        expect(next.dueOn > tmt && next.dueOn <= addMonths(tmt, 24)).toBe(true);
        expect(next.years * 12).toBeGreaterThan(months);
      }),
    );
  });
});

describe('kgbDeadlines', () => {
  it('keeps one deadline under one name while its day moves', () => {
    const dossier = { ...EMPTY_DOSSIER, payDecrees: [decree()] };
    const of = (who: ReturnType<typeof person>) =>
      kgbDeadlines({ person: who, dossier }, day('2026-01-15'), defaultRuleSet);
    expect(of(person())).toEqual([{ kind: 'kgb', id: 'mkg-10', dueOn: '2026-03-01' }]);
    const weak = person({ performance: [buildPerformance(2025, { predikat: 'kurang' })] });
    expect(of(weak)).toEqual([{ kind: 'kgb', id: 'mkg-10', dueOn: '2027-03-01' }]);
    expect(of(person({ status: 'cltn' }))).toEqual([]);
  });
});
