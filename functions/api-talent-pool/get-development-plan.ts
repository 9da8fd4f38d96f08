import { type developmentPlanOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { loadPool } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { developmentAnswer, developmentContext } from './development-answer.ts';

export const getDevelopmentPlan =
  ({ table }: TableDeps): Act<typeof developmentPlanOperations.getDevelopmentPlan> =>
  async ({ principal: { agency }, params: { nip }, now }) => {
    const state = await loadPool(table, agency, nip);
    if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const { asOf, ruleSet } = await developmentContext(table, agency, state, now);
    const { development } = state;
    const stored = development && { ...development, version: development.head.seq };
    const body = developmentAnswer(state, stored, asOf, ruleSet);
    return { status: 200, body, ...(body.version !== null && { version: body.version }) };
  };
