import type { Nip } from '@kotak9/rules';
import type { SystemCause } from '@kotak9/store';
import pMap from 'p-map';
import type { TableDeps } from '../deps.ts';
import { deriveDeadlines } from '../derive-deadlines.ts';
import { recalculate } from '../recalculate.ts';
import type { PageResult } from './go-through-unit.ts';

const AT_ONCE = 8;

/**
 * Places the people of a page anew, and derives what falls due about them: both follow from the policy. @throws Error if that failed for anybody, after the others are done: the page is
 * tried again as a whole, and who stands already where they should costs two reads
 */
export const recalculatePage = async (
  deps: TableDeps,
  cause: SystemCause,
  people: readonly Nip[],
): Promise<PageResult> => {
  const { observer } = deps;
  const { agency, correlationId } = cause;
  const results = await pMap(
    people,
    async (nip) => {
      try {
        const result = await recalculate(deps, { ...cause, nip });
        const derived = await deriveDeadlines(deps.table, { ...cause, nip });
        return derived === 'contended' ? derived : result;
      } catch (error) {
        observer.error('placement/failed', error, { agency, correlationId });
        return 'failed';
      }
    },
    { concurrency: AT_ONCE },
  );
  const changed = results.filter((result) => result === 'changed').length;
  observer.count('placements-changed', changed);
  const undone = results.filter((result) => result === 'failed' || result === 'contended').length;
  if (undone > 0) throw new Error(`${undone} of ${people.length} people were not recalculated`);
  return { tally: null, writes: [] };
};
