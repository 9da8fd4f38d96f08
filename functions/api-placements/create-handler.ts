import { placementOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { getNineBox } from './get-nine-box.ts';
import { getPlacement } from './get-placement.ts';
import { listNineBoxPeople } from './list-nine-box-people.ts';
import { listPlacementChanges } from './list-placement-changes.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-placements',
    endpoints: [
      handle(operations.getPlacement, getPlacement(deps)),
      handle(operations.getNineBox, getNineBox(deps)),
      handle(operations.listNineBoxPeople, listNineBoxPeople(deps)),
      handle(operations.listPlacementChanges, listPlacementChanges(deps)),
    ],
    ...deps,
  });
