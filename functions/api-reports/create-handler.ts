import { reportOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { getNineBoxCsv, getNineBoxWorkbook } from './nine-box-report.ts';
import { getRetirementsCsv, getRetirementsWorkbook } from './retirement-report.ts';
import { getSuccessionCsv, getSuccessionPdf, getSuccessionWorkbook } from './succession-report.ts';
import { getTalentCard } from './talent-card.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-reports',
    endpoints: [
      handle(operations.getNineBoxWorkbook, getNineBoxWorkbook(deps)),
      handle(operations.getNineBoxCsv, getNineBoxCsv(deps)),
      handle(operations.getRetirementsWorkbook, getRetirementsWorkbook(deps)),
      handle(operations.getRetirementsCsv, getRetirementsCsv(deps)),
      handle(operations.getSuccessionWorkbook, getSuccessionWorkbook(deps)),
      handle(operations.getSuccessionCsv, getSuccessionCsv(deps)),
      handle(operations.getSuccessionPdf, getSuccessionPdf(deps)),
      handle(operations.getTalentCard, getTalentCard(deps)),
    ],
    ...deps,
  });
