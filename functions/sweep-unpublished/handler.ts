import { createPublishDeps } from '../publish-events/deps.ts';
import { createHandler } from './create-handler.ts';

export const handler = createHandler(createPublishDeps('sweep-unpublished'));
