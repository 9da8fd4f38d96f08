import { type importOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { faultsKey } from '../import-objects.ts';
import type { ImportDeps } from './deps.ts';
import { LINK_SECONDS, linkExpiry } from './import-answer.ts';
import { findImport } from './permitted-import.ts';

const READY = ['checked', 'committing', 'committed', 'undoing', 'undone'];

/** Where the file with its faults marked can be fetched: the worker wrote it when the check was done. */
export const getImportFaults =
  ({ table, links }: Pick<ImportDeps, 'table' | 'links'>): Act<typeof importOperations.getImportFaults> =>
  async ({ principal, params, now }) => {
    const entry = await findImport(table, principal, params.id);
    if ('refused' in entry) return entry;
    const { id, run, status, contentType, counts } = entry.data;
    if (!READY.includes(status)) return refuse('import/not-in-status', { status, needed: READY.join(', ') });
    if (counts?.refused === 0) return refuse('resource/not-found', { resource: 'faults', id });
    const ending = contentType === 'text/csv' ? 'csv' : 'xlsx';
    const key = faultsKey({ agency: principal.agency, importId: id }, run);
    const url = await links.download(key, `kesalahan-${id}.${ending}`, LINK_SECONDS);
    return { status: 200, body: { url, expiresAt: linkExpiry(now) } };
  };
