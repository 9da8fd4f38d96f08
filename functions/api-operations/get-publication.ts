import type { backgroundWorkOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { oldestUnpublished } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** Since when an event waits says how far placements and lists lie behind; a second or two is the way of things. */
export const getPublication =
  ({ table }: TableDeps): Act<typeof backgroundWorkOperations.getPublication> =>
  async ({ now }) => {
    const oldest = await oldestUnpublished(table);
    const ageMs = oldest === null ? null : Math.max(0, Date.parse(now) - Date.parse(oldest));
    return { status: 200, body: { oldest, ageSeconds: ageMs && Math.floor(ageMs / 1000) } };
  };
