import { type oversightOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { loadVacancyEvidence } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** What is shown is what is stored: whether it is whole, the reader finds out, with `verifyEvidence` or otherwise. */
export const getVacancyEvidence =
  ({ table }: TableDeps): Act<typeof operations.getVacancyEvidence> =>
  async ({ principal, params }) => {
    const { agency } = principal;
    const evidence = await loadVacancyEvidence(table, agency, params.id);
    if (evidence === null) return refuse('resource/not-found', { resource: 'vacancy', id: params.id });
    return {
      status: 200,
      body: { format: 'kotak9-evidence/1', agency, subject: `vacancy/${params.id}`, ...evidence },
      version: evidence.head.seq,
    };
  };
