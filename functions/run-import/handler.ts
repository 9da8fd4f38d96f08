import { createHandler } from './create-handler.ts';
import { createRunImportDeps } from './deps.ts';

export const handler = createHandler(createRunImportDeps());
