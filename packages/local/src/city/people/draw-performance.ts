import {
  type Expectation,
  type Feedback,
  type IsoDate,
  type Performance,
  predikatOf,
  yearOf,
} from '@kotak9/rules';
import type { Random } from '../random.ts';
import type { Service } from './draw-service.ts';
import { population } from './population-data.ts';
import type { Talent } from './talent.ts';

const YEARS = [3, 2, 1] as const;
/** How much of a year's result is the person's, and how much the year's. */
const STEADY = 0.85;
const CHANCE = 0.5;

/** Predikat of the last three full years, as far as the person served. */
export function drawPerformance(
  { enteredOn }: Service,
  { performance }: Talent,
  today: IsoDate,
  random: Random,
): Performance[] {
  return YEARS.map((back) => yearOf(today) - back)
    .filter((year) => year > yearOf(enteredOn) || enteredOn <= `${year}-06-30`)
    .map((year) => {
      const result = STEADY * performance + CHANCE * random.normal();
      const workResult = expectation(result, 0.62, -1.95);
      const behaviour = expectation(STEADY * performance + CHANCE * random.normal(), 0.45, -2.45);
      return { year, workResult, behaviour, predikat: predikatOf(workResult, behaviour), rater: null };
    });
}

function expectation(value: number, above: number, below: number): Expectation {
  if (value >= above) return 'di-atas-ekspektasi';
  return value < below ? 'di-bawah-ekspektasi' : 'sesuai-ekspektasi';
}

/** 360-degree feedback of the last full year and the one before; a few have none. */
export function drawFeedback(
  performance: readonly Performance[],
  talent: Talent,
  random: Random,
  earlier: Random,
): Feedback[] {
  if (random.chance(population.missingFeedback)) return [];
  const draw = (of: readonly Performance[], by: Random): Feedback[] =>
    of.map(({ year }) => ({ year, category: category(talent.performance * 0.7 + by.normal() * 0.7) }));
  return [...draw(performance.slice(-2, -1), earlier), ...draw(performance.slice(-1), random)];
}

function category(value: number): Feedback['category'] {
  if (value > 0.6) return 'sangat-baik';
  if (value > -0.9) return 'baik';
  return value > -2.1 ? 'cukup' : 'kurang';
}
