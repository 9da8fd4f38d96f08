import {
  addDays,
  addYears,
  basePay,
  type IsoDate,
  type PersonInputs,
  serviceStart,
  toIsoDate,
  wholeYearsBetween,
  yearOf,
} from '@kotak9/rules';
import {
  type Change,
  changeEntry,
  payDecreeRegister,
  tppClassRegister,
  tppSchemeRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import type { Sample } from './sample.ts';

/** Every so many people have their last decree on pay recorded: of the rest it is estimated. */
const EVERY = 12;
const CLASSES = 17;
/** Invented: what a class gets is the agency's own. */
const RUPIAH_A_CLASS = 400_000;

/** TPP of all classes, how it is paid, and the last raise of some. */
export const samplePay: Sample = (city, today) => [
  scheme(city, today),
  ...classes(city, today),
  ...city.people.filter((_, n) => n % EVERY === 0).flatMap((person) => lastRaise(city, person, today)),
];

function firstOf(year: number): IsoDate {
  const day = toIsoDate(year, 1, 1);
  if (day === null) throw new RangeError(`not a year: ${year}`);
  return day;
}

function scheme({ agency }: City, today: IsoDate): Change {
  const year = yearOf(today);
  const validFrom = firstOf(year);
  const id: string = validFrom;
  return changeEntry(
    tppSchemeRegister,
    agency,
    null,
    {
      id,
      year,
      validFrom,
      decreeNumber: `Contoh 4/${year}`,
      performanceShare: 60,
      predikatPercent: {
        'sangat-baik': 100,
        baik: 100,
        'butuh-perbaikan': 75,
        kurang: 50,
        'sangat-kurang': 25,
      },
      absencePercent: 3,
      sanctionCutOf: 'bersih' as const,
    },
    { type: 'tpp-scheme.set.v1', data: { year, id } },
  );
}

function classes({ agency }: City, today: IsoDate): readonly Change[] {
  const year = yearOf(today);
  return Array.from({ length: CLASSES }, (_, at) => {
    const kelas = at + 1;
    const id = `kelas-${String(kelas).padStart(2, '0')}`;
    const base = kelas * RUPIAH_A_CLASS;
    return changeEntry(
      tppClassRegister,
      agency,
      null,
      {
        id,
        year,
        kelas,
        base,
        criteria: {
          'beban-kerja': base * 0.5,
          'prestasi-kerja': kelas === 1 ? 0 : base * 0.3,
          'tempat-bertugas': 0,
          'kondisi-kerja': base * 0.1,
          'kelangkaan-profesi': 0,
          'pertimbangan-objektif-lainnya': 0,
        },
        decreeNumber: `Contoh 4/${year}`,
      },
      { type: 'tpp-class.set.v1', data: { year, id } },
    );
  });
}

/** The step that service by the NIP has reached; none where a rise in rank came after it, or before the table. */
function lastRaise(
  { agency }: City,
  { nip, employmentType, rank }: PersonInputs,
  today: IsoDate,
): readonly Change[] {
  const start = serviceStart({ nip });
  if (employmentType !== 'pns' || start === null) return [];
  const pay = basePay(employmentType, rank.grade, wholeYearsBetween(start, today), today);
  if (!pay.ok) return [];
  const { amount, fromYears, table } = pay.value;
  const tmt = addYears(start, fromYears);
  if (tmt < table.validFrom || tmt <= rank.since) return [];
  const id = `kgb-${tmt}`;
  const decree = {
    id,
    nip,
    kind: 'kgb' as const,
    number: `822.3/${nip.slice(-3)}/${yearOf(tmt)}`,
    date: addDays(tmt, -45),
    tmt,
    grade: rank.grade,
    service: { years: fromYears, months: 0 },
    basePay: amount,
    tableId: table.id,
  };
  return [
    changeEntry(payDecreeRegister, agency, null, decree, {
      type: 'pay-decree.recorded.v1',
      data: { nip, id },
    }),
  ];
}
