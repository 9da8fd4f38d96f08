import type { Item, Position } from './table.ts';

/** What DynamoDB gave, as an item of ours. @throws TypeError if it lacks our keys: another table is configured. */
export const toItem = (attributes: Readonly<Record<string, unknown>>): Item => {
  const { pk, sk, ...rest } = attributes;
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new TypeError('Item without pk and sk');
  return { ...rest, pk, sk };
};

export const toPosition = (key: Readonly<Record<string, unknown>>): Position =>
  Object.fromEntries(
    Object.entries(key).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
