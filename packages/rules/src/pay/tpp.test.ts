import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../calendar.ts';
import { sanctionFrom } from '../discipline/sanction-kinds.ts';
import { day } from '../testing/index.ts';
import { isCutIn, monthlyTpp, schemeOn, type TppMonth, type TppScheme } from './tpp.ts';

const scheme: TppScheme = {
  id: '2026-01-01',
  year: 2026,
  validFrom: day('2026-01-01'),
  decreeNumber: 'uji',
  performanceShare: 60,
  predikatPercent: { 'sangat-baik': 100, baik: 90, 'butuh-perbaikan': 70, kurang: 50, 'sangat-kurang': 0 },
  absencePercent: 3,
  sanctionCutOf: 'bersih',
};
const input = (changes: Partial<TppMonth> = {}): TppMonth => ({
  tppClass: {
    id: 'kelas-09',
    year: 2026,
    kelas: 9,
    base: 9_999_999,
    criteria: {
      'beban-kerja': 2_000_000,
      'prestasi-kerja': 1_500_000,
      'tempat-bertugas': 300_000,
      'kondisi-kerja': 100_000,
      'kelangkaan-profesi': 60_000,
      'pertimbangan-objektif-lainnya': 40_000,
    },
    decreeNumber: 'uji',
  },
  scheme,
  month: day('2026-06-01'),
  achievement: null,
  predikat: 'baik',
  absenceDays: 0,
  discipline: [],
  ...changes,
});
const sanction = (kind: Parameters<typeof sanctionFrom>[0], from: string) => ({
  id: 's',
  ...sanctionFrom(kind, day(from)),
});

describe('monthlyTpp', () => {
  it('takes what performance and absence cost, each of its own part', () => {
    expect(monthlyTpp(input({ absenceDays: 2 }))).toEqual({
      ok: true,
      value: {
        gross: 4_000_000,
        performancePercent: 90,
        performanceCut: 240_000,
        attendanceCut: 96_000,
        sanctionCut: 0,
        net: 3_664_000,
      },
    });
  });

  it.each([
    [{ achievement: 80, predikat: 'sangat-kurang' as const }, 80, 480_000],
    [{ achievement: 130 }, 100, 0],
    [{ predikat: 'sangat-kurang' as const }, 0, 2_400_000],
  ])(
    'lets the achievement of the month go before a predikat, capped: %o',
    (changes, performancePercent, performanceCut) => {
      expect(monthlyTpp(input(changes))).toMatchObject({ value: { performancePercent, performanceCut } });
    },
  );

  it('takes no more than the attendance part', () => {
    expect(monthlyTpp(input({ absenceDays: 31, achievement: 100 }))).toMatchObject({
      value: { attendanceCut: 1_488_000 },
    });
    const strict = { ...scheme, absencePercent: 10 };
    expect(monthlyTpp(input({ absenceDays: 11, scheme: strict }))).toMatchObject({
      value: { attendanceCut: 1_600_000 },
    });
  });

  it.each([
    ['bersih', 940_000, 2_820_000],
    ['kotor', 1_000_000, 2_760_000],
  ] as const)('cuts a quarter for a moderate sanction, of what is %s', (sanctionCutOf, sanctionCut, net) => {
    const discipline = [
      sanction('potongan-tukin-6-bulan', '2026-05-15'),
      sanction('potongan-tukin-9-bulan', '2026-05-15'),
    ];
    const month = input({ scheme: { ...scheme, sanctionCutOf }, discipline });
    expect(monthlyTpp(month)).toMatchObject({ value: { performanceCut: 240_000, sanctionCut, net } });
  });

  it('never takes more than is left', () => {
    const nothing = { ...scheme, performanceShare: 100, sanctionCutOf: 'kotor' as const };
    const discipline = [sanction('potongan-tukin-6-bulan', '2026-05-15')];
    expect(monthlyTpp(input({ scheme: nothing, achievement: 10, discipline }))).toMatchObject({
      value: { sanctionCut: 400_000, net: 0 },
    });
  });

  it('wants a rating', () => {
    expect(monthlyTpp(input({ predikat: null }))).toEqual({ ok: false, error: { code: 'no-rating' } });
  });

  it('adds up in whole rupiah', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 150, noNaN: true }),
        fc.integer({ min: 0, max: 31 }),
        fc.boolean(),
        (performanceShare, achievement, absenceDays, isServed) => {
          const result = monthlyTpp(
            input({
              scheme: { ...scheme, performanceShare, sanctionCutOf: 'kotor' },
              achievement,
              absenceDays,
              discipline: isServed ? [sanction('potongan-tukin-12-bulan', '2026-01-31')] : [],
            }),
          );
          if (!result.ok) throw new Error(result.error.code);
          const { gross, performanceCut, attendanceCut, sanctionCut, net } = result.value;
          expect(gross - performanceCut - attendanceCut - sanctionCut).toBe(net);
          expect(
            [net, performanceCut, attendanceCut, sanctionCut].every(
              (one) => Number.isInteger(one) && one >= 0,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('isCutIn', () => {
  it.each([
    ['2026-12-31', '2026-12-01', false],
    ['2026-12-31', '2027-01-01', true],
    ['2026-12-31', '2027-06-01', true],
    ['2026-12-31', '2027-07-01', false],
    ['2028-02-29', '2028-03-01', true],
    ['2028-02-29', '2028-08-01', true],
    ['2028-02-29', '2028-09-01', false],
    ['2026-03-01', '2026-03-01', true],
    ['2026-03-01', '2026-09-01', false],
  ])('six months from %s: in %s %s', (from, month, isCut) => {
    expect(isCutIn(day(month), sanctionFrom('potongan-tukin-6-bulan', day(from)))).toBe(isCut);
  });

  it('takes as many payments as the sanction has months, from any day', () => {
    const kinds = [
      ['potongan-tukin-6-bulan', 6],
      ['potongan-tukin-9-bulan', 9],
      ['potongan-tukin-12-bulan', 12],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(...kinds), (offset, [kind, months]) => {
        const served = sanctionFrom(kind, addDays(day('2026-01-01'), offset));
        const firsts = Array.from({ length: 130 }, (_, at) => addMonths(day('2026-01-01'), at));
        expect(firsts.filter((month) => isCutIn(month, served))).toHaveLength(months);
      }),
    );
  });

  it('is of a moderate sanction alone', () => {
    expect(isCutIn(day('2026-03-01'), sanctionFrom('penurunan-jabatan', day('2026-02-01')))).toBe(false);
    expect(isCutIn(day('2026-02-01'), sanctionFrom('teguran-lisan', day('2026-02-01')))).toBe(false);
  });
});

describe('schemeOn', () => {
  const later = { ...scheme, id: '2026-07-01', validFrom: day('2026-07-01') };
  it.each([
    ['2025-12-01', undefined],
    ['2026-01-01', '2026-01-01'],
    ['2026-06-01', '2026-01-01'],
    ['2026-07-01', '2026-07-01'],
  ])('in %s: %s', (month, id) => {
    expect(schemeOn([later, scheme], day(month))?.id).toBe(id);
  });
});
