import { createHandler } from './create-handler.ts';
import { createPublishDeps } from './deps.ts';

export const handler = createHandler(createPublishDeps('publish-events'));
