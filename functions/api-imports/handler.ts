import { createHandler } from './create-handler.ts';
import { createImportDeps } from './deps.ts';

export const handler = createHandler(createImportDeps('api-imports'));
