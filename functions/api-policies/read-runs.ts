import { type policyOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { discloseTally, mergeReplays, type ReplaySettings } from '@kotak9/rules';
import { listMovers, loadRuleSet, loadRun, type RunState } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { progressOf } from './run-progress.ts';

export const getRecalculation =
  ({ table }: TableDeps): Act<typeof policyOperations.getRecalculation> =>
  async ({ principal, params }) => {
    const state = await loadRun(table, principal.agency, params.id);
    if (state?.run.mode !== 'recalculation')
      return refuse('resource/not-found', { resource: 'recalculation', id: params.id });
    return { status: 200, body: { ...progressOf(state), day: state.run.day } };
  };

/** The units added up; what is too small to be shown is hidden only then, since sums need all figures. */
const resultOf = ({ units }: RunState, settings: ReplaySettings) => {
  const [first, ...rest] = units.flatMap(({ unit }) => (unit.tally === null ? [] : [unit.tally]));
  return first === undefined ? null : discloseTally(rest.reduce(mergeReplays, first), settings);
};

export const getReplay =
  ({ table }: TableDeps): Act<typeof policyOperations.getReplay> =>
  async ({ principal, params, query }) => {
    const { agency } = principal;
    const state = await loadRun(table, agency, params.id);
    if (state?.run.mode !== 'replay')
      return refuse('resource/not-found', { resource: 'replay', id: params.id });
    const movers = await listMovers(table, agency, params.id, query);
    if (movers === null) return refuse('request/cursor-invalid');
    const { against, day: asOf } = state.run;
    const { fairness } = await loadRuleSet(table, agency, against);
    return {
      status: 200,
      body: { ...progressOf(state), against, asOf, result: resultOf(state, fairness), movers },
    };
  };
