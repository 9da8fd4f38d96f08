import { dayAfter } from '../calendar.ts';
import type { ForecastRules } from './forecast-rules.ts';
import { complain, type Fault } from './guard.ts';

/**
 * Each level has at most one term, and windows are in order with a free day between them: then the day before a window
 * is never frozen itself.
 */
export function checkForecast({ terms, freezeWindows, sharedFrom }: ForecastRules, faults: Fault[]): void {
  const levels = terms.flatMap((rule) => rule.levels);
  if (new Set(levels).size < levels.length) complain(faults, 'forecast.terms', 'a level occurs twice');
  terms.forEach(({ years }, index) => {
    if (years === 0) complain(faults, `forecast.terms[${index}].years`, 'no term at all');
  });
  freezeWindows.forEach(({ from, until }, index) => {
    const at = `forecast.freezeWindows[${index}]`;
    if (until < from) complain(faults, `${at}.until`, 'before from');
    const before = freezeWindows[index - 1];
    if (before && from <= dayAfter(before.until))
      complain(faults, `${at}.from`, 'not apart from the one before');
  });
  if (sharedFrom < 2) complain(faults, 'forecast.sharedFrom', 'everybody on a list is on one');
}
