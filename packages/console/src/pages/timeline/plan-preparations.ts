import { type ForecastRules, type IsoDate, type LatestStart, latestStart } from '@kotak9/rules';
import type { Leaving } from './imagine-departures.ts';

export interface Preparation extends Leaving {
  readonly start: LatestStart;
  /** Its latest start is past. */
  readonly late: boolean;
}

type Rules = Pick<ForecastRules, 'leadDays' | 'freezeWindows'>;

const DAYS_A_MONTH = 30;

/** When filling each post has to begin, by the rule that the service uses, with the lead time as supposed. */
export const planPreparations = (
  leavings: readonly Leaving[],
  rules: Rules,
  leadMonths: number,
  today: IsoDate,
): readonly Preparation[] =>
  leavings
    .map((leaving) => {
      const lead = Math.max(0, rules.leadDays[leaving.level] + leadMonths * DAYS_A_MONTH);
      const forecast = { ...rules, leadDays: { ...rules.leadDays, [leaving.level]: lead } };
      const start = latestStart(leaving.date, leaving.level, { forecast });
      return { ...leaving, start, late: start.startBy < today };
    })
    .sort((a, b) => (a.start.startBy < b.start.startBy ? -1 : a.start.startBy > b.start.startBy ? 1 : 0));
