import { type developmentPlanOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type OutcomeFault, recordOutcome } from '@kotak9/rules';
import { changeDevelopment, commandOf, loadPool, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { developmentAnswer, developmentContext } from './development-answer.ts';

const RESULT_AMISS = refuse('request/invalid', {}, [
  {
    field: 'result',
    code: 'result-when-finished',
    message: {
      id: 'Hasil wajib disebut bila selesai, dan hanya bila selesai.',
      en: 'A result belongs to what is finished, and to nothing else.',
    },
  },
]);

const refusalOf = (fault: OutcomeFault, itemId: string): Refusal => {
  switch (fault) {
    case 'unknown-item':
      return refuse('resource/not-found', { resource: 'development-item', id: itemId });
    case 'item-closed':
      return refuse('development/item-closed', { item: itemId });
    case 'result-missing':
    case 'result-early':
      return RESULT_AMISS;
  }
};

export const recordDevelopmentOutcome =
  ({ table }: TableDeps): Act<typeof developmentPlanOperations.recordDevelopmentOutcome> =>
  async (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body, now } = request;
      const { agency } = principal;
      const { nip } = params;
      const state = await loadPool(table, agency, nip);
      if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const before = state.development;
      if (before === null) return refuse('resource/not-found', { resource: 'development-plan', id: nip });
      const { asOf, ruleSet } = await developmentContext(table, agency, state, now);
      const future = refuseFutureDate('on', body.on, { agency, today: asOf });
      if (future) return future;
      const plan = recordOutcome(before.plan, body);
      if (!plan.ok) return refusalOf(plan.error, body.itemId);
      const entry = { ...body, evidence: body.evidence ?? null, recordedAt: now };
      const data = { plan: plan.value, outcomes: [...before.outcomes, entry] };
      const change = changeDevelopment(agency, nip, before.head, data, {
        type: 'development-outcome.recorded.v1',
        data: { nip, year: plan.value.year, status: body.status },
      });
      const after = { ...data, version: before.head.seq + 1 };
      return {
        changes: [change],
        outcome: {
          status: 201,
          body: developmentAnswer(state, after, asOf, ruleSet),
          version: after.version,
        },
      };
    });
