import { type Refusal, refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { periodBlockers } from '@kotak9/rules';
import { changePeriod, type PeriodData, putPeriodVersion } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { actOnPeriod, periodReply } from './period-act.ts';

const refuseBlocked = (data: PeriodData): Refusal | null => {
  const [blocker] = periodBlockers(data);
  if (blocker === undefined) return null;
  return blocker === 'no-session'
    ? refuse('talent-period/no-session')
    : refuse('talent-period/open-calibration', { open: data.openCalibrations });
};

const contentOf = ({ contentHash }: PeriodData): string => {
  if (contentHash === null) throw new Error('A period past its draft has content');
  return contentHash;
};

/** Nothing is left to look at: the stage in which the committee may change entries ends. */
export const completeCalibration =
  (deps: TableDeps): Act<typeof talentPeriodOperations.completeCalibration> =>
  (request) =>
    actOnPeriod(deps, request, 'complete', async (state, status) => {
      const blocked = refuseBlocked(state.data);
      if (blocked) return blocked;
      const data = { ...state.data, status };
      const { year, calculation, sessions, calibrations } = data;
      return {
        changes: [
          changePeriod(request.principal.agency, state, data, {
            type: 'talent-period.calibrated.v1',
            data: { year, calculation, sessions, calibrations, contentHash: contentOf(data) },
          }),
        ],
        outcome: periodReply(data, state.head.seq + 1, 200),
      };
    });

/** Fixes the period by decree as version 1, which stays readable whatever is corrected later. */
export const ratifyPeriod =
  (deps: TableDeps): Act<typeof talentPeriodOperations.ratifyTalentPeriod> =>
  (request) =>
    actOnPeriod(deps, request, 'ratify', async (state, status) => {
      const { agency } = request.principal;
      const { session, decreeNumber } = request.body;
      const blocked = refuseBlocked(state.data);
      if (blocked) return blocked;
      if (session > state.data.sessions) {
        return refuse('reference/unknown', { field: 'session', id: String(session) });
      }
      const data = { ...state.data, status, version: 1, decreeNumber, ratifiedAt: request.now };
      const { year, version, people, placed } = data;
      return {
        changes: [
          changePeriod(
            agency,
            state,
            data,
            {
              type: 'talent-period.ratified.v1',
              data: { year, version, people, placed, contentHash: contentOf(data) },
            },
            [putPeriodVersion(agency, data)],
          ),
        ],
        outcome: periodReply(data, state.head.seq + 1, 200),
      };
    });

export const archivePeriod =
  (deps: TableDeps): Act<typeof talentPeriodOperations.archiveTalentPeriod> =>
  (request) =>
    actOnPeriod(deps, request, 'archive', async (state, status) => {
      const data = { ...state.data, status };
      const { year, version } = data;
      return {
        changes: [
          changePeriod(request.principal.agency, state, data, {
            type: 'talent-period.archived.v1',
            data: { year, version },
          }),
        ],
        outcome: periodReply(data, state.head.seq + 1, 200),
      };
    });
