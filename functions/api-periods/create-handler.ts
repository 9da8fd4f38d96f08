import { talentPeriodOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { calculatePeriod } from './calculate-period.ts';
import { calibrate } from './calibrate.ts';
import { archivePeriod, completeCalibration, ratifyPeriod } from './conclude-period.ts';
import { correctPeriod } from './correct-period.ts';
import { holdSession } from './hold-session.ts';
import { openPeriod } from './open-period.ts';
import { readCalibrations, readPeriods, readSessions } from './read-lists.ts';
import { diffPeriod, getPeriod, listPeriodPeople } from './read-period.ts';
import { settleCalibration } from './settle-calibration.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-periods',
    endpoints: [
      handle(operations.openTalentPeriod, openPeriod(deps)),
      handle(operations.listTalentPeriods, readPeriods(deps)),
      handle(operations.getTalentPeriod, getPeriod(deps)),
      handle(operations.listTalentPeriodPeople, listPeriodPeople(deps)),
      handle(operations.diffTalentPeriod, diffPeriod(deps)),
      handle(operations.calculateTalentPeriod, calculatePeriod(deps)),
      handle(operations.holdCommitteeSession, holdSession(deps)),
      handle(operations.listCommitteeSessions, readSessions(deps)),
      handle(operations.calibrate, calibrate(deps)),
      handle(operations.settleCalibration, settleCalibration(deps)),
      handle(operations.listCalibrations, readCalibrations(deps)),
      handle(operations.completeCalibration, completeCalibration(deps)),
      handle(operations.ratifyTalentPeriod, ratifyPeriod(deps)),
      handle(operations.correctTalentPeriod, correctPeriod(deps)),
      handle(operations.archiveTalentPeriod, archivePeriod(deps)),
    ],
    ...deps,
  });
