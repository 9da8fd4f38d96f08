import { type organizationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  commandOf,
  loadPosition,
  localDate,
  createPosition as positionCreated,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { positionReply } from './position-answer.ts';
import { findUnknownReference } from './unknown-references.ts';

export const createPosition =
  ({ table }: TableDeps): Act<typeof organizationOperations.createPosition> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { body } = request;
      if (await loadPosition(table, agency, body.id)) {
        return refuse('resource/duplicate', { resource: 'position', id: body.id });
      }
      const unknown = await findUnknownReference(table, agency, body);
      if (unknown) return unknown;
      const data = {
        ...body,
        holder: null,
        holderSince: null,
        standard: null,
        vacantSince: localDate(request.now),
      };
      return {
        changes: [positionCreated(agency, data)],
        outcome: positionReply(data, { live: null, count: 0 }, 1, 201),
      };
    });
