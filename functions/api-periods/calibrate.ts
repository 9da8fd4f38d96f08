import { refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type Calibration, changePeriod, findEntry, localDate, putCalibration } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { actOnPeriod } from './period-act.ts';
import { refreshEntry } from './refresh-entry.ts';

/**
 * The committee says that an input is wrong, or that it disagrees. Only the first changes where somebody stands, and
 * only by what the rules make of the corrected record.
 */
export const calibrate =
  (deps: TableDeps): Act<typeof talentPeriodOperations.calibrate> =>
  (request) =>
    actOnPeriod(deps, request, 'calibrate', async (state, status) => {
      const { table } = deps;
      const { agency } = request.principal;
      const { body } = request;
      const { year, chunks, sessions } = state.data;
      if (body.session > sessions) {
        return refuse('reference/unknown', { field: 'session', id: String(body.session) });
      }
      const before = await findEntry(table, agency, chunks, body.nip);
      if (before === null) return refuse('resource/not-found', { resource: 'asn', id: body.nip });

      const { recordVersion } = body;
      const refreshed =
        recordVersion === null
          ? null
          : await refreshEntry(table, agency, state.data, before, recordVersion, localDate(request.now));
      if (refreshed && !refreshed.ok) return refreshed.refusal;

      const isOpen = body.kind === 'input-corrected' && refreshed === null;
      const { nip, kind, session, reason, evidence } = body;
      const calibration: Calibration = {
        id: state.data.calibrations + 1,
        kind,
        session,
        nip,
        reason,
        evidence,
        status: statusOf(kind, isOpen),
        recordVersion,
        settlement: null,
        before,
        after: refreshed?.after ?? null,
        at: request.now,
      };
      const data = {
        ...(refreshed?.data ?? state.data),
        status,
        calibrations: calibration.id,
        openCalibrations: state.data.openCalibrations + (isOpen ? 1 : 0),
      };
      return {
        changes: [
          changePeriod(
            agency,
            state,
            data,
            {
              type: 'calibration.recorded.v1',
              data: { year, calibrationId: calibration.id, kind, open: isOpen },
            },
            [putCalibration(agency, year, calibration)],
          ),
        ],
        outcome: { status: 201, body: calibration, version: state.head.seq + 1 },
      };
    });

const statusOf = (kind: Calibration['kind'], isOpen: boolean): Calibration['status'] => {
  if (kind === 'dissent') return 'noted';
  return isOpen ? 'open' : 'corrected';
};
