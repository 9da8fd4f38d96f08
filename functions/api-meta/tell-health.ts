import type { metaOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';

/** The function answers; it asks no other service, so that a slow table does not look like a dead API. */
export const tellHealth: Act<typeof metaOperations.getHealth> = async () => ({
  status: 200,
  body: { status: 'ok', service: 'kotak9' },
});
