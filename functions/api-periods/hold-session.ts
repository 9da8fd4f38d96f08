import { refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { quorumOf } from '@kotak9/rules';
import { changePeriod, localDate, policyInForce, putSession } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { actOnPeriod } from './period-act.ts';

/** Minutes and attendance are part of the period. A session without quorum decides nothing, so it is not recorded. */
export const holdSession =
  (deps: TableDeps): Act<typeof talentPeriodOperations.holdCommitteeSession> =>
  (request) =>
    actOnPeriod(deps, request, 'hold-session', async (state, status) => {
      const { agency } = request.principal;
      const { body } = request;
      const today = localDate(request.now);
      const future = refuseFutureDate('date', body.date, { agency, today });
      if (future) return future;
      const { period } = await policyInForce(deps.table, agency, body.date);
      const { reached, members, present, needed } = quorumOf(body.attendance, period.quorum);
      if (!reached) return refuse('talent-period/no-quorum', { members, present, needed });
      const { year } = state.data;
      const id = state.data.sessions + 1;
      const session = { ...body, id, members, present, needed };
      return {
        changes: [
          changePeriod(
            agency,
            state,
            { ...state.data, status, sessions: id },
            { type: 'committee-session.recorded.v1', data: { year, sessionId: id, present, members } },
            [putSession(agency, year, session)],
          ),
        ],
        outcome: { status: 201, body: session, version: state.head.seq + 1 },
      };
    });
