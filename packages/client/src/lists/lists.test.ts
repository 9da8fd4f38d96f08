import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient, TransportError } from '../index.ts';
import { fakeService, fakeTiming, json, problem } from '../testing/fake-service.ts';
import { nextCursor } from './read-stream.ts';

const clientOf = ({ fetch }: { readonly fetch: typeof globalThis.fetch }) =>
  createClient({ baseUrl: 'http://service.test', token: 'secret', fetch, timing: fakeTiming() });

const NDJSON = { 'content-type': 'application/x-ndjson' };

const collect = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

describe('list', () => {
  it('goes on to the end, with the query of the first page', async () => {
    const service = fakeService(
      json({ items: [{ id: 'a' }, { id: 'b' }], next: 'c1' }),
      problem(503, 'x'),
      json({ items: [], next: 'c2' }),
      json({ items: [{ id: 'c' }], next: null }),
    );
    const rows = await collect(clientOf(service).list('/v1/asn', { query: { unit: 'dinas-a' } }));
    expect(rows).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(service.seen.map(({ url }) => url.search)).toEqual([
      '?unit=dinas-a',
      '?unit=dinas-a&cursor=c1',
      '?unit=dinas-a&cursor=c1',
      '?unit=dinas-a&cursor=c2',
    ]);
  });

  it('asks for nothing that nobody wants', async () => {
    const service = fakeService(json({ items: [{ id: 'a' }], next: 'c1' }));
    for await (const row of clientOf(service).list('/v1/units')) {
      expect(row).toEqual({ id: 'a' });
      break;
    }
    expect(service.seen).toHaveLength(1);
  });

  it('ends where nothing is said of a next page', async () => {
    const service = fakeService(json({ items: [{ id: 'a' }] }));
    expect(await collect(clientOf(service).list('/v1/units'))).toEqual([{ id: 'a' }]);
    expect(service.seen).toHaveLength(1);
  });

  it('has pages', async () => {
    const service = fakeService(json({ items: [1], next: 'c1' }), json({ items: [2], next: null }));
    const pages = await collect(clientOf(service).pages('/v1/units'));
    expect(pages.map(({ items }) => items)).toEqual([[1], [2]]);
  });
});

describe('stream', () => {
  it('reads a row a line however the bytes are cut', async () => {
    const rows = fc.array(fc.record({ id: fc.string({ unit: 'grapheme' }), n: fc.integer() }), {
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (wanted, size, ends) => {
        const text = wanted.map((row) => JSON.stringify(row)).join('\n') + (ends ? '\n' : '');
        const bytes = new TextEncoder().encode(text);
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
            controller.close();
          },
        });
        const fetch = async () => new Response(body, { headers: NDJSON });
        expect(await collect(clientOf({ fetch }).stream('/v1/asn'))).toEqual(wanted);
      }),
    );
  }, 60_000);

  it('goes on where a full answer stopped', async () => {
    const link = { ...NDJSON, link: '</v1/asn?limit=5&cursor=c%3D1>; rel="next"' };
    const service = fakeService(
      new Response('{"id":"a"}\n', { headers: link }),
      new Response('{"id":"b"}\n', { headers: NDJSON }),
    );
    const rows = await collect(clientOf(service).stream('/v1/asn', { query: { unit: 'dinas-a' } }));
    expect(rows).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(service.seen[1]?.url.searchParams.get('cursor')).toBe('c=1');
    expect(service.seen[1]?.url.searchParams.get('unit')).toBe('dinas-a');
    expect(service.seen[0]?.headers.get('accept')).toBe('application/x-ndjson');
  });

  it('says so when the connection breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError('reset')),
    });
    const fetch = async () => new Response(body, { headers: NDJSON });
    await expect(collect(clientOf({ fetch }).stream('/v1/asn'))).rejects.toBeInstanceOf(TransportError);
  });

  it('does not take a page for a row', async () => {
    const service = fakeService(json({ items: [], next: null }));
    await expect(collect(clientOf(service).stream('/v1/asn'))).rejects.toThrow('use list()');
  });
});

describe('nextCursor', () => {
  it.each([
    [null, null],
    ['', null],
    ['<https://else.test/v1/asn?cursor=a>; rel=next', 'a'],
    ['</v1/asn>; rel="first", </v1/asn?cursor=b>; rel="next"', 'b'],
    ['</v1/asn?cursor=b>; rel="prev"', null],
    ['</v1/asn?limit=1>; rel="next"', null],
  ])('%j: %j', (header, cursor) => {
    expect(nextCursor(header)).toBe(cursor);
  });
});
