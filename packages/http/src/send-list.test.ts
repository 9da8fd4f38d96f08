import { type Outcome, organizationOperations, placementOperations, refuse } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { readCall } from './call.ts';
import type { ListForm } from './list-form.ts';
import type { Request } from './request.ts';
import { MOST_BYTES, sendList } from './send-list.ts';
import { buildEvent } from './testing/build-event.ts';
import { createTestContext, invoke } from './testing/invoke.ts';
import { createSingleActApi } from './testing/single-act-api.ts';

type ListUnits = typeof organizationOperations.listUnits;
const unitOf = (n: number, name = `Dinas ${n}`) => ({ id: `dinas-${n}`, name, parentId: null, version: n });

/** A list of `total` units; its cursor is the number of the next one. */
const createUnits = (total: number, name?: string) => {
  const asked: Request<ListUnits>['query'][] = [];
  const { handler } = createSingleActApi(organizationOperations.listUnits, async ({ query }) => {
    asked.push(query);
    const from = Number(query.cursor ?? 0);
    const until = Math.min(total, from + query.limit);
    const items = Array.from({ length: until - from }, (_, n) => unitOf(from + n, name));
    return { status: 200, body: { items, next: until < total ? String(until) : null } };
  });
  const get = (accept: string, query = '', headers: Record<string, string> = {}) =>
    invoke(handler, {
      method: 'GET',
      path: `/v1/units${query}`,
      role: 'asn',
      headers: { Accept: accept, ...headers },
    });
  return { asked, get, handler };
};

const linesOf = (file: Buffer | undefined): readonly string[] =>
  (file?.toString() ?? '').split(/\r?\n/).filter((line) => line !== '');

describe('a list as application/x-ndjson', () => {
  it('is whole, one object a line, whatever the number of pages', async () => {
    const { get, asked } = createUnits(1201);
    const { status, headers, file } = await get('application/x-ndjson');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/x-ndjson');
    expect(headers).not.toHaveProperty('link');
    expect(headers).not.toHaveProperty('content-disposition');
    expect(linesOf(file).map((line) => JSON.parse(line))).toEqual(
      Array.from({ length: 1201 }, (_, n) => unitOf(n)),
    );
    expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, '500', '1000']);
  });

  it('of nothing is empty', async () => {
    expect((await createUnits(0).get('application/x-ndjson')).file).toHaveLength(0);
  });

  it('is one page where a limit is named, and the Link leads on to the end', async () => {
    const { get } = createUnits(25);
    const first = await get('application/x-ndjson', '?limit=10');
    expect(linesOf(first.file)).toHaveLength(10);
    expect(first.headers['link']).toBe('</v1/units?limit=10&cursor=10>; rel="next"');
    const second = await get('application/x-ndjson', '?limit=10&cursor=10');
    const third = await get('application/x-ndjson', '?limit=10&cursor=20');
    expect([second, third].map(({ file }) => linesOf(file).length)).toEqual([10, 5]);
    expect(third.headers).not.toHaveProperty('link');
  });

  it('goes on from a cursor', async () => {
    const { file } = await createUnits(1201).get('application/x-ndjson', '?cursor=1200');
    expect(linesOf(file)).toEqual([JSON.stringify(unitOf(1200))]);
  });

  it('stops below what one answer can hold, says where, and loses and repeats nothing', async () => {
    const { get } = createUnits(20_000, 'x'.repeat(1000));
    const seen: number[] = [];
    let query = '';
    let answers = 0;
    for (;;) {
      const { file, headers } = await get('application/x-ndjson', query);
      expect(file?.length).toBeLessThanOrEqual(MOST_BYTES);
      seen.push(...linesOf(file).map((line) => JSON.parse(line).version));
      answers++;
      const next = /^<\/v1\/units(.*)>; rel="next"$/.exec(headers['link'] ?? '')?.[1];
      if (next === undefined) break;
      query = next;
    }
    expect(seen).toEqual(Array.from({ length: 20_000 }, (_, n) => n));
    expect(answers).toBeGreaterThan(4);
  });

  it('begins no further page when the time runs out', async () => {
    const { handler } = createUnits(2000);
    const event = buildEvent({
      method: 'GET',
      path: '/v1/units',
      role: 'asn',
      headers: { Accept: 'application/x-ndjson' },
    });
    const result = await handler(event, createTestContext(3_000));
    expect(result.headers).toMatchObject({ Link: '</v1/units?cursor=500>; rel="next"' });
  });

  it('is refused whole when a later page is refused', async () => {
    const form: ListForm = { type: 'application/x-ndjson', head: '', rows: () => '' };
    const call = readCall(buildEvent({ method: 'GET', path: '/v1/units' }), () => new Date(0));
    const outcome = await sendList(
      form,
      call,
      async (cursor): Promise<Outcome> =>
        cursor === undefined
          ? { status: 200, body: { items: [], next: '1' } }
          : refuse('request/cursor-invalid'),
    );
    expect(outcome).toEqual(refuse('request/cursor-invalid'));
  });

  it('is answered 304 while nothing has changed', async () => {
    const { get } = createUnits(3);
    const { etag = '' } = (await get('application/x-ndjson')).headers;
    expect((await get('application/x-ndjson', '', { 'If-None-Match': etag })).status).toBe(304);
    expect((await get('text/csv', '', { 'If-None-Match': etag })).status).toBe(200);
  });
});

describe('a list as text/csv', () => {
  it('has a byte-order mark, a header row, and a row an item', async () => {
    const { file, headers } = await createUnits(2).get('text/csv');
    expect(file?.toString()).toBe(
      '\uFEFFid,name,parentId,version\r\ndinas-0,Dinas 0,,0\r\ndinas-1,Dinas 1,,1\r\n',
    );
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="listUnits.csv"',
    });
  });

  it.each(['=1+1', '+62', '-2', '@SUM(A1)', '\t=1'])('runs nothing that is written as %j', async (name) => {
    const { file } = await createUnits(1, name).get('text/csv');
    expect(linesOf(file)[1]).toContain(`'${name}`);
  });

  it('quotes what a comma, a quote or a line break stands in', async () => {
    const { file } = await createUnits(1, 'Dinas "A", B').get('text/csv');
    expect(linesOf(file)[1]).toBe('dinas-0,"Dinas ""A"", B",,0');
  });
});

describe('an Accept that cannot be met', () => {
  it('is refused with what there is', async () => {
    const { get, asked } = createUnits(1);
    expect(await get('application/xml', '', { 'Accept-Language': 'en' })).toMatchObject({
      status: 406,
      body: {
        code: 'request/not-acceptable',
        detail: expect.stringContaining('application/json, application/x-ndjson, text/csv'),
      },
    });
    expect(asked).toEqual([]);
  });

  it('is refused for what is no list, too', async () => {
    const { handler } = createSingleActApi(placementOperations.getNineBox, async () =>
      refuse('service/unexpected'),
    );
    const call = { method: 'GET', path: '/v1/nine-box', role: 'auditor' } as const;
    expect(await invoke(handler, { ...call, headers: { Accept: 'text/csv' } })).toMatchObject({
      status: 406,
    });
  });
});
