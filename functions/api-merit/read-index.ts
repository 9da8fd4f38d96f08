import type { meritOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { cheapestSteps, closedGates, nextCategory } from '@kotak9/rules';
import { findAssessment } from './find-assessment.ts';
import type { MeritDeps } from './merit-deps.ts';
import { standingOf, storedIndex } from './merit-standing.ts';

/** The index, what the category above lacks, and the fewest steps that lead there. */
export const getIndex =
  ({ table }: MeritDeps): Act<typeof meritOperations.getMeritIndex> =>
  async ({ principal, params }) => {
    const found = await findAssessment(table, principal.agency, params);
    if ('refused' in found) return found;
    const standing = await standingOf(table, principal.agency, found.data);
    if ('refused' in standing) return standing;
    const { instrument, weights, levels, index, evidence } = standing;
    const { exact } = index;
    return {
      status: 200,
      body: {
        ...params,
        status: found.data.status,
        ...storedIndex(index),
        weights,
        evidenceAsOf: evidence?.asOf ?? null,
        next: nextCategory(instrument, exact),
        ...cheapestSteps({ instrument, weights, levels, evidence: evidence?.items ?? [], exact }),
        closedGates: closedGates(instrument, levels),
      },
      version: found.head.seq,
    };
  };
