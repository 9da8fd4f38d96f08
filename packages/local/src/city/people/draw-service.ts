import { addYears, defaultRuleSet, type IsoDate, type PostLevel, type Sex, yearOf } from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import type { Seat } from '../organization/post.ts';
import type { Random } from '../random.ts';
import { dateOf, firstOfMonth, later, yearsBefore, yearsBetween } from './dates.ts';
import { population } from './population-data.ts';

/** A life as far as service goes: who was born when, entered when, and holds the present post since when. */
export interface Service {
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  /** TMT CPNS, or the first contract of a PPPK. */
  readonly enteredOn: IsoDate;
  readonly since: IsoDate;
  /** BUP of the post or by a law of its own. */
  readonly retirementAge: number;
}

/** Teachers retire at 60 whatever their level. */
export const TEACHER_BUP = { age: 60, legalBasis: 'UU 14/2005 Ps 30 ayat (4)' } as const;

const CPNS_AGE = { youngest: 19, commonest: 25, oldest: 34.5 } as const;
/** Nobody is kept so close to retirement that it could be past. */
const YEARS_LEFT = 0.05;
/** Within so many years before today contracts of PPPK began. */
const PPPK_YEARS = [
  [1, 3],
  [2, 4],
  [3, 3],
  [4, 1],
] as const;
const HIGHEST_AGE_AT_JPT = 56;

export function drawService(seat: Seat, today: IsoDate, random: Random): Service {
  const level = levelOf(seat.post);
  const retirementAge = seat.group === 'guru' ? TEACHER_BUP.age : defaultRuleSet.retirement.bup[level];
  const sex = random.chance(population.women[seat.group]) ? 'wanita' : 'pria';
  const common = { sex, retirementAge } as const;
  if (seat.employmentType === 'pppk') {
    const age = drawAge(population.pppkAge, retirementAge, random);
    const enteredOn = dateOf(yearOf(today) - random.weighted(PPPK_YEARS), random.pick([3, 5]), 1);
    return { ...common, birthDate: yearsBefore(today, age), enteredOn, since: enteredOn };
  }
  const age = random.chance(population.lastTwoYears)
    ? retirementAge - random.between(YEARS_LEFT, 2)
    : drawAge(tableOf(population.ages, level), retirementAge, random);
  const birthDate = yearsBefore(today, age);
  const minimum = tableOf(population.serviceYears, level);
  const oldest = Math.max(CPNS_AGE.youngest + 1, Math.min(CPNS_AGE.oldest, age - minimum));
  const entryAge = random.triangular(CPNS_AGE.youngest, Math.min(CPNS_AGE.commonest, oldest - 0.5), oldest);
  const enteredOn = firstOfMonth(yearsBefore(today, Math.max(age - entryAge, 0.2)));
  return { ...common, birthDate, enteredOn, since: drawSince(level, birthDate, enteredOn, today, random) };
}

function drawAge(
  [youngest, commonest, oldest]: readonly [number, number, number],
  retirementAge: number,
  random: Random,
): number {
  return random.triangular(youngest, commonest, Math.min(oldest, retirementAge - YEARS_LEFT));
}

/** Mutasi comes after two to five years (PP 11/2017 Ps 190): most have held their post about that long. */
function drawSince(
  level: PostLevel,
  birthDate: IsoDate,
  enteredOn: IsoDate,
  today: IsoDate,
  random: Random,
): IsoDate {
  const served = yearsBetween(enteredOn, today);
  const years = Math.min(random.triangular(0.3, 2.8, 7), served * 0.6);
  const since = later(firstOfMonth(yearsBefore(today, years)), enteredOn);
  if (level !== 'jpt-pratama') return since;
  const latest = firstOfMonth(addYears(birthDate, HIGHEST_AGE_AT_JPT));
  return since > latest ? later(latest, enteredOn) : since;
}

export function tableOf<Value>(table: Partial<Record<PostLevel, Value>>, level: PostLevel): Value {
  const value = table[level];
  if (value === undefined) throw new RangeError(`no figures for level ${level}`);
  return value;
}
