import { successionOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import { type ApiHandler, createApi, type ForbiddenRequest, handle } from '@kotak9/http';
import { runCommand, systemCommand } from '@kotak9/store';
import * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { loadList } from '../load-list.ts';
import { decide } from './decide.ts';
import { recordedRefusal } from './record-refusal.ts';

const AskedFor = z.object({ nip: z.string().max(18) });

/** Somebody without the role tried to appoint: that too is recorded, under the name of who tried. */
const recordForbidden =
  ({ table, observer }: TableDeps) =>
  async (
    { caller, params, body, now, correlationId }: ForbiddenRequest<typeof operations.decideAppointment>,
    refusal: Refusal,
  ): Promise<void> => {
    if (params === null) return;
    const { agency } = caller;
    const nip = AskedFor.safeParse(body).data?.nip ?? null;
    const command = systemCommand('api-appointments', { agency, now, correlationId });
    const actor = { sub: caller.sub, role: caller.roles.join('+') || 'none' };
    const outcome = await runCommand(table, { ...command, actor }, async () => {
      const listed = await loadList(table, agency, params.id);
      if (listed === null)
        return refuse('resource/not-found', { resource: 'succession-list', id: params.id });
      return recordedRefusal(agency, listed, nip, refusal);
    });
    observer.warn('appointment/refused', {
      agency,
      listId: params.id,
      problem: refusal.refused,
      ...(outcome !== refusal && { reason: 'not-recorded' }),
    });
  };

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-appointments',
    endpoints: [handle(operations.decideAppointment, decide(deps), { onForbidden: recordForbidden(deps) })],
    ...deps,
  });
