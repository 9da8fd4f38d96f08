import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../index.ts';
import { fakeService, fakeTiming, json, problem } from '../testing/fake-service.ts';

const client = ({ fetch }: { readonly fetch: typeof globalThis.fetch }) =>
  createClient({ baseUrl: 'http://service.test', token: 'secret', fetch, timing: fakeTiming() });

/** A feed of `head` events of which the subscription covers some; now and then a call fails. */
const feedOf = (
  head: number,
  covered: ReadonlySet<number>,
  pageSize: number,
  failures: readonly number[],
) => {
  let calls = 0;
  const fetch: typeof globalThis.fetch = async (input) => {
    calls += 1;
    if (failures.includes(calls)) return problem(503, 'x');
    const after = Number(new URL(String(input)).searchParams.get('after'));
    const next = Math.min(head, after + pageSize);
    const items = Array.from({ length: next - after }, (_, n) => after + n + 1)
      .filter((position) => covered.has(position))
      .map((position) => ({ position, event: { id: `e-${position}` } }));
    return json({ items, next, head });
  };
  return { fetch };
};

describe('events', () => {
  it('tells each covered event once and in order, across any number of restarts', async () => {
    const cases = fc.record({
      head: fc.integer({ min: 0, max: 40 }),
      covered: fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
      pageSize: fc.integer({ min: 1, max: 9 }),
      stops: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 5 }),
      failures: fc.uniqueArray(fc.integer({ min: 2, max: 30 }), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ head, covered, pageSize, stops, failures }) => {
        const feed = client(feedOf(head, new Set(covered), pageSize, failures));
        const told: number[] = [];
        const take = async (most: number): Promise<void> => {
          let taken = 0;
          for await (const { position } of feed.events({ after: told.at(-1) ?? 0 })) {
            told.push(position);
            taken += 1;
            if (taken === most) return;
          }
        };
        for (const most of [...stops, Number.POSITIVE_INFINITY]) await take(most);
        expect(told).toEqual(covered.filter((position) => position <= head).toSorted((a, b) => a - b));
      }),
    );
  }, 60_000);

  it('asks for what the subscription and the types say', async () => {
    const service = fakeService(json({ items: [], next: 4, head: 4 }));
    const types = ['vacancy.opened.v1', 'retirement.effected.v1'];
    for await (const page of client(service).eventPages({
      after: 4,
      subscriptionId: 's-1',
      types,
      limit: 10,
    }))
      expect(page.next).toBe(4);
    expect(Object.fromEntries(service.seen[0]?.url.searchParams ?? [])).toEqual({
      after: '4',
      subscriptionId: 's-1',
      types: 'vacancy.opened.v1,retirement.effected.v1',
      limit: '10',
    });
  });

  it('goes on waiting while it follows, until it is ended', async () => {
    const ending = new AbortController();
    const service = fakeService(
      json({ items: [{ position: 1, event: {} }], next: 1, head: 1 }),
      json({ items: [], next: 1, head: 1 }),
      json({ items: [{ position: 2, event: {} }], next: 2, head: 2 }),
    );
    const told: number[] = [];
    const following = async () => {
      for await (const { position } of client(service).events({ follow: true, signal: ending.signal })) {
        told.push(position);
        if (position === 2) ending.abort(new Error('enough'));
      }
    };
    await expect(following()).rejects.toThrow('enough');
    expect(told).toEqual([1, 2]);
    expect(service.seen[0]?.url.searchParams.get('wait')).toBe('20');
  });

  it('does not pass over what is no longer kept', async () => {
    const service = fakeService(problem(410, 'events/no-longer-kept'));
    await expect(client(service).events({ after: 1 }).next()).rejects.toMatchObject({
      code: 'events/no-longer-kept',
    });
  });
});
