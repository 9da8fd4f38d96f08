import type { Item, Write } from '../table.ts';

export const item = (pk: string, sk: string, rest: Readonly<Record<string, unknown>> = {}): Item => ({
  ...rest,
  pk,
  sk,
});
export const put = (pk: string, sk: string, rest: Readonly<Record<string, unknown>> = {}): Write => ({
  put: item(pk, sk, rest),
});
export const sortKeys = (items: readonly Item[]): readonly string[] => items.map(({ sk }) => sk);
