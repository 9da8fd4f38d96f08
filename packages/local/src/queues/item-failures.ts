import * as z from 'zod';

const response = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/**
 * Reads a partial batch response. An empty one means that every item was taken; one that is not of the shape means that
 * none was, as Lambda reads it.
 */
export function readItemFailures(payload: unknown): ReadonlySet<string> | 'all' {
  if (payload === null || payload === undefined) return new Set();
  const parsed = response.safeParse(payload);
  if (!parsed.success) return 'all';
  return new Set((parsed.data.batchItemFailures ?? []).map((failure) => failure.itemIdentifier));
}
