import { parseIsoDate } from '../calendar.ts';
import { POST_LEVELS } from '../terms.ts';
import type { ForecastRules, FreezeWindow, TermRule } from './forecast-rules.ts';
import { count, flag, type Guard, list, object, parsed, table, term, text } from './guard.ts';

const date = parsed(parseIsoDate, 'a date');
const days = count(1000);
const people = count(100);

export const forecastShape: Guard<ForecastRules> = object<ForecastRules>({
  mpp: object<ForecastRules['mpp']>({ vacates: flag, legalBasis: text }),
  terms: list(object<TermRule>({ levels: list(term(POST_LEVELS)), years: count(50), legalBasis: text })),
  leadDays: table(POST_LEVELS, days),
  freezeWindows: list(object<FreezeWindow>({ from: date, until: date, legalBasis: text, permission: text })),
  thinPool: people,
  sharedFrom: people,
});
