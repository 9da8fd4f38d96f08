import { type preflightOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { loadPreflightBatch, loadPreflightExport } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { tellFinding } from './tell-finding.ts';

/** An export as it was drawn up: nothing is looked at again. */
export const getPreflightExport =
  ({ table }: TableDeps): Act<typeof preflightOperations.getPreflightExport> =>
  async ({ principal, params }) => {
    const found = await loadPreflightExport(table, principal.agency, params.id);
    if (found === null) return refuse('resource/not-found', { resource: 'preflight-export', id: params.id });
    return { status: 200, body: found.data, version: found.head.seq };
  };

export const getPreflightBatch =
  ({ table }: TableDeps): Act<typeof preflightOperations.getPreflightBatch> =>
  async ({ principal, params, language }) => {
    const { id, n } = params;
    const batch = await loadPreflightBatch(table, principal.agency, id, n);
    if (batch === null)
      return refuse('resource/not-found', { resource: 'preflight-batch', id: `${id}/${n}` });
    const entries = batch.entries.map(({ blocking, ...entry }) => ({
      ...entry,
      blocking: blocking.map((finding) => tellFinding(finding, language)),
    }));
    return { status: 200, body: { exportId: id, number: n, entries } };
  };
