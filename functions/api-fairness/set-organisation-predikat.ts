import { type fairnessOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  commandOf,
  loadUnit,
  loadUnitPredikats,
  localDate,
  runCommand,
  setUnitPredikat,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureYear } from '../input-checks.ts';

/** The unit's own predikat, against which the ratings of its staff are held. Setting it again corrects it. */
export const setOrganisationPredikat =
  ({ table }: TableDeps): Act<typeof fairnessOperations.setOrganisationPredikat> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { id, year } = request.params;
      const future = refuseFutureYear('path.year', year, { agency, today: localDate(request.now) });
      if (future) return future;
      if ((await loadUnit(table, agency, id)) === null) {
        return refuse('resource/not-found', { resource: 'unit', id });
      }
      const before = await loadUnitPredikats(table, agency, id);
      const current = before?.head.seq ?? 0;
      if (request.ifMatch !== null && request.ifMatch !== current) {
        return refuse('version/stale', { currentVersion: current });
      }
      const version = current + 1;
      const set = { year, ...request.body };
      return {
        changes: [setUnitPredikat(agency, id, before, set)],
        outcome: { status: 200, body: { unitId: id, ...set, version }, version },
      };
    });
