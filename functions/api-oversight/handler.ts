import { createTableDeps } from '../deps.ts';
import { createHandler } from './create-handler.ts';

export const handler = createHandler(createTableDeps('api-oversight'));
