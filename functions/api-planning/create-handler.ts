import { formationOperations, planningOperations, projectionOperations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { compareProjections } from './compare-projections.ts';
import { approve, fill, reject } from './decide-formation.ts';
import { exportFormations, exportFormationsCsv } from './export-formations.ts';
import { exportJobMap, exportJobMapCsv, exportWorkload, exportWorkloadCsv } from './export-job-map.ts';
import { exportProjection, exportProjectionCsv } from './export-projection.ts';
import { fixProjection } from './fix-projection.ts';
import { getJobMap } from './get-job-map.ts';
import { proposeFormation } from './propose-formation.ts';
import { readFormations } from './read-formations.ts';
import { listProjectionRows, readProjections } from './read-projections.ts';
import { recordWorkload, reviseWorkload } from './record-workload.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const workload = recordWorkload(deps);
  const projections = readProjections(deps);
  const formations = readFormations(deps);
  return createApi({
    name: 'api-planning',
    endpoints: [
      handle(planningOperations.recordWorkloadAnalysis, workload.record),
      handle(planningOperations.reviseWorkloadAnalysis, reviseWorkload(deps)),
      handle(planningOperations.listWorkloadAnalyses, workload.list),
      handle(planningOperations.getWorkloadAnalysis, workload.get),
      handle(planningOperations.getJobMap, getJobMap(deps)),
      handle(planningOperations.exportJobMap, exportJobMap(deps)),
      handle(planningOperations.exportJobMapCsv, exportJobMapCsv(deps)),
      handle(planningOperations.exportWorkload, exportWorkload(deps)),
      handle(planningOperations.exportWorkloadCsv, exportWorkloadCsv(deps)),
      handle(projectionOperations.fixProjection, fixProjection(deps)),
      handle(projectionOperations.compareProjections, compareProjections(deps)),
      handle(projectionOperations.listProjections, projections.list),
      handle(projectionOperations.getProjection, projections.get),
      handle(projectionOperations.listProjectionRows, listProjectionRows(deps)),
      handle(projectionOperations.exportProjection, exportProjection(deps)),
      handle(projectionOperations.exportProjectionCsv, exportProjectionCsv(deps)),
      handle(formationOperations.proposeFormation, proposeFormation(deps)),
      handle(formationOperations.listFormations, formations.list),
      handle(formationOperations.getFormation, formations.get),
      handle(formationOperations.approveFormation, approve(deps)),
      handle(formationOperations.rejectFormation, reject(deps)),
      handle(formationOperations.fillFormation, fill(deps)),
      handle(formationOperations.exportFormations, exportFormations(deps)),
      handle(formationOperations.exportFormationsCsv, exportFormationsCsv(deps)),
    ],
    ...deps,
  });
};
