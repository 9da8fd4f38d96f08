import { refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  changePeriod,
  contentHashOfChunks,
  localDate,
  type PeriodData,
  policyInForce,
  takeSnapshot,
  writeChunks,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { actOnPeriod, periodReply } from './period-act.ts';

/**
 * Takes everybody's placement as it stands, in the place of what was taken before. The people are written first and the
 * head that names them last: whoever is interrupted in between has changed nothing, and goes on when asked again.
 */
export const calculatePeriod =
  (deps: TableDeps): Act<typeof talentPeriodOperations.calculateTalentPeriod> =>
  (request) =>
    actOnPeriod(deps, request, 'calculate', async (state, status) => {
      const { table } = deps;
      const { agency } = request.principal;
      const asOf = localDate(request.now);
      const policy = await policyInForce(table, agency, asOf);
      const entries = await takeSnapshot(table, agency, policy, asOf);
      if (entries.length === 0) return refuse('talent-period/empty');
      const chunks = await writeChunks(table, agency, entries);
      const counts = {
        people: entries.length,
        placed: entries.filter((entry) => entry.status === 'placed').length,
        contentHash: contentHashOfChunks(chunks),
      };
      const data: PeriodData = {
        ...state.data,
        ...counts,
        status,
        committee: policy.period.committee,
        calculation: state.data.calculation + 1,
        calculatedAt: request.now,
        asOf,
        ruleSet: policy.id,
        chunks: [...chunks],
      };
      const { year, calculation } = data;
      return {
        changes: [
          changePeriod(agency, state, data, {
            type: 'talent-period.calculated.v1',
            data: { year, calculation, asOf, ruleSet: policy.id, ...counts },
          }),
        ],
        outcome: periodReply(data, state.head.seq + 1, 201),
      };
    });
