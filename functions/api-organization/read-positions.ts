import { type organizationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listEvents, loadPosition, positionAggregate, listPositions as positionsOf } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { positionReply } from './position-answer.ts';

export const getPosition =
  ({ table }: TableDeps): Act<typeof organizationOperations.getPosition> =>
  async ({ principal, params }) => {
    const state = await loadPosition(table, principal.agency, params.id);
    if (state === null) return refuse('resource/not-found', { resource: 'position', id: params.id });
    return positionReply(state.data, state.pointer, state.head.seq);
  };

export const listPositions =
  ({ table }: TableDeps): Act<typeof organizationOperations.listPositions> =>
  async ({ principal, query }) => {
    const page = await positionsOf(table, principal.agency, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

export const listPositionEvents =
  ({ table }: TableDeps): Act<typeof organizationOperations.listPositionEvents> =>
  async ({ principal, params, query }) => {
    if (!(await loadPosition(table, principal.agency, params.id))) {
      return refuse('resource/not-found', { resource: 'position', id: params.id });
    }
    const page = await listEvents(table, positionAggregate(principal.agency, params.id), query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
