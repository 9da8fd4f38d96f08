import { refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  type Calibration,
  changePeriod,
  findEntry,
  loadCalibration,
  localDate,
  putCalibration,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { actOnPeriod } from './period-act.ts';
import { refreshEntry } from './refresh-entry.ts';

/** An input that the committee contested was corrected and the placement calculated anew, or nothing was wrong. */
export const settleCalibration =
  (deps: TableDeps): Act<typeof talentPeriodOperations.settleCalibration> =>
  (request) =>
    actOnPeriod(deps, request, 'calibrate', async (state, status) => {
      const { table } = deps;
      const { agency } = request.principal;
      const { body } = request;
      const { year, chunks } = state.data;
      const { id } = request.params;
      const found = await loadCalibration(table, agency, year, id);
      if (found === null) return refuse('resource/not-found', { resource: 'calibration', id: String(id) });
      if (found.status !== 'open') return refuse('talent-period/already-settled', { id });

      // as it stands now: the period may have been calculated again since, without this person
      const before = await findEntry(table, agency, chunks, found.nip);
      const { recordVersion } = body;
      const corrects = body.outcome === 'corrected' && recordVersion !== null;
      if (before === null && corrects) {
        return refuse('resource/not-found', { resource: 'asn', id: found.nip });
      }
      const refreshed =
        before !== null && corrects
          ? await refreshEntry(table, agency, state.data, before, recordVersion, localDate(request.now))
          : null;
      if (refreshed && !refreshed.ok) return refreshed.refusal;

      const settled: Calibration = {
        ...found,
        status: body.outcome,
        recordVersion,
        settlement: body.reason,
        after: refreshed?.after ?? null,
      };
      return {
        changes: [
          changePeriod(
            agency,
            state,
            {
              ...(refreshed?.data ?? state.data),
              status,
              openCalibrations: state.data.openCalibrations - 1,
            },
            {
              type: 'calibration.settled.v1',
              data: { year, calibrationId: id, outcome: body.outcome },
            },
            [putCalibration(agency, year, settled)],
          ),
        ],
        outcome: { status: 200, body: settled, version: state.head.seq + 1 },
      };
    });
