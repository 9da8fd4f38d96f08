import { type performanceOverviewOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { evaluationDueOn, evaluationOpensOn, firstDayOfYear, type IsoDate, yearOf } from '@kotak9/rules';
import {
  entriesDue,
  loadEntry,
  loadTally,
  loadUnit,
  localDate,
  performancePlanRegister,
  policyInForce,
  raterDueKind,
  summarizeTallies,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { loadOutlook } from './distribution.ts';

/** After the last day of any SKP. */
const FOREVER: IsoDate = firstDayOfYear(9999);

/** The SKP that name the caller as rater and are not rated yet: from the index, one read for each of them. */
export const listPlansToRate =
  ({ table }: TableDeps): Act<typeof operations.listPlansToRate> =>
  async ({ principal: { agency, nip: rater }, now }) => {
    if (rater === null) return { status: 200, body: { items: [] } };
    const today = localDate(now);
    const [{ performanceManagement }, due] = await Promise.all([
      policyInForce(table, agency, today),
      entriesDue(table, agency, raterDueKind(rater), '', FOREVER),
    ]);
    const plans = await Promise.all(
      due.map(({ owner, id }) => loadEntry(table, agency, performancePlanRegister, owner, id)),
    );
    const items = plans.flatMap((entry) => {
      // the index may lag behind a change of rater, or behind the rating
      if (entry === null || entry.data.rater !== rater || entry.data.status === 'dinilai') return [];
      const { nip, id, unitId, status, revision } = entry.data;
      const dueOn = evaluationDueOn(entry.data, performanceManagement);
      const opensOn = evaluationOpensOn(entry.data);
      return [{ nip, id, unitId, status, revision, opensOn, dueOn, overdue: today > dueOn }];
    });
    return { status: 200, body: { items } };
  };

export const getSummary =
  ({ table }: TableDeps): Act<typeof operations.getPerformanceSummary> =>
  async ({ principal: { agency }, query, now }) => {
    const today = localDate(now);
    const summary = await summarizeTallies(table, agency, query.year ?? yearOf(today), today);
    return { status: 200, body: summary };
  };

/** What the ratings of a unit still have to look like to fit its own predikat. */
export const getRatingOutlook =
  ({ table }: TableDeps): Act<typeof operations.getRatingOutlook> =>
  async ({ principal: { agency }, params: { id }, query, now }) => {
    if ((await loadUnit(table, agency, id)) === null) {
      return refuse('resource/not-found', { resource: 'unit', id });
    }
    const today = localDate(now);
    const year = query.year ?? yearOf(today);
    const [policy, { tally }] = await Promise.all([
      policyInForce(table, agency, today),
      loadTally(table, agency, id, year),
    ]);
    const { organisation, limits } = await loadOutlook(table, agency, tally, policy);
    const { distributionEffect, distributionFrom } = policy.performanceManagement;
    const { agreed, counts } = tally;
    const note = organisation === null ? 'no-organisation-predikat' : 'too-few-people';
    return {
      status: 200,
      body: {
        unitId: id,
        year,
        organisation,
        effect: distributionEffect,
        agreed,
        rated: Object.values(counts).reduce((sum, count) => sum + count, 0),
        counts,
        limits,
        note: organisation === null || agreed < distributionFrom ? note : null,
      },
    };
  };
