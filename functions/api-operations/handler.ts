import { createHandler } from './create-handler.ts';
import { createOperationsDeps } from './deps.ts';

export const handler = createHandler(createOperationsDeps());
