import { type organizationOperations, type Refusal, refuse, schemas } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  changePosition,
  commandOf,
  loadPosition,
  localDate,
  type PositionData,
  type PositionState,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeHeldPost } from '../held-post-change.ts';
import { applyStandard, keepStandardOfToday } from '../standard-version.ts';
import { positionReply } from './position-answer.ts';
import { findUnknownReference } from './unknown-references.ts';

const staleVersion = (ifMatch: number | null, { head }: PositionState): Refusal | null =>
  ifMatch !== null && ifMatch !== head.seq ? refuse('version/stale', { currentVersion: head.seq }) : null;

const MISFIT = refuse('request/invalid', {}, [
  {
    field: 'functionalLevel',
    code: 'functional-level',
    message: {
      id: 'Jenjang fungsional wajib pada tier "fungsional", dan hanya di sana.',
      en: 'A functional level is needed with the tier "fungsional", and only there.',
    },
  },
]);

const patched = async (
  { table }: TableDeps,
  { principal, body, ifMatch }: Request<typeof organizationOperations.patchPosition>,
  state: PositionState,
) => {
  const stale = staleVersion(ifMatch, state);
  if (stale) return stale;
  const unknown = await findUnknownReference(table, principal.agency, body);
  if (unknown) return unknown;
  const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const data: PositionData = { ...state.data, ...changes };
  if (!schemas.levelFits(data)) return MISFIT;
  return {
    changes: [
      changePosition(principal.agency, state, changes),
      ...(await changeHeldPost(table, principal.agency, data, 'post')),
    ],
    outcome: positionReply(data, state.pointer, state.head.seq + 1),
  };
};

export const patchPosition =
  (deps: TableDeps): Act<typeof organizationOperations.patchPosition> =>
  (request) =>
    runCommand(deps.table, commandOf(request), async () => {
      const state = await loadPosition(deps.table, request.principal.agency, request.params.id);
      if (state === null)
        return refuse('resource/not-found', { resource: 'position', id: request.params.id });
      return patched(deps, request, state);
    });

export const setStandard =
  ({ table }: TableDeps): Act<typeof organizationOperations.setStandard> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const state = await loadPosition(table, agency, request.params.id);
      if (state === null)
        return refuse('resource/not-found', { resource: 'position', id: request.params.id });
      const stale = staleVersion(request.ifMatch, state);
      if (stale) return stale;
      const data: PositionData = { ...state.data, standard: request.body };
      return {
        changes: [
          ...(await applyStandard(table, agency, state, request.body)),
          ...(await keepStandardOfToday(table, agency, state, request.body, localDate(request.now))),
        ],
        outcome: positionReply(data, state.pointer, state.head.seq + 1),
      };
    });
