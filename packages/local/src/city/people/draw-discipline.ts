import { addMonths, dayBefore, type IsoDate, type Sanction, type SanctionLevel } from '@kotak9/rules';
import type { Random } from '../random.ts';
import { drawDate, later, yearsBefore } from './dates.ts';
import type { Service } from './draw-service.ts';
import { population } from './population-data.ts';

const LEVELS: readonly (readonly [SanctionLevel, number])[] = [
  ['ringan', 50],
  ['sedang', 38],
  ['berat', 12],
];
/** Months of a cut of the allowance; a heavy sanction runs for twelve (PP 94/2021). A light one is over when given. */
const SEDANG_MONTHS = [6, 9, 12];
const BERAT_MONTHS = 12;
/** As far back as sanctions are looked at, and one that is still running more often than chance would have it. */
const YEARS_BACK = 4;
const RECENT = 0.45;

export function drawDiscipline({ enteredOn }: Service, today: IsoDate, random: Random): Sanction[] {
  if (!random.chance(population.sanctioned)) return [];
  const level = random.weighted(LEVELS);
  const years = random.chance(RECENT) ? 0.5 : YEARS_BACK;
  const from = drawDate(later(enteredOn, yearsBefore(today, years)), dayBefore(today), random);
  return [{ id: `${from}-${level}`, level, from, until: untilOf(level, from, random) }];
}

function untilOf(level: SanctionLevel, from: IsoDate, random: Random): IsoDate {
  if (level === 'ringan') return from;
  return dayBefore(addMonths(from, level === 'sedang' ? random.pick(SEDANG_MONTHS) : BERAT_MONTHS));
}
