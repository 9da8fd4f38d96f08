import type { Nip } from '@kotak9/rules';
import type { SystemCause } from '@kotak9/store';
import pMap from 'p-map';
import type { TableDeps } from '../deps.ts';
import { recalculate } from '../recalculate.ts';
import type { PageResult } from './go-through-unit.ts';

const AT_ONCE = 8;

/**
 * Places the people of a page anew. @throws Error if that failed for anybody, after the others are done: the page is
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
        return await recalculate(deps, { ...cause, nip });
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
