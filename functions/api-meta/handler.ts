import { createHandler } from './create-handler.ts';
import { createDeps } from './deps.ts';

export const handler = createHandler(createDeps());
