import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { OPERATIONS } from '../index.ts';

const examplesOf = (schema: z.ZodType): readonly unknown[] => schema.meta()?.examples ?? [];
const bodies = OPERATIONS.flatMap(({ id, body }) => (body ? [[id, body] as const] : []));

describe('request examples', () => {
  it.each(bodies)('%s has at least one, and takes each', (_id, body) => {
    expect(examplesOf(body).length).toBeGreaterThan(0);
    for (const example of examplesOf(body)) expect(body.safeParse(example).error?.issues).toBeUndefined();
  });

  it.each(bodies)('%s refuses an example with a field that it does not know', (_id, body) => {
    for (const example of examplesOf(body)) {
      const more = { ...z.record(z.string(), z.unknown()).parse(example), nilai: 1 };
      expect(body.safeParse(more).error?.issues).toMatchObject([
        { code: 'unrecognized_keys', keys: ['nilai'] },
      ]);
    }
  });
});
