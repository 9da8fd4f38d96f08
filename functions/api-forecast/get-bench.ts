import type { forecastOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { benchStrength } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { findInUnit } from './find-in-unit.ts';
import { loadOutlook, loadPeople, stillFree } from './load-outlook.ts';
import { showAssigned } from './show.ts';
import { solveAssignment } from './solve-assignment.ts';

/** Everybody counts once in the whole agency, also where only a part of it is asked for. */
export const getBench =
  ({ table }: TableDeps): Act<typeof forecastOperations.getBench> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const found = await findInUnit(table, agency, query.unit);
    if ('refusal' in found) return found.refusal;
    const outlook = await loadOutlook(table, agency, localDate(now));
    const { posts, ruleSet, today } = outlook;
    const people = stillFree(await loadPeople(table, agency, outlook), outlook);
    const { byUnit, byLevel, coverage, shared, ...bench } = benchStrength(
      posts,
      people,
      ruleSet,
      today,
      solveAssignment,
      (post) => found.inUnit(post) && (query.level === undefined || post.level === query.level),
    );
    return {
      status: 200,
      body: {
        asOf: today,
        ruleSet: ruleSet.id,
        coverage,
        posts: bench.posts.map(showAssigned),
        shared,
        byUnit,
        byLevel,
      },
    };
  };
