import { createHandler } from './create-handler.ts';
import { createSubscriptionDeps } from './deps.ts';

export const handler = createHandler(createSubscriptionDeps());
