import type { IsoDate } from '../brands.ts';
import { addDays, dayAfter, dayBefore } from '../calendar.ts';
import type { ForecastRules, FreezeWindow } from '../policy/forecast-rules.ts';
import type { PostLevel } from '../terms.ts';

export interface Start {
  readonly appointOn: IsoDate;
  /** Last day on which the process can begin for an appointment on that day. */
  readonly startBy: IsoDate;
}

export interface LatestStart extends Start {
  /** The appointment falls into a window in which it needs permission. */
  readonly freeze: Freeze | null;
}

export interface Freeze extends FreezeWindow {
  /** To appoint on the last day before the window. */
  readonly before: Start;
  /** First day after it. */
  readonly freeFrom: IsoDate;
}

/**
 * When filling a post has to begin, so that somebody is appointed on the day on which it falls vacant. Only the
 * appointment itself is barred by an election window (UU 10/2016 Ps 71(2)); the selection may go on within it.
 */
export function latestStart(
  vacancyDate: IsoDate,
  level: PostLevel,
  {
    forecast: { leadDays, freezeWindows },
  }: { readonly forecast: Pick<ForecastRules, 'leadDays' | 'freezeWindows'> },
): LatestStart {
  const startFor = (appointOn: IsoDate): Start => ({
    appointOn,
    startBy: addDays(appointOn, -leadDays[level]),
  });
  const window = freezeWindows.find(({ from, until }) => from <= vacancyDate && vacancyDate <= until);
  return {
    ...startFor(vacancyDate),
    freeze: window
      ? { ...window, before: startFor(dayBefore(window.from)), freeFrom: dayAfter(window.until) }
      : null,
  };
}
