import * as z from 'zod';
import {
  IMPORT_ID,
  Import,
  ImportBody,
  ImportCheckBody,
  ImportCommitBody,
  ImportFile,
  ImportKind,
  ImportRow,
  ImportSummary,
  ImportUndoBody,
  ImportVerdict,
} from '../schemas/import.ts';
import { RESULT_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-imports' } as const;
const READERS = [...RESULT_WRITERS, 'auditor'] as const;
const params = z.object({ id: z.string().regex(IMPORT_ID, { error: 'id' }) });

export const createImport = operation({
  ...common,
  id: 'createImport',
  method: 'POST',
  path: '/v1/imports',
  summary: { id: 'Memulai impor: tempat unggah berkas', en: 'Begin an import: where to send its file' },
  roles: RESULT_WRITERS,
  body: ImportBody,
  status: 201,
  answer: Import,
  refusals: ['import/not-for-role', 'import/field-unknown'],
});

export const listImports = operation({
  ...common,
  id: 'listImports',
  method: 'GET',
  path: '/v1/imports',
  summary: { id: 'Daftar impor', en: 'List imports' },
  roles: READERS,
  query: z.strictObject({ kind: ImportKind.optional(), ...Paging }),
  status: 200,
  answer: page(ImportSummary),
  refusals: ['request/cursor-invalid'],
});

export const getImport = operation({
  ...common,
  id: 'getImport',
  method: 'GET',
  path: '/v1/imports/{id}',
  summary: { id: 'Satu impor dan kemajuannya', en: 'One import and how far it is' },
  roles: READERS,
  params,
  status: 200,
  answer: Import,
  refusals: ['resource/not-found', 'import/not-for-role'],
});

const step = {
  ...common,
  method: 'POST',
  roles: RESULT_WRITERS,
  params,
  status: 202,
  answer: Import,
} as const;
const stepRefusals = ['resource/not-found', 'import/not-for-role', 'import/not-in-status'] as const;

export const checkImport = operation({
  ...step,
  id: 'checkImport',
  path: '/v1/imports/{id}/check',
  summary: {
    id: 'Uji coba: putusan per baris tanpa menulis',
    en: 'Dry run: a verdict per row, nothing written',
  },
  body: ImportCheckBody,
  refusals: [...stepRefusals, 'import/file-missing', 'import/field-unknown'],
});

export const commitImport = operation({
  ...step,
  id: 'commitImport',
  path: '/v1/imports/{id}/commit',
  summary: { id: 'Menulis baris yang diterima', en: 'Write the rows that are accepted' },
  body: ImportCommitBody,
  refusals: stepRefusals,
});

export const undoImport = operation({
  ...step,
  id: 'undoImport',
  path: '/v1/imports/{id}/undo',
  summary: { id: 'Membatalkan impor', en: 'Undo an import' },
  body: ImportUndoBody,
  refusals: stepRefusals,
});

export const listImportRows = operation({
  ...common,
  id: 'listImportRows',
  method: 'GET',
  path: '/v1/imports/{id}/rows',
  summary: { id: 'Baris impor menurut putusannya', en: 'Rows of an import by verdict' },
  roles: READERS,
  params,
  query: z.strictObject({ verdict: ImportVerdict.optional(), ...Paging }),
  status: 200,
  answer: page(ImportRow),
  refusals: ['resource/not-found', 'import/not-for-role', 'import/not-in-status', 'request/cursor-invalid'],
});

export const getImportFaults = operation({
  ...common,
  id: 'getImportFaults',
  method: 'GET',
  path: '/v1/imports/{id}/faults',
  summary: { id: 'Buku kerja dengan kesalahan yang ditandai', en: 'The workbook with its faults marked' },
  roles: READERS,
  params,
  status: 200,
  answer: ImportFile,
  refusals: ['resource/not-found', 'import/not-for-role', 'import/not-in-status'],
});
