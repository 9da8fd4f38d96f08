import { refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { changePeriod, commandOf, loadPeriod, localDate, policyInForce, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { periodReply } from './period-act.ts';

export const openPeriod =
  ({ table }: TableDeps): Act<typeof talentPeriodOperations.openTalentPeriod> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { year } = request.body;
      if ((await loadPeriod(table, agency, year)) !== null) {
        return refuse('resource/duplicate', { resource: 'talent-period', id: String(year) });
      }
      const { period } = await policyInForce(table, agency, localDate(request.now));
      const data = {
        year,
        status: 'draft' as const,
        committee: period.committee,
        calculation: 0,
        calculatedAt: null,
        asOf: null,
        ruleSet: null,
        people: 0,
        placed: 0,
        contentHash: null,
        version: 0,
        sessions: 0,
        calibrations: 0,
        openCalibrations: 0,
        decreeNumber: null,
        ratifiedAt: null,
        correction: null,
        chunks: [],
      };
      return {
        changes: [changePeriod(agency, null, data, { type: 'talent-period.opened.v1', data: { year } })],
        outcome: { ...periodReply(data, 1, 201), location: `/v1/talent-periods/${year}` },
      };
    });
