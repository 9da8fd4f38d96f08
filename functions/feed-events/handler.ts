import { createHandler } from './create-handler.ts';
import { createFeedDeps } from './deps.ts';

export const handler = createHandler(createFeedDeps());
