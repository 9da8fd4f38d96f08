import type { forecastOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  assignPeople,
  createReadyLists,
  FORECAST_YEARS,
  forecastVacancies,
  getsSuccessionList,
} from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { loadOutlook, loadPeople, stillFree } from './load-outlook.ts';
import { readPeriod } from './period.ts';
import { showAssigned } from './show.ts';
import { solveAssignment } from './solve-assignment.ts';

export const getAssignment =
  ({ table }: TableDeps): Act<typeof forecastOperations.getAssignment> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const read = readPeriod(query, localDate(now));
    if ('refusal' in read) return read.refusal;
    const { from, to } = read.period;
    const outlook = await loadOutlook(table, agency, localDate(now));
    const { ruleSet, today, known } = outlook;
    const people = await loadPeople(table, agency, outlook);
    const posts = outlook.posts.filter(
      (post) =>
        getsSuccessionList(post, ruleSet) && (query.level === undefined || post.level === query.level),
    );
    const { entries } = forecastVacancies(posts, people, today, FORECAST_YEARS.most, ruleSet, known);
    const dates = new Map(
      entries
        .filter(({ date }) => from <= date && date <= to)
        .map(({ positionId, date }) => [positionId, date]),
    );
    const readyList = createReadyLists(stillFree(people, outlook), ruleSet, today);
    const lists = posts.flatMap((post) => {
      const date = dates.get(post.positionId);
      return date === undefined ? [] : [readyList(post, date)];
    });
    const { coverage, posts: assigned, shared } = assignPeople(lists, ruleSet, solveAssignment);
    return {
      status: 200,
      body: { from, to, ruleSet: ruleSet.id, coverage, posts: assigned.map(showAssigned), shared },
    };
  };
