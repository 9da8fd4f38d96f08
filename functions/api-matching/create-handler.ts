import { matchingOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { getMoves } from './get-moves.ts';
import { getOpportunities } from './get-opportunities.ts';
import { getPostMatch } from './get-post-match.ts';
import { listPostMatches } from './list-post-matches.ts';

export const createHandler = (deps: TableDeps): ApiHandler =>
  createApi({
    name: 'api-matching',
    endpoints: [
      handle(operations.getOpportunities, getOpportunities(deps)),
      handle(operations.getMoves, getMoves(deps)),
      handle(operations.listPostMatches, listPostMatches(deps)),
      handle(operations.getPostMatch, getPostMatch(deps)),
    ],
    ...deps,
  });
