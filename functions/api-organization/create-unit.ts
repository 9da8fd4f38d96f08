import { type organizationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { commandOf, loadUnit, runCommand, createUnit as unitCreated } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const createUnit =
  ({ table }: TableDeps): Act<typeof organizationOperations.createUnit> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { body } = request;
      if (await loadUnit(table, agency, body.id))
        return refuse('resource/duplicate', { resource: 'unit', id: body.id });
      if (body.parentId !== null && !(await loadUnit(table, agency, body.parentId))) {
        return refuse('reference/unknown', { field: 'parentId', id: body.parentId });
      }
      return {
        changes: [unitCreated(agency, body)],
        outcome: { status: 201, body: { ...body, version: 1 }, version: 1, location: `/v1/units/${body.id}` },
      };
    });
