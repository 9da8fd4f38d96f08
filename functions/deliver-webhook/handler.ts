import { createHandler } from './create-handler.ts';
import { createDeliverDeps } from './deps.ts';

export const handler = createHandler(createDeliverDeps());
