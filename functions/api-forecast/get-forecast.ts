import type { forecastOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { forecastVacancies, getsSuccessionList } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { findInUnit } from './find-in-unit.ts';
import { loadHolders, loadOutlook } from './load-outlook.ts';
import { showStart } from './show.ts';

export const getForecast =
  ({ table }: TableDeps): Act<typeof forecastOperations.getForecast> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const found = await findInUnit(table, agency, query.unit);
    if ('refusal' in found) return found.refusal;
    const outlook = await loadOutlook(table, agency, localDate(now));
    const { ruleSet, today, known } = outlook;
    const posts = outlook.posts
      .filter(found.inUnit)
      .filter((post) =>
        query.level === undefined ? getsSuccessionList(post, ruleSet) : post.level === query.level,
      );
    const holders = await loadHolders(table, agency, outlook, posts);
    const forecast = forecastVacancies(posts, holders, today, query.years, ruleSet, known);
    const entries = forecast.entries.map((entry) => ({
      ...entry,
      latestStart: showStart(entry.date, entry.level, ruleSet, today),
    }));
    return { status: 200, body: { ...forecast, ruleSet: ruleSet.id, entries } };
  };
