import type { ApiCall } from '../api-call.ts';
import { readJson } from '../read-answer.ts';
import type { AnyOptions, Page } from '../types.ts';

/** The pages of a list, one call each. A page is asked for when it is wanted, not before. */
export async function* readPages<Row>(
  call: ApiCall,
  path: string,
  options: AnyOptions = {},
): AsyncGenerator<Page<Row>, void> {
  let cursor: string | null = null;
  do {
    const query = { ...options.query, ...(cursor !== null && { cursor }) };
    const page: Page<Row> = readJson(await call('GET', path, { ...options, query }));
    yield page;
    // a list that has no pages says nothing of a next one
    cursor = page.next ?? null;
  } while (cursor !== null);
}

/** The rows of a list, over all its pages. */
export async function* readRows<Row>(
  call: ApiCall,
  path: string,
  options?: AnyOptions,
): AsyncGenerator<Row, void> {
  for await (const { items } of readPages<Row>(call, path, options)) yield* items;
}
