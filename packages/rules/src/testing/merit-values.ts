import { itemsOf, type MeritInstrument } from '../merit/instrument.ts';
import type { MeritLevels } from '../merit/merit-levels.ts';
import type { MeritWeights } from '../merit/weights.ts';

/** The weights of BP Batam, in points. */
export const oldWeights: MeritWeights = { 1: 40, 2: 40, 3: 120, 4: 40, 5: 80, 6: 40, 7: 16, 8: 24 };

/** Six weights made up for tests: no source tells them. */
export const newWeights: MeritWeights = {
  A1: 0.1,
  A2: 0.2,
  A3: 0.15,
  A4: 0.15,
  A5: 0.1,
  A6: 0.1,
  A7: 0.1,
  A8: 0.1,
};

/** The same level for every item. */
export const allAt = (instrument: MeritInstrument, level: number): MeritLevels =>
  Object.fromEntries(itemsOf(instrument).map(({ id }) => [id, level]));

export const pointsOf = (...points: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(points.map((score, index) => [String(index + 1), score]));
