import type { IsoDate } from '@kotak9/rules';
import { duePreparations } from './due-preparations.ts';
import type { Preparation } from './plan-preparations.ts';
import type { PostPool } from './pool-of-posts.ts';

export interface TimelineFigures {
  readonly vacant: number;
  readonly retiring: number;
  readonly late: number;
  /** To be begun in the coming months. */
  readonly due: number;
  readonly withoutAnybody: number;
}

export const timelineFigures = (
  preparations: readonly Preparation[],
  poolOf: (positionId: string) => PostPool,
  today: IsoDate,
): TimelineFigures => {
  const late = preparations.filter((preparation) => preparation.late).length;
  return {
    vacant: preparations.length,
    retiring: preparations.filter(({ cause }) => cause === 'pensiun').length,
    late,
    due: duePreparations(preparations, today).length - late,
    withoutAnybody: preparations.filter(({ positionId }) => poolOf(positionId).pool === 'none').length,
  };
};
