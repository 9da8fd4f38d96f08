import { findUnpublished, loadUnpublished } from '@kotak9/store';
import pMap from 'p-map';
import type { TableDeps } from '../deps.ts';
import type { Stored } from '../publish-events/publish.ts';

/** Events of one sweep, at most; the next one goes on. */
const LIMIT = 500;
const AT_ONCE = 16;

/** The stored events that still wait since `upTo` or longer, oldest first; one that cannot be read is left aside. */
export const readWaiting = async (
  { table, observer }: Pick<TableDeps, 'table' | 'observer'>,
  upTo: string,
): Promise<readonly Stored[]> => {
  const keys = await findUnpublished(table, upTo, LIMIT);
  const read = await pMap(
    keys,
    async (key): Promise<Stored | null> => {
      try {
        const event = await loadUnpublished(table, key);
        return event && { key, event };
      } catch (error) {
        observer.error('event/unreadable', error);
        return null;
      }
    },
    { concurrency: AT_ONCE },
  );
  return read.filter((stored) => stored !== null);
};
