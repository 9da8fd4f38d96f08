import { importOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import { createImport } from './create-import.ts';
import type { ImportDeps } from './deps.ts';
import { getImportFaults } from './get-faults.ts';
import { listImportRows } from './list-rows.ts';
import { getImport, listImports } from './read-imports.ts';
import { checkImport, commitImport, undoImport } from './start-step.ts';

export const createHandler = (deps: ImportDeps): ApiHandler =>
  createApi({
    name: 'api-imports',
    endpoints: [
      handle(operations.createImport, createImport(deps)),
      handle(operations.listImports, listImports(deps)),
      handle(operations.getImport, getImport(deps)),
      handle(operations.checkImport, checkImport(deps)),
      handle(operations.commitImport, commitImport(deps)),
      handle(operations.undoImport, undoImport(deps)),
      handle(operations.listImportRows, listImportRows(deps)),
      handle(operations.getImportFaults, getImportFaults(deps)),
    ],
    ...deps,
  });
