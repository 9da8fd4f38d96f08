import { refuse, type talentPoolOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { changeCircumstance, commandOf, loadPool, localDate, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';

/** Only what has begun, or ended, is recorded: then no circumstance changes anything by time alone. */
export const recordCircumstance =
  ({ table }: TableDeps): Act<typeof talentPoolOperations.recordCircumstance> =>
  async (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body, now } = request;
      const { agency } = principal;
      const state = await loadPool(table, agency, params.nip);
      if (state === null) return refuse('resource/not-found', { resource: 'asn', id: params.nip });
      const context = { agency, today: localDate(now) };
      const future =
        refuseFutureDate('from', body.from, context) ??
        (body.until && refuseFutureDate('until', body.until, context));
      if (future) return future;
      const { change, id } = changeCircumstance(agency, state, body);
      const version = state.person.head.seq + 1;
      return { changes: [change], outcome: { status: 201, body: { id, ...body, version }, version } };
    });
