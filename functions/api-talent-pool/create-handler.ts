import { developmentPlanOperations as development, talentPoolOperations as pool } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { getDevelopmentPlan } from './get-development-plan.ts';
import { getPersonPool } from './get-person-pool.ts';
import { listTalentPool } from './list-talent-pool.ts';
import { recordCircumstance } from './record-circumstance.ts';
import { recordConsent } from './record-consent.ts';
import { recordDevelopmentOutcome } from './record-development-outcome.ts';
import { setDevelopmentPlan } from './set-development-plan.ts';
import { summarizePool } from './summarize-pool.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-talent-pool',
    endpoints: [
      handle(pool.listTalentPool, listTalentPool(deps)),
      handle(pool.getTalentPoolSummary, summarizePool(deps)),
      handle(pool.getPersonPool, getPersonPool(deps)),
      handle(pool.recordConsent, recordConsent(deps)),
      handle(pool.recordCircumstance, recordCircumstance(deps)),
      handle(development.getDevelopmentPlan, getDevelopmentPlan(deps)),
      handle(development.setDevelopmentPlan, setDevelopmentPlan(deps)),
      handle(development.recordDevelopmentOutcome, recordDevelopmentOutcome(deps)),
    ],
    ...deps,
  });
