import { addMonths, type IsoDate } from '@kotak9/rules';
import type { Preparation } from './plan-preparations.ts';

/** How far ahead a preparation counts as due. */
export const DUE_MONTHS = 6;

/** What has to be begun soon, or should have been; the most urgent first. */
export const duePreparations = (
  preparations: readonly Preparation[],
  today: IsoDate,
): readonly Preparation[] => {
  const last = addMonths(today, DUE_MONTHS);
  return preparations.filter(({ start }) => start.startBy <= last);
};
