import { type Outcome, type Reply, refuse } from '@kotak9/contracts';
import { isPeriodFixed, type PeriodAct, type PeriodStatus, periodAfter } from '@kotak9/rules';
import {
  commandOf,
  type Decision,
  loadPeriod,
  type PeriodData,
  type PeriodState,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

type PeriodRequest = Parameters<typeof commandOf>[0] & {
  readonly params: { readonly year: number };
  readonly ifMatch: number | null;
};

export const periodUnknown = (year: number) =>
  refuse('resource/not-found', { resource: 'talent-period', id: String(year) });

/** One act upon a period that is at the stage for it; `after` is the stage that it leads to. */
export const actOnPeriod = (
  { table }: TableDeps,
  request: PeriodRequest,
  act: PeriodAct,
  decide: (state: PeriodState, after: PeriodStatus) => Promise<Decision | Outcome>,
): Promise<Outcome> =>
  runCommand(table, commandOf(request), async () => {
    const { year } = request.params;
    const state = await loadPeriod(table, request.principal.agency, year);
    if (state === null) return periodUnknown(year);
    if (request.ifMatch !== null && request.ifMatch !== state.head.seq) {
      return refuse('version/stale', { currentVersion: state.head.seq });
    }
    const { status } = state.data;
    const after = periodAfter(act, status);
    if (after !== null) return decide(state, after);
    return refuse(isPeriodFixed(status) ? 'talent-period/fixed' : 'talent-period/wrong-status', {
      year,
      status,
    });
  });

export const periodBody = ({ chunks: _chunks, ...data }: PeriodData) => data;

/** `seq`: the number of the period's last event, which is its ETag. */
export const periodReply = (data: PeriodData, seq: number, status: 200 | 201): Reply => ({
  status,
  body: periodBody(data),
  version: seq,
});
