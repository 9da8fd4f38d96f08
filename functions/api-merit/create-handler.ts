import { meritInstrumentOperations, meritOperations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import { type EvidenceGatherer, gatherEvidence } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { assessMerit } from './assess-merit.ts';
import { documentActs } from './document-acts.ts';
import { evidenceActs } from './evidence-acts.ts';
import { fixAssessment } from './fix-assessment.ts';
import { getInstrument, getSupervision } from './instrument-acts.ts';
import { openAssessment } from './open-assessment.ts';
import { getAssessment, suggestLevels } from './read-assessment.ts';
import { getHistory } from './read-history.ts';
import { getIndex } from './read-index.ts';
import { getReportPdf, getReportWorkbook } from './report-acts.ts';
import { resultActs } from './result-acts.ts';
import { verifyAssessment } from './verify-assessment.ts';
import { weightActs } from './weight-acts.ts';

export const createHandler = (
  tableDeps: TableDeps,
  gather: EvidenceGatherer = gatherEvidence,
): ApiHandler => {
  const deps = { ...tableDeps, gather };
  const evidence = evidenceActs(deps);
  const documents = documentActs(deps);
  const results = resultActs(deps);
  const weights = weightActs(deps);
  return createApi({
    name: 'api-merit',
    endpoints: [
      handle(meritInstrumentOperations.getMeritInstrument, getInstrument),
      handle(meritInstrumentOperations.recordMeritWeights, weights.record),
      handle(meritInstrumentOperations.listMeritWeights, weights.list),
      handle(meritInstrumentOperations.getMeritWeights, weights.get),
      handle(meritInstrumentOperations.getMeritSupervision, getSupervision),
      handle(meritOperations.openMeritAssessment, openAssessment(deps)),
      handle(meritOperations.gatherMeritEvidence, evidence.gather),
      handle(meritOperations.getMeritEvidence, evidence.get),
      handle(meritOperations.listSelfServices, evidence.selfServices),
      handle(meritOperations.getMeritAssessment, getAssessment(deps)),
      handle(meritOperations.assessMerit, assessMerit(deps)),
      handle(meritOperations.suggestMeritLevels, suggestLevels(deps)),
      handle(meritOperations.fixMeritAssessment, fixAssessment(deps)),
      handle(meritOperations.verifyMeritAssessment, verifyAssessment(deps)),
      handle(meritOperations.getMeritIndex, getIndex(deps)),
      handle(meritOperations.getMeritReportPdf, getReportPdf(deps)),
      handle(meritOperations.getMeritReportWorkbook, getReportWorkbook(deps)),
      handle(meritOperations.getMeritHistory, getHistory(deps)),
      handle(meritOperations.recordMeritResult, results.record),
      handle(meritOperations.listMeritResults, results.list),
      handle(meritOperations.getMeritResult, results.get),
      handle(meritOperations.recordMeritDocument, documents.record),
      handle(meritOperations.listMeritDocuments, documents.list),
      handle(meritOperations.getMeritDocument, documents.get),
      handle(meritOperations.withdrawMeritDocument, documents.withdraw),
    ],
    ...deps,
  });
};
