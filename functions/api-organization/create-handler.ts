import { organizationOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { patchPosition, setStandard } from './change-position.ts';
import { createPosition } from './create-position.ts';
import { createUnit } from './create-unit.ts';
import { listUnits } from './list-units.ts';
import { getPosition, listPositionEvents, listPositions } from './read-positions.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-organization',
    endpoints: [
      handle(operations.createUnit, createUnit(deps)),
      handle(operations.listUnits, listUnits(deps)),
      handle(operations.createPosition, createPosition(deps)),
      handle(operations.listPositions, listPositions(deps)),
      handle(operations.getPosition, getPosition(deps)),
      handle(operations.patchPosition, patchPosition(deps)),
      handle(operations.setStandard, setStandard(deps)),
      handle(operations.listPositionEvents, listPositionEvents(deps)),
    ],
    ...deps,
  });
