import {
  applicantOperations as applicants,
  appointeeOperations as appointees,
  contractOperations as contracts,
  procurementOperations as operations,
} from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { announceFormation } from './announce-formation.ts';
import { applicantActs } from './applicants.ts';
import { appointeeActs, recordOrientation } from './appointees.ts';
import { contractActs, end, evaluate, extend } from './contracts.ts';
import { formationActs } from './formations.ts';
import { importResults } from './import-results.ts';
import { inboundTransferActs } from './inbound-transfers.ts';
import { objectionActs, ruleOnObjection } from './objections.ts';
import { rescheduleRound, roundActs } from './rounds.ts';
import {
  announceSelection,
  fixFinalList,
  fixSkbList,
  getSelectionRanking,
  passOnSelectionPlace,
} from './selection-acts.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const rounds = roundActs(deps);
  const formations = formationActs(deps);
  const applicant = applicantActs(deps);
  const objection = objectionActs(deps);
  const appointee = appointeeActs(deps);
  const transfer = inboundTransferActs(deps);
  const contract = contractActs(deps);
  return createApi({
    name: 'api-procurement',
    endpoints: [
      handle(operations.recordRound, rounds.record),
      handle(operations.listRounds, rounds.list),
      handle(operations.getRound, rounds.get),
      handle(operations.rescheduleRound, rescheduleRound(deps)),
      handle(operations.recordProcurementFormation, formations.record),
      handle(operations.listProcurementFormations, formations.list),
      handle(operations.getProcurementFormation, formations.get),
      handle(operations.announceFormation, announceFormation(deps)),
      handle(operations.fixSkbList, fixSkbList(deps)),
      handle(operations.getSelectionRanking, getSelectionRanking(deps)),
      handle(operations.announceSelection, announceSelection(deps)),
      handle(operations.fixFinalList, fixFinalList(deps)),
      handle(operations.passOnSelectionPlace, passOnSelectionPlace(deps)),
      handle(applicants.recordApplicant, applicant.record),
      handle(applicants.listApplicants, applicant.list),
      handle(applicants.getApplicant, applicant.get),
      handle(applicants.importResults, importResults(deps)),
      handle(applicants.recordSelectionObjection, objection.record),
      handle(applicants.listSelectionObjections, objection.list),
      handle(applicants.getSelectionObjection, objection.get),
      handle(applicants.ruleOnSelectionObjection, ruleOnObjection(deps)),
      handle(appointees.recordAppointee, appointee.record),
      handle(appointees.listAppointees, appointee.list),
      handle(appointees.getAppointee, appointee.get),
      handle(appointees.recordOrientation, recordOrientation(deps)),
      handle(appointees.recordInboundTransfer, transfer.record),
      handle(appointees.listInboundTransfers, transfer.list),
      handle(appointees.getInboundTransfer, transfer.get),
      handle(contracts.recordContract, contract.record),
      handle(contracts.listContracts, contract.list),
      handle(contracts.getContract, contract.get),
      handle(contracts.evaluateContract, evaluate(deps)),
      handle(contracts.extendContract, extend(deps)),
      handle(contracts.endContract, end(deps)),
    ],
    ...deps,
  });
};
