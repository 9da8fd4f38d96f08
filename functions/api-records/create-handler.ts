import { inputOperations as inputs, recordOperations as records } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { inputActs } from '../input-acts.ts';
import { createAsn } from './create-asn.ts';
import { assignmentRules, awardRules, careerRules, educationRules, trainingRules } from './history-kinds.ts';
import { patchAsn } from './patch-asn.ts';
import { getAsn, listAsn, listAsnEvents } from './read-asn.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const education = inputActs(deps, educationRules);
  const training = inputActs(deps, trainingRules);
  const career = inputActs(deps, careerRules);
  const awards = inputActs(deps, awardRules);
  const assignments = inputActs(deps, assignmentRules);
  return createApi({
    name: 'api-records',
    endpoints: [
      handle(records.createAsn, createAsn(deps)),
      handle(records.listAsn, listAsn(deps)),
      handle(records.getAsn, getAsn(deps)),
      handle(records.patchAsn, patchAsn(deps)),
      handle(records.listAsnEvents, listAsnEvents(deps)),
      handle(inputs.education.record, education.record),
      handle(inputs.education.list, education.list),
      handle(inputs.education.correct, education.correct),
      handle(inputs.training.record, training.record),
      handle(inputs.training.list, training.list),
      handle(inputs.training.correct, training.correct),
      handle(inputs.career.record, career.record),
      handle(inputs.career.list, career.list),
      handle(inputs.career.correct, career.correct),
      handle(inputs.awards.record, awards.record),
      handle(inputs.awards.list, awards.list),
      handle(inputs.awards.correct, awards.correct),
      handle(inputs.assignments.record, assignments.record),
      handle(inputs.assignments.list, assignments.list),
      handle(inputs.assignments.correct, assignments.correct),
    ],
    ...deps,
  });
};
