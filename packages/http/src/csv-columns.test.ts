import { listItemOf, OPERATIONS } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cellAt, columnsOf } from './csv-columns.ts';

const Item = z.object({
  nip: z.string(),
  post: z.object({ title: z.string(), since: z.string().optional() }).nullable().default(null),
  fields: z.array(z.string()),
  rulings: z.array(z.object({ on: z.string() })),
});
const lists = OPERATIONS.flatMap((operation) => {
  const item = listItemOf(operation);
  return item === null ? [] : [[operation.id, item] as const];
});

describe('columnsOf', () => {
  it('lays nested objects flat, in the order of the schema', () => {
    expect([...columnsOf(Item).keys()]).toEqual(['nip', 'post.title', 'post.since', 'fields', 'rulings']);
  });

  it('has every field of every kind of item once', () => {
    const kinds = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a'), one: z.string() }),
      z.object({ kind: z.literal('b'), other: z.number() }),
    ]);
    expect([...columnsOf(kinds).keys()]).toEqual(['kind', 'one', 'other']);
  });

  it('has one column for what is no object', () => {
    expect([...columnsOf(z.string())]).toEqual([['value', []]]);
  });

  it.each(lists)('knows the columns of %s', (_id, item) => {
    const columns = [...columnsOf(item).keys()];
    expect(columns.length).toBeGreaterThan(0);
    expect(columns).not.toContain('value');
  });
});

describe('cellAt', () => {
  const item = { nip: '1', post: null, fields: ['a', 'b'], rulings: [{ on: '2026-01-02' }], n: 0, no: false };

  it.each([
    [['nip'], '1'],
    [['post', 'title'], ''],
    [['nothing'], ''],
    [['fields'], 'a; b'],
    [['rulings'], '[{"on":"2026-01-02"}]'],
    [['n'], 0],
    [['no'], false],
  ])('at %j is %j', (path, cell) => {
    expect(cellAt(item, path)).toBe(cell);
  });
});
