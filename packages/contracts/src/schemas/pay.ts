import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line, NipText, Year } from './primitives.ts';
import { Predikat } from './terms.ts';

export const PayGrade = z
  .enum(rules.PAY_GRADES)
  .meta({ description: 'Golongan ruang of a PNS (III/a), or golongan of a PPPK (IX)' });

export const ServiceTime = z
  .strictObject({ years: z.number().int().min(0).max(60), months: z.number().int().min(0).max(11) })
  .meta({ id: 'ServiceTime', description: 'Masa kerja golongan' });

const Rupiah = z.number().int().min(0).max(1_000_000_000).meta({ description: 'Whole rupiah a month' });

export const PayDecreeBody = z
  .strictObject({
    kind: z.enum(rules.PAY_DECREE_KINDS),
    number: Line,
    date: CalendarDate,
    tmt: CalendarDate.meta({ description: 'First day of a month' }),
    grade: PayGrade,
    service: ServiceTime,
    basePay: Rupiah,
  })
  .meta({
    id: 'PayDecreeInput',
    examples: [
      {
        kind: 'kgb',
        number: '822.3/41/2026',
        date: '2026-01-12',
        tmt: '2026-03-01',
        grade: 'III/b',
        service: { years: 10, months: 0 },
        basePay: 3390500,
      },
    ],
  });

export const PayDecree = z
  .object({
    id: z.string(),
    nip: NipText,
    ...PayDecreeBody.shape,
    tableId: z
      .string()
      .nullable()
      .meta({ description: 'Table that it agrees with; null where none is known' }),
  })
  .meta({ id: 'PayDecree' });

const NextKgb = z.object({
  dueOn: CalendarDate,
  effectiveOn: CalendarDate.meta({ description: 'Day from which it is to be given as things stand' }),
  years: z.number().int(),
  amount: Rupiah,
  obstacles: z.array(z.enum(rules.KGB_OBSTACLES)),
});

export const PersonPay = z
  .object({
    nip: NipText,
    asOf: CalendarDate,
    grade: PayGrade,
    service: ServiceTime,
    basis: z
      .enum(['decree', 'tmt-cpns'])
      .meta({ description: 'tmt-cpns: an estimate, no decree is recorded' }),
    decreeId: z.string().nullable(),
    basePay: z.object({
      amount: Rupiah,
      percent: z.number().int().meta({ description: 'Of base pay: 80 for a CPNS' }),
      paid: Rupiah,
      fromYears: z.number().int(),
      tableId: z.string(),
      title: z.string(),
      source: z.string(),
      verification: z.enum(rules.VERIFICATIONS),
    }),
    nextKgb: NextKgb.nullable(),
    noKgbBecause: z.enum(rules.NO_KGB).nullable(),
  })
  .meta({ id: 'PersonPay' });

const criteria = z.strictObject({
  'beban-kerja': Rupiah,
  'prestasi-kerja': Rupiah,
  'tempat-bertugas': Rupiah,
  'kondisi-kerja': Rupiah,
  'kelangkaan-profesi': Rupiah,
  'pertimbangan-objektif-lainnya': Rupiah,
} satisfies Record<rules.TppCriterion, typeof Rupiah>);

export const TppClassBody = z
  .strictObject({
    kelas: z.number().int().min(1).max(17).meta({ description: 'Kelas jabatan' }),
    base: Rupiah.meta({
      description: 'Besaran dasar that the criteria were worked out from; not paid beside them',
    }),
    criteria,
    decreeNumber: Line,
  })
  .meta({
    id: 'TppClassInput',
    examples: [
      {
        kelas: 11,
        base: 9000000,
        criteria: {
          'beban-kerja': 4000000,
          'prestasi-kerja': 2500000,
          'tempat-bertugas': 0,
          'kondisi-kerja': 500000,
          'kelangkaan-profesi': 0,
          'pertimbangan-objektif-lainnya': 0,
        },
        decreeNumber: 'Perwali 4/2026',
      },
    ],
  });
export const TppClass = z
  .object({ id: z.string(), year: Year, ...TppClassBody.shape })
  .meta({ id: 'TppClass' });

const percent = z.number().min(0).max(100);

export const TppSchemeBody = z
  .strictObject({
    validFrom: CalendarDate.meta({ description: 'First day of a month of the year' }),
    decreeNumber: Line,
    performanceShare: percent.meta({ description: 'Percent of TPP that follows performance' }),
    predikatPercent: z.strictObject({
      'sangat-baik': percent,
      baik: percent,
      'butuh-perbaikan': percent,
      kurang: percent,
      'sangat-kurang': percent,
    } satisfies Record<rules.Predikat, typeof percent>),
    absencePercent: percent.meta({ description: 'Percent of the rest lost by a day absent without leave' }),
    sanctionCutOf: z.enum(['kotor', 'bersih']),
  })
  .meta({
    id: 'TppSchemeInput',
    examples: [
      {
        validFrom: '2026-01-01',
        decreeNumber: 'Perwali 4/2026',
        performanceShare: 60,
        predikatPercent: {
          'sangat-baik': 100,
          baik: 100,
          'butuh-perbaikan': 75,
          kurang: 50,
          'sangat-kurang': 25,
        },
        absencePercent: 3,
        sanctionCutOf: 'bersih',
      },
    ],
  });
export const TppScheme = z
  .object({ id: z.string(), year: Year, ...TppSchemeBody.shape })
  .meta({ id: 'TppScheme' });

export const PersonTpp = z
  .object({
    nip: NipText,
    month: z.string(),
    kelas: z.number().int(),
    classId: z.string(),
    schemeId: z.string(),
    criteria,
    predikat: Predikat.nullable(),
    gross: Rupiah,
    performancePercent: z.number(),
    performanceCut: Rupiah,
    attendanceCut: Rupiah,
    sanctionCut: Rupiah,
    net: Rupiah,
  })
  .meta({ id: 'PersonTpp' });
