import { successionOperations as operations, type Refusal } from '@kotak9/contracts';
import { type ApiHandler, createApi, type ForbiddenRequest, handle } from '@kotak9/http';
import { commit, systemCommand } from '@kotak9/store';
import * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { loadList } from '../load-list.ts';
import { decide } from './decide.ts';
import { refusalChange } from './record-refusal.ts';

const AskedFor = z.object({ nip: z.string().max(18) });

/** Somebody without the role tried to appoint: that too is recorded, under the name of who tried. */
const recordForbidden =
  ({ table, observer }: TableDeps) =>
  async (
    { caller, params, body, now, correlationId }: ForbiddenRequest<typeof operations.decideAppointment>,
    refusal: Refusal,
  ): Promise<void> => {
    const listed = params === null ? null : await loadList(table, caller.agency, params.id);
    if (listed === null) return;
    const asked = AskedFor.safeParse(body);
    const change = refusalChange(
      caller.agency,
      listed,
      asked.success ? asked.data.nip : null,
      refusal.refused,
    );
    const command = systemCommand('api-appointments', { agency: caller.agency, now, correlationId });
    const actor = { sub: caller.sub, role: caller.roles.join('+') || 'none' };
    const result = await commit(table, { ...command, actor }, [change]);
    observer.warn('appointment/refused', {
      agency: caller.agency,
      listId: listed.list.id,
      problem: refusal.refused,
      ...(!result.committed && { reason: 'not-recorded' }),
    });
  };

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-appointments',
    endpoints: [handle(operations.decideAppointment, decide(deps), { onForbidden: recordForbidden(deps) })],
    ...deps,
  });
