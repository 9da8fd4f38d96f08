import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { OPERATIONS } from '../index.ts';
import { exampleOf } from './example-of.ts';
import { wordsOf } from './example-words.ts';

const words = wordsOf(OPERATIONS);
const none = wordsOf([]);

describe('exampleOf', () => {
  const answers = OPERATIONS.map(({ id, answer }) => [id, answer] as const);

  it.each(answers)('of the answer of %s passes its schema', (_id, answer) => {
    const example = exampleOf(answer, words);
    expect(answer.safeParse(example).error?.issues).toBeUndefined();
    expect(exampleOf(answer, words)).toEqual(example);
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });

  it('speaks with the words of requests', () => {
    expect(exampleOf(z.object({ decreeNumber: z.string() }), words)).toEqual({
      decreeNumber: expect.stringMatching(/\d/),
    });
    expect(exampleOf(z.object({ nip: z.string(), name: z.string() }), none)).toEqual({
      nip: '196803151993031004',
      name: 'Yosina Wanggai',
    });
  });

  it('prefers the example that a schema has', () => {
    const schema = z.object({ n: z.number() }).meta({ examples: [{ n: 41 }] });
    expect(exampleOf(schema, none)).toEqual({ n: 41 });
    expect(exampleOf(z.object({ n: z.number() }).meta({ examples: [{ n: 'x' }] }), none)).not.toEqual({
      n: 'x',
    });
  });

  it('fills lists, records, choices and what wraps another schema', () => {
    const schema = z.object({
      list: z.array(z.enum(['a', 'b'])).min(2),
      record: z.record(z.enum(['x', 'y']), z.number()),
      union: z.union([z.literal('only'), z.number()]),
      pair: z.tuple([z.literal(1), z.literal(2)]),
      wrapped: z.boolean().nullable().default(null),
      piped: z.string().pipe(z.string().regex(/^\d{4}-\d\d$/)),
    });
    expect(exampleOf(schema, none)).toEqual({
      list: ['a', 'a'],
      record: { x: 1, y: 1 },
      union: 'only',
      pair: [1, 2],
      wrapped: false,
      piped: '2026-03',
    });
  });

  it('leaves out what contradicts the rest', () => {
    const schema = z
      .object({ unit: z.string().optional(), nips: z.array(z.string()).optional(), n: z.number() })
      .refine(({ unit, nips }) => unit === undefined || nips === undefined);
    expect(exampleOf(schema, none)).toEqual({ n: expect.any(Number) });
  });

  it('ends where a schema refers to itself', () => {
    const Node = z.object({
      name: z.string(),
      get parts() {
        return z.array(Node).optional();
      },
    });
    expect(Node.safeParse(exampleOf(Node, none)).success).toBe(true);
  });

  it('says so when it finds none', () => {
    expect(() => exampleOf(z.string().regex(/^nobody guesses this$/), none)).toThrow(/give it one/);
  });
});
